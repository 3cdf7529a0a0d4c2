'use client'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { TryAgain } from '#app/_client/parts/try-again.tsx'
import { useLastChange } from '#app/_client/room/hooks.ts'
import { useTRPCClient } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { goesWithName } from '#lib/model/older-name.ts'
import { showTime } from '#lib/words/time.ts'
import { useOrgs } from '../use-orgs.ts'
import { ToldLine } from './change-line.tsx'
import { useTellPlace } from './tell-place.ts'
import { useHere } from './use-stewardship.ts'

const page = 20

/** Where a page ended. */
interface Place {
  readonly epoch: number
  readonly seq: number
  readonly n: number
}

/** Who changed an element, when, from what to what, newest first (ST-14). Asked for when it is opened. */
export function ElementHistory({ element }: { readonly element: string }) {
  const t = useTranslations('steward.history')
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer text-muted">{t('title')}</summary>
      {isOpen && <Changes element={element} />}
    </details>
  )
}

const vias = [
  'template',
  'import',
  'repair',
  'migration',
  'proposal',
  'adoption',
  'restore',
] as const

function Changes({ element }: { readonly element: string }) {
  const t = useTranslations('steward.history')
  const locale = useLocale()
  const here = useHere()
  const client = useTRPCClient()
  const { nameOf } = useOrgs()
  const heard = useLastChange(element.split('/')[1])
  const found = useInfiniteQuery({
    // Begins like the keys of the procedure, so that it is asked for again together with them.
    queryKey: [['model', 'elementHistory'], 'pages', here, element],
    queryFn: async ({ pageParam }) =>
      await client.model.elementHistory.query({
        ...here,
        element,
        before: pageParam,
        limit: page,
      }),
    initialPageParam: null as Place | null,
    getNextPageParam: ({ changes, hasMore }): Place | null => {
      const last = changes.at(-1)
      return hasMore && last !== undefined ? { epoch: last.epoch, seq: last.seq, n: last.n } : null
    },
  })
  const { refetch } = found
  useEffect(() => {
    if (heard !== null) void refetch()
  }, [heard, refetch])
  // The mark of an older language follows from the name, which is told.
  const changes = found.data?.pages
    .flatMap((one) => one.changes)
    .filter((one) => !goesWithName(one.field))
  const names = found.data?.pages.flatMap((one) => Object.entries(one.names)) ?? []
  const tell = useTellPlace(undefined, Object.fromEntries(names))
  if (changes === undefined && found.isError) return <TryAgain onRetry={() => void refetch()} />
  if (changes === undefined) return <p className="mt-1 text-muted">{t('loading')}</p>
  if (changes.length === 0) return <p className="mt-1 text-muted">{t('none')}</p>
  return (
    <>
      <ol className="mt-1 grid gap-2">
        {changes.map((change) => {
          const { via } = change
          const occasion = vias.find((known) => known === via)
          return (
            <li
              key={`${change.epoch}/${change.seq}/${change.n}`}
              className="border-l-2 border-line pl-2"
            >
              <p className="text-muted">
                {t('by', { person: change.userName ?? t('somebody'), org: nameOf(change.orgId) })}{' '}
                <time dateTime={change.at.toISOString()}>
                  {showTime(change.at.getTime(), 'minute', locale)}
                </time>
                {occasion !== undefined && <> · {t(`via.${occasion}`)}</>}
              </p>
              <ToldLine told={tell(change)} withElement={false} />
            </li>
          )
        })}
      </ol>
      {found.hasNextPage && (
        <Button onClick={() => void found.fetchNextPage()} disabled={found.isFetchingNextPage}>
          {t('more')}
        </Button>
      )}
    </>
  )
}
