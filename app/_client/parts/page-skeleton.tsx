'use client'
import { useTranslations } from 'use-intl'
import { Skeleton } from '#app/_ui/skeleton.tsx'

/** The heights of what each page shows, from top to bottom. */
const blocks = {
  home: { turn: 'h-24', first: 'h-56', second: 'h-56' },
  members: { policy: 'h-36', copies: 'h-36', own: 'h-48', others: 'h-48' },
  trail: { chain: 'h-12', filters: 'h-10', entries: 'h-96' },
  form: { template: 'h-20', blank: 'h-20', file: 'h-20', name: 'h-40' },
} as const

/** A page beside the rail while it is on its way: title and blocks where they will be, so that nothing moves (F-37). */
export function PageSkeleton({ of }: { readonly of: keyof typeof blocks }) {
  const t = useTranslations('frame')
  return (
    <div className="relative mx-auto grid max-w-6xl content-start gap-5 px-4 py-5 sm:px-7">
      <output className="sr-only">{t('loading')}</output>
      <div className="grid gap-1.5 py-1">
        <Skeleton className="h-6 w-64 max-w-full" />
        {of !== 'home' && <Skeleton className="h-4 w-96 max-w-full" />}
      </div>
      {Object.entries(blocks[of]).map(([block, height]) => (
        <Skeleton key={block} className={`w-full ${height}`} />
      ))}
    </div>
  )
}
