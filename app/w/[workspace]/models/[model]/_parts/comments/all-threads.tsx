'use client'
import { MapPin, MessageSquareText } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { cx } from '#app/_ui/cx.ts'
import type { ThreadView } from '#server/comments/queries/read.ts'
import { setViewState } from '../use-view-state.ts'
import { filters, type Filter } from './panel-state.ts'
import { ThreadRow } from './thread-row.tsx'

const shows: Readonly<Record<Filter, (thread: ThreadView) => boolean>> = {
  open: ({ resolved }) => resolved === null,
  resolved: ({ resolved }) => resolved !== null,
  mine: ({ hasMine }) => hasMine,
  mentioned: ({ mentionsMe }) => mentionsMe,
}

const page = 50

/** All threads of the model: open, resolved, those one wrote in, and those addressed to the reader. */
export function AllThreads({
  filter,
  threads,
}: {
  readonly filter: Filter
  readonly threads: readonly ThreadView[]
}) {
  const t = useTranslations('comments.list')
  const [most, setMost] = useState(page)
  const shown = threads.filter(shows[filter])
  const isFlow = usePathname().endsWith('/flow')
  return (
    <>
      <fieldset className="grid grid-cols-4 gap-1 border-b border-line px-3.5 py-2">
        <legend className="sr-only">{t('filter')}</legend>
        {filters.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === filter}
            onClick={() => setViewState({ comments: one, comment: undefined, place: undefined })}
            className={cx(
              'min-h-7 rounded-control px-1 text-sm whitespace-nowrap',
              one === filter ? 'bg-ai-soft font-semibold text-ai' : 'text-muted hover:bg-tag',
            )}
          >
            {t(one)} <span className="text-xs">{threads.filter(shows[one]).length}</span>
          </button>
        ))}
      </fieldset>
      <div className="min-h-0 flex-1 overflow-y-auto px-3.5 py-3">
        {shown.length === 0 ? (
          <EmptyState
            title={t(`empty.${filter}`)}
            icon={<MessageSquareText size={24} aria-hidden />}
          >
            {t('emptyHint')}
          </EmptyState>
        ) : (
          <ul className="grid gap-2">
            {shown.slice(0, most).map((thread) => (
              <li key={thread.id}>
                <ThreadRow thread={thread} from={filter} />
              </li>
            ))}
          </ul>
        )}
        {shown.length > most && (
          <Button className="mt-2" onClick={() => setMost(most + page)}>
            {t('more', { count: shown.length - most })}
          </Button>
        )}
      </div>
      {isFlow && (
        <div className="hidden border-t border-line px-3.5 py-2 sm:block">
          <Button
            look="quiet"
            className="-ml-2"
            icon={<MapPin size={14} aria-hidden />}
            onClick={() => setViewState({ comments: 'pin', comment: undefined, place: undefined })}
          >
            {t('pin')}
          </Button>
        </div>
      )}
    </>
  )
}
