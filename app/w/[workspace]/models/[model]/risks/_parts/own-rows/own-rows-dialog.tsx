'use client'
import { useState } from 'react'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { say } from '#lib/model/local-text.ts'
import type { EventKind } from '#lib/model/vocabulary.ts'
import { filled } from '#lib/words/filled.ts'
import { contentOf, draftOf, freshDraft, type OwnRowDraft } from './own-row-draft.ts'
import { OwnRowForm } from './own-row-form.tsx'
import { OwnRowsList } from './own-rows-list.tsx'
import { useMayWrite, useOwnRows, useWritingRows } from './use-own-rows.ts'
import { useOwnRowsWords } from './use-own-rows-words.ts'

interface Props {
  readonly isOpen: boolean
  readonly onClose: () => void
  /** the kind of event one came from: a new row begins there */
  readonly kind: EventKind
}

/**
 * 自コンソーシアムの典型リスク: the list, and one of them being written in its place. What somebody was writing is there again when it is
 * opened once more.
 */
export function OwnRowsDialog({ isOpen, onClose, kind }: Props) {
  const { t, locale } = useOwnRowsWords()
  const notify = useNotify()
  const rows = useOwnRows()
  const mayWrite = useMayWrite()
  const writing = useWritingRows()
  const [draft, setDraft] = useState<OwnRowDraft | null>(null)
  const [isTried, setTried] = useState(false)
  /** where the focus begins in the list: at what was written last */
  const [last, setLast] = useState<string>()

  function show(next: OwnRowDraft | null) {
    setTried(false)
    setLast(draft === null ? undefined : (draft.of?.id ?? 'new'))
    setDraft(next)
  }

  function keep() {
    setTried(true)
    const content = draft === null ? null : contentOf(draft)
    if (draft === null || content === null) return
    writing.keep(draft.of, content, (rowId, version) => {
      const title = say(content.title, locale)
      const said = draft.of === undefined ? t.added : t.changed
      notify({ title: filled(said, { title, version }) })
      show(null)
      setLast(rowId)
    })
  }

  return (
    <Dialog
      wide
      open={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      title={
        draft === null
          ? t.title
          : draft.of === undefined
            ? t.add
            : filled(t.editTitle, { version: draft.of.version })
      }
      description={draft === null ? t.lead : undefined}
      closeLabel={t.close}
      actions={
        draft === null ? (
          <Button onClick={onClose}>{t.close}</Button>
        ) : (
          <>
            <Button onClick={() => show(null)}>{t.cancel}</Button>
            <Button look="primary" disabled={writing.isBusy || rows.isOffline} onClick={keep}>
              {draft.of === undefined
                ? t.save
                : filled(t.saveNext, { version: draft.of.version + 1 })}
            </Button>
          </>
        )
      }
    >
      {rows.isOffline && (
        <output className="rounded-control bg-warn-soft px-3 py-1.5 text-sm">{t.offline}</output>
      )}
      {draft === null ? (
        <OwnRowsList
          {...{ rows, mayWrite, writing, last }}
          onNew={() => show(freshDraft(kind))}
          onEdit={(row) => show(draftOf(row))}
        />
      ) : (
        <OwnRowForm
          draft={draft}
          isTried={isTried}
          newest={rows.list?.find(({ row }) => row.id === draft.of?.id)}
          onDraft={setDraft}
        />
      )}
    </Dialog>
  )
}
