'use client'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { OrgRow } from '#app/_client/parts/org-face.ts'
import { TryAgain } from '#app/_client/parts/try-again.tsx'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useTRPCClient } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { atRest, lazily } from '#app/_ui/lazily.tsx'
import { SkeletonPage } from '#app/_ui/skeleton.tsx'
import type { AuditGroup } from '#lib/audit/groups.ts'
import { EntryList } from './entry-list.tsx'
import { TrailFilters } from './trail-filters.tsx'
import { useTrailFilter } from './use-trail-filter.ts'

const ChainLine = atRest(async () => (await import('./chain-line.tsx')).ChainLine)

const NoEntries = lazily(async () => (await import('./no-entries.tsx')).NoEntries)

export interface TrailProps {
  readonly workspaceId: string
  readonly orgs: readonly OrgRow[]
  /** the history of one model; missing: the trail of the workspace */
  readonly modelId?: string
  /** kinds to choose from; missing: all */
  readonly groups?: readonly AuditGroup[]
  readonly mayVerify: boolean
}

const pageSize = 100

/** Entries as sentences, newest first, by kind, organisation, person and period; and the state of the chain. */
export function Trail({ workspaceId, orgs, modelId, groups, mayVerify }: TrailProps) {
  const t = useTranslations('audit.screen')
  const client = useTRPCClient()
  const sayWhy = useRefusalWords()
  const filter = useTrailFilter()
  const search = {
    workspaceId,
    limit: pageSize,
    ...(modelId === undefined ? {} : { modelId }),
    ...filter.search,
  }
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } =
    useInfiniteQuery({
      // Begins like the keys of the procedure, so that it is asked for again together with them.
      queryKey: [['audit', 'list'], 'pages', search],
      queryFn: async ({ pageParam }) =>
        await client.audit.list.query(
          pageParam === null ? search : { ...search, before: pageParam },
        ),
      initialPageParam: null as number | null,
      getNextPageParam: (page) => page.next,
    })
  const pages = data?.pages ?? []
  const entries = pages.flatMap((page) => page.entries)
  const unreadable = pages.flatMap((page) => page.unreadable)
  return (
    <div className="grid gap-3">
      {mayVerify && (
        <div className="grid min-h-19 sm:min-h-13">
          <ChainLine workspaceId={workspaceId} />
        </div>
      )}
      <TrailFilters workspaceId={workspaceId} orgs={orgs} filter={filter} groups={groups} />
      {unreadable.map((index) => (
        <p key={index} role="alert" className="text-sm text-bad">
          {t('unreadable', { index })}
        </p>
      ))}
      {error !== null ? (
        <TryAgain why={sayWhy(error)} onRetry={() => void refetch()} />
      ) : isPending ? (
        <SkeletonPage label={t('loading')} rows={4} />
      ) : entries.length === 0 ? (
        <NoEntries isFiltered={!filter.isEmpty} />
      ) : (
        <EntryList entries={entries} orgs={orgs} />
      )}
      {hasNextPage && (
        <Button
          className="justify-self-center"
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t('more')}
        </Button>
      )}
    </div>
  )
}
