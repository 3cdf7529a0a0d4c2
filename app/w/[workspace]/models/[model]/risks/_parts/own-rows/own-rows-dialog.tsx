'use client'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import type { EventKind } from '#lib/model/vocabulary.ts'
import { filled } from '#lib/words/filled.ts'
import { draftOf, freshDraft } from './own-row-draft.ts'
import { OwnRowForm } from './own-row-form.tsx'
import { OwnRowsList } from './own-rows-list.tsx'
import { PasteForm } from './paste-form.tsx'
import { useMayWrite, useOwnRows } from './use-own-rows.ts'
import { useOwnRowsWords } from './use-own-rows-words.ts'
import { useRowDesk } from './use-row-desk.ts'

interface Props {
  readonly isOpen: boolean
  readonly onClose: () => void
  /** the kind of event one came from: a new row begins there */
  readonly kind: EventKind
}

/**
 * 自コンソーシアムの典型リスク: the list, and one of them being written in its place, or a table being pasted. What somebody was writing is
 * there again when it is opened once more.
 */
export function OwnRowsDialog({ isOpen, onClose, kind }: Props) {
  const { t } = useOwnRowsWords()
  const rows = useOwnRows()
  const mayWrite = useMayWrite()
  const { at, go, last, isTried, writing, pasted, keep } = useRowDesk(kind)
  const isOff = writing.isBusy || rows.isOffline || (at.is === 'paste' && !pasted.isReady)
  return (
    <Dialog
      wide
      open={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      title={titleOf(at, t)}
      description={at.is === 'list' ? t.lead : at.is === 'paste' ? t.paste.lead : undefined}
      closeLabel={t.close}
      actions={
        at.is === 'list' ? (
          <Button onClick={onClose}>{t.close}</Button>
        ) : (
          <>
            <Button onClick={() => go({ is: 'list' })}>{t.cancel}</Button>
            <Button
              look="primary"
              aria-disabled={isOff}
              onClick={() => {
                if (!isOff) keep()
              }}
            >
              {at.is === 'paste'
                ? filled(t.paste.save, { count: pasted.read.rows.length })
                : at.draft.of === undefined
                  ? t.save
                  : filled(t.saveNext, { version: at.draft.of.version + 1 })}
            </Button>
          </>
        )
      }
    >
      {rows.isOffline && (
        <output className="rounded-control bg-warn-soft px-3 py-1.5 text-sm">{t.offline}</output>
      )}
      {at.is === 'list' && (
        <OwnRowsList
          {...{ rows, mayWrite, writing, last }}
          onNew={() => go({ is: 'row', draft: freshDraft(kind) })}
          onPaste={() => go({ is: 'paste', text: '' })}
          onEdit={(row) => go({ is: 'row', draft: draftOf(row) })}
        />
      )}
      {at.is === 'row' && (
        <OwnRowForm
          draft={at.draft}
          isTried={isTried}
          newest={rows.list?.find(({ row }) => row.id === at.draft.of?.id)}
          onDraft={(draft) => go({ is: 'row', draft })}
        />
      )}
      {at.is === 'paste' && (
        <PasteForm text={at.text} read={pasted.read} onText={(text) => go({ is: 'paste', text })} />
      )}
    </Dialog>
  )
}

type Words = ReturnType<typeof useOwnRowsWords>['t']

function titleOf(at: ReturnType<typeof useRowDesk>['at'], t: Words): string {
  if (at.is === 'list') return t.title
  if (at.is === 'paste') return t.paste.title
  const { of } = at.draft
  return of === undefined ? t.add : filled(t.editTitle, { version: of.version })
}
