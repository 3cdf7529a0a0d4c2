'use client'
import { useQuery } from '@tanstack/react-query'
import { Inbox } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { useLocale } from 'use-intl'
import { useCommand } from '#app/_client/commands/use-command.ts'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { useGo } from '#app/_client/parts/use-go.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { cx } from '#app/_ui/cx.ts'
import { inboxWords } from '#lib/words/areas/inbox.ts'
import { filled } from '#lib/words/filled.ts'

/** The way to the inbox, with how much waits there, for the pointer, the palette and the keys (F-213). */
export function RailInbox({
  base,
  workspaceId,
}: {
  readonly base: string
  readonly workspaceId: string
}) {
  const words = inboxWords[useLocale()]
  const { data } = useQuery(useTRPC().notice.inbox.queryOptions({ workspaceId }))
  const count = data?.length
  const label = count === undefined ? words.title : filled(words.open, { count })
  const go = useGo()
  useCommand('inbox', () => void go(`${base}/inbox`))
  const isCurrent = usePathname() === `${base}/inbox`
  return (
    <CalmLink
      href={`${base}/inbox`}
      title={label}
      aria-current={isCurrent ? 'page' : undefined}
      className={cx(
        'relative grid size-8.5 place-items-center rounded-lg no-underline',
        isCurrent ? 'bg-ai-soft text-ai' : 'text-muted hover:bg-tag hover:text-ink',
      )}
    >
      <Inbox size={17} aria-hidden />
      <span className="sr-only">{label}</span>
      {count !== undefined && count > 0 && (
        <span
          aria-hidden
          className="absolute -top-0.5 -right-1 grid min-w-4 place-items-center rounded-full bg-ai px-1 text-xs leading-4 font-semibold text-on-ai"
        >
          {count > 99 ? '99+' : count}
        </span>
      )}
    </CalmLink>
  )
}
