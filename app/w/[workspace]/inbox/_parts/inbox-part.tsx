'use client'
import { CircleCheck } from 'lucide-react'
import Link from 'next/link'
import { useRef } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { TryAgain } from '#app/_client/parts/try-again.tsx'
import { Button, buttonClass } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { say } from '#lib/model/local-text.ts'
import { filled } from '#lib/words/filled.ts'
import type { InboxRow } from '#server/notices/inbox.ts'
import { useInbox, useInboxWords } from './use-inbox.ts'

const places = {
  signAgain: 'agreement',
  sign: 'agreement',
  answer: 'responsibility',
  edits: 'flow?proposals=open',
  adoption: 'flow?scenario=difference',
  mentions: 'flow?comments=mentioned',
  answers: 'flow?proposals=open',
} as const satisfies Readonly<Record<InboxRow['is'], string>>

/** あなたの番です: one row a subject; a proposed part is accepted in its place, everything else has the way there (F-210, F-211). */
export function InboxPart({ workspaceId }: { readonly workspaceId: string }) {
  const words = useInboxWords()
  const desk = useInbox(workspaceId)
  const list = useRef<HTMLUListElement>(null)
  const { data, isError, refetch } = desk.list
  if (data === undefined) {
    if (isError) return <TryAgain why={words.failed} onRetry={() => void refetch()} />
    return <output className="text-sm text-muted">{words.loading}</output>
  }
  if (data.length === 0) {
    return (
      <EmptyState title={words.empty.title} icon={<CircleCheck size={22} aria-hidden />}>
        {words.empty.note}
      </EmptyState>
    )
  }
  // The row goes, and the button in it that had the focus.
  const accept = async (modelId: string, splitId: string) => {
    if (await desk.accept(modelId, splitId)) list.current?.focus()
  }
  return (
    <ul
      ref={list}
      tabIndex={-1}
      aria-label={words.title}
      className="divide-y divide-line-soft rounded-card border border-line bg-card shadow-card"
    >
      {data.map((row) => (
        <Row
          key={`${row.is} ${row.modelId} ${row.is === 'answer' ? row.splitId : ''}`}
          row={row}
          base={`/w/${workspaceId}/models/${row.modelId}`}
          isBusy={desk.isBusy}
          onAccept={(splitId) => void accept(row.modelId, splitId)}
        />
      ))}
    </ul>
  )
}

function Row({
  row,
  base,
  isBusy,
  onAccept,
}: {
  readonly row: InboxRow
  readonly base: string
  readonly isBusy: boolean
  readonly onAccept: (splitId: string) => void
}) {
  const words = useInboxWords()
  const locale = useLocale()
  const sentence = useSentence()(row)
  return (
    <li className="flex flex-wrap items-center gap-3 px-4 py-2">
      <div className="min-w-48 flex-1">
        <p>{sentence}</p>
        {row.is === 'answer' && (
          <>
            <p className="text-sm text-muted">{say(row.text, locale)}</p>
            {!row.mayAccept && <p className="text-sm text-muted">{words.onlyApprovers}</p>}
          </>
        )}
      </div>
      {row.is === 'answer' && row.mayAccept && (
        <Button
          look="primary"
          aria-label={`${words.accept}: ${sentence}`}
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) onAccept(row.splitId)
          }}
        >
          {words.accept}
        </Button>
      )}
      <Link
        href={`${base}/${places[row.is]}`}
        aria-label={`${words.go[row.is]}: ${sentence}`}
        className={buttonClass()}
      >
        {words.go[row.is]}
      </Link>
    </li>
  )
}

/** What waits, in one sentence. */
function useSentence(): (row: InboxRow) => string {
  const words = useInboxWords()
  const locale = useLocale()
  const t = useTranslations('agreement')
  return (row) => {
    const model = say(row.model, locale)
    if (row.is !== 'answer') return filled(words.row[row.is], { model, count: row.count })
    const risk = say(row.risk, locale).replace(/[。.]$/, '')
    const facts = { risk, measure: say(row.measure, locale), role: t(`role.${row.role}`) }
    return filled(words.row.answer, { model, ...facts })
  }
}
