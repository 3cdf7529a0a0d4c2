'use client'
import { TryAgain } from '#app/_client/parts/try-again.tsx'
import { Button } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import type { OwnRow } from '#lib/catalog/risks/own/own-row.ts'
import { filled } from '#lib/words/filled.ts'
import { focusOnce } from './focus-once.ts'
import { OwnRowItem } from './own-row-item.tsx'
import type { useOwnRows, useWritingRows } from './use-own-rows.ts'
import { useOwnRowsWords } from './use-own-rows-words.ts'

interface Props {
  readonly rows: ReturnType<typeof useOwnRows>
  readonly mayWrite: boolean
  readonly writing: ReturnType<typeof useWritingRows>
  /** what was done last: the id of a row, `new` or `paste` */
  readonly last: string | undefined
  readonly onNew: () => void
  readonly onPaste: () => void
  readonly onEdit: (row: OwnRow) => void
}

/** The consortium's own rows, those in use first; archived ones are folded away. */
export function OwnRowsList({ rows, mayWrite, writing, last, onNew, onPaste, onEdit }: Props) {
  const { t } = useOwnRowsWords()
  const { list, isFailed, isOffline, retry } = rows
  if (list === undefined) {
    if (isFailed) return <TryAgain why={t.failed} onRetry={() => void retry()} />
    return <output className="text-sm text-muted">{isOffline ? t.failed : t.loading}</output>
  }
  const used = list.filter(({ isArchived }) => !isArchived)
  const archived = list.filter(({ isArchived }) => isArchived)
  const isStill = writing.isBusy || isOffline
  const add = mayWrite && (
    <div className="flex flex-wrap gap-2">
      <Button
        look="primary"
        disabled={isOffline}
        ref={last === 'new' ? focusOnce : null}
        onClick={onNew}
      >
        {t.add}
      </Button>
      <Button disabled={isOffline} ref={last === 'paste' ? focusOnce : null} onClick={onPaste}>
        {t.paste.open}
      </Button>
    </div>
  )
  const itemOf = (one: (typeof list)[number]) => (
    <OwnRowItem
      key={one.row.id}
      one={one}
      mayWrite={mayWrite}
      isStill={isStill}
      isLast={one.row.id === last}
      onEdit={() => onEdit(one.row)}
      onArchive={(isArchived) => writing.setArchived(one.row.id, isArchived)}
    />
  )
  return (
    <>
      {!mayWrite && <p className="text-xs text-muted">{t.readOnly}</p>}
      {used.length === 0 ? (
        <EmptyState title={t.empty} action={add}>
          {t.emptyLead}
        </EmptyState>
      ) : (
        <>
          {add}
          <ul className="grid gap-2" aria-label={t.title}>
            {used.map(itemOf)}
          </ul>
        </>
      )}
      {archived.length > 0 && (
        <details>
          <summary className="min-h-6 w-fit cursor-pointer text-sm font-medium">
            {filled(t.archived, { count: archived.length })}
          </summary>
          <p className="pb-1.5 text-xs text-muted">{t.archivedNote}</p>
          <ul className="grid gap-2">{archived.map(itemOf)}</ul>
        </details>
      )}
    </>
  )
}
