'use client'
import { useQueryClient } from '@tanstack/react-query'
import { createTRPCClient, httpSubscriptionLink } from '@trpc/client'
import { useEffect, useMemo } from 'react'
import superjson from 'superjson'
import type { AppRouter } from '#server/trpc/router.ts'
import { askAgain } from './ask-again.ts'
import { gather } from './gather.ts'
import { calmlyStale, type News, staleAfter } from './stale-after.ts'
import { useTRPC } from './trpc.tsx'

/** How long news are gathered before what is shown is asked for again, in milliseconds. */
const moment = 200

/** What is worked out from whole logs or documents is not asked for again at every edit. */
const pause = 3_000

/**
 * Keeps what a consortium's screens show fresh: the server says that something changed, and what is shown of it is asked for
 * again (F-13). Mounted once a workspace. After a gap in the connection everything is asked for again.
 */
export function LiveNews({ workspaceId }: { readonly workspaceId: string }) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const calm = useMemo(
    () =>
      gather<'edit'>(pause, async () => {
        await Promise.all(calmlyStale(trpc).map(({ queryKey }) => askAgain(queries, { queryKey })))
      }),
    [queries, trpc],
  )
  const news = useMemo(
    () =>
      gather<News>(moment, async (areas) => {
        if (areas.has('edit')) calm.add('edit')
        await Promise.all(
          staleAfter(trpc, areas).map(({ queryKey }) => askAgain(queries, { queryKey })),
        )
      }),
    [queries, trpc, calm],
  )
  useEffect(() => news.stop, [news])
  useEffect(() => calm.stop, [calm])
  useEffect(() => {
    const heard = connect().live.workspace.subscribe(
      { workspaceId },
      {
        onStarted: () => void askAgain(queries, {}),
        onData: ({ area, isEdit }) => {
          if (area !== 'doc') news.add(isEdit === true ? 'edit' : area)
        },
      },
    )
    return () => heard.unsubscribe()
  }, [workspaceId, queries, news])
  return null
}

/** Held open as server-sent events; comes with this part alone, and not with every page. */
function connect() {
  const url = `${window.location.origin}/api/trpc`
  return createTRPCClient<AppRouter>({
    links: [httpSubscriptionLink({ transformer: superjson, url })],
  })
}
