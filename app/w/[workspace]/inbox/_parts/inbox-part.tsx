'use client'
import { CircleCheck } from 'lucide-react'
import { TryAgain } from '#app/_client/parts/try-again.tsx'
import { useIsOnline } from '#app/_client/parts/use-is-online.ts'
import { useSettled } from '#app/_client/parts/use-settled.ts'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import type { InboxRow } from '#server/notices/inbox-row.ts'
import { InboxRowItem } from './inbox-row.tsx'
import { controlsOf, rowKey } from './row-place.ts'
import { useInbox, useInboxWords, type Answer, type Answerable } from './use-inbox.ts'
import { useSpots } from './use-spots.ts'

/** あなたの番です: one row a subject; what is one press is answered in its place, everything else has the way there (F-210, F-211). */
export function InboxPart({ workspaceId }: { readonly workspaceId: string }) {
  const words = useInboxWords()
  const { list, isBusy, answer } = useInbox(workspaceId)
  const isOnline = useIsOnline()
  const { data, isError, refetch } = list
  if (data === undefined) {
    if (isError) return <TryAgain why={words.failed} onRetry={() => void refetch()} />
    return (
      <output className="text-sm text-muted">{isOnline ? words.loading : words.offline}</output>
    )
  }
  return (
    <div className="grid grid-cols-1 gap-4">
      <output className="text-sm text-warn empty:hidden">{isOnline ? '' : words.offline}</output>
      {isOnline && isError && <TryAgain why={words.old} onRetry={() => void refetch()} />}
      {data.length === 0 ? (
        <EmptyState title={words.empty.title} icon={<CircleCheck size={22} aria-hidden />}>
          {words.empty.note}
        </EmptyState>
      ) : (
        <Lists
          rows={data}
          workspaceId={workspaceId}
          isHeld={isBusy || !isOnline}
          onAnswer={(row, given) => void answer(row, given)}
        />
      )}
    </div>
  )
}

/** Under which heading a row stands, in the order of the server; a kind without one does not compile. */
const groupOf = {
  signAgain: 'asked',
  round: 'asked',
  sign: 'asked',
  opinion: 'asked',
  answer: 'asked',
  revise: 'asked',
  edit: 'asked',
  adoption: 'asked',
  mentions: 'called',
  answers: 'news',
} as const satisfies Readonly<Record<InboxRow['is'], 'asked' | 'called' | 'news'>>

function Lists({
  rows,
  workspaceId,
  isHeld,
  onAnswer,
}: {
  readonly rows: readonly InboxRow[]
  readonly workspaceId: string
  readonly isHeld: boolean
  readonly onAnswer: (row: Answerable, given: Answer) => void
}) {
  const words = useInboxWords()
  const keys = rows.map(rowKey)
  const { box, focus, spot, ...heard } = useSpots({
    keys,
    widths: rows.map((row) => controlsOf(row).length),
  })
  const isSettled = useSettled(keys.join('\n'))
  const item = (row: InboxRow) => {
    const at = keys.indexOf(rowKey(row))
    const controls = controlsOf(row)
    return (
      <InboxRowItem
        key={rowKey(row)}
        row={row}
        workspaceId={workspaceId}
        isHeld={isHeld || !isSettled}
        spot={(control) => spot({ row: at, col: controls.indexOf(control) })}
        onReturn={(control) => focus({ row: at, col: controls.indexOf(control) })}
        onAnswer={onAnswer}
      />
    )
  }
  return (
    <div ref={box} role="presentation" className="grid grid-cols-1 gap-4" {...heard}>
      <p className="hidden text-sm text-muted sm:block">{words.keys}</p>
      {(['asked', 'called', 'news'] as const).map((group) => {
        const here = rows.filter((row) => groupOf[row.is] === group)
        if (here.length === 0) return null
        return (
          <section key={group} aria-labelledby={`inbox-${group}`} className="grid gap-1.5">
            <h2 id={`inbox-${group}`} className="font-semibold">
              {words.group[group]}
            </h2>
            <ul className="divide-y divide-line-soft rounded-card border border-line bg-card shadow-card">
              {here.map(item)}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
