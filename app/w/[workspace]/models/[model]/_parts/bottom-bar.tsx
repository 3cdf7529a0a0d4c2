'use client'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { BottomCounts } from './at-rest.ts'
import { listQueries } from './points/list-query.ts'

export interface BottomBarProps {
  readonly base: string
  /** Measures that nobody carries; undefined: not told of the state that is shown. */
  readonly gaps: number | undefined
  /** Attributes not yet made concrete (未具体化). */
  readonly unfilled: number
  /** Sign-offs whose content changed since. */
  readonly stale: number | undefined
  readonly lastChange: ReactNode
  /** back and forth through what is open */
  readonly walk: ReactNode
}

/** What is open, each number a link to the list behind it; and who changed what last. */
export function BottomBar({ base, gaps, unfilled, stale, lastChange, walk }: BottomBarProps) {
  const t = useTranslations('frame.bottom')
  const b = (chunks: ReactNode) => <b className="text-ink">{chunks}</b>
  const counts = [
    {
      id: 'gaps',
      href: `${base}/${listQueries.gap}`,
      text: t.rich('gaps', { b, count: String(gaps) }),
    },
    {
      id: 'unfilled',
      href: `${base}/${listQueries.unfilled}`,
      text: t.rich('unfilled', { b, count: String(unfilled) }),
    },
    {
      id: 'stale',
      href: `${base}/${listQueries.stale}`,
      text: t.rich('stale', { b, count: String(stale) }),
    },
  ] as const
  const known = { gaps, unfilled, stale }
  const shown = counts.filter(({ id }) => known[id] !== undefined)
  return (
    <footer
      aria-label={t('label')}
      className="flex min-w-0 items-center gap-4 overflow-x-auto border-t border-line bg-card px-4 text-xs text-muted print:hidden"
    >
      {shown.map(({ id, href, text }) => (
        <CalmLink
          key={id}
          href={href}
          className="inline-flex min-h-6 shrink-0 items-center gap-1 no-underline hover:text-ink hover:underline"
        >
          <span>{text}</span>
        </CalmLink>
      ))}
      <BottomCounts />
      <span className="flex-1" />
      <span className="hidden min-w-0 md:flex">{lastChange}</span>
      <span className="sticky -right-4 -mr-4 flex bg-card pr-4 pl-2">{walk}</span>
    </footer>
  )
}
