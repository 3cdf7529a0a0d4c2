'use client'
import { useQueryClient } from '@tanstack/react-query'
import { createTRPCClient, httpSubscriptionLink } from '@trpc/client'
import { useEffect, useMemo } from 'react'
import superjson from 'superjson'
import type { LiveHint } from '#server/live/router.ts'
import type { AppRouter } from '#server/trpc/router.ts'
import { gather } from './gather.ts'
import { useTRPC } from './trpc.tsx'

/** How long news are gathered before what is shown is asked for again, in milliseconds. */
const moment = 200

/** What is worked out from the whole log is not asked for again at every edit. */
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
      gather<'edit'>(pause, () => void queries.invalidateQueries(trpc.review.list.pathFilter())),
    [queries, trpc],
  )
  const news = useMemo(
    () =>
      gather<LiveHint['area'] | 'edit'>(moment, (areas) => {
        const stale: { readonly queryKey: readonly unknown[] }[] = [trpc.audit.list.pathFilter()]
        if (areas.has('agreement')) stale.push(trpc.agreement.list.pathFilter())
        if (areas.has('finding')) stale.push(trpc.finding.pathFilter())
        if (areas.has('review')) stale.push(trpc.review.list.pathFilter())
        else if (areas.has('edit')) calm.add('edit')
        if (areas.has('comment')) stale.push(trpc.comment.threads.pathFilter())
        if (areas.has('catalogue')) stale.push(trpc.catalogue.pathFilter())
        if (areas.has('view')) stale.push(trpc.view.list.pathFilter())
        if (areas.has('model') || areas.has('edit')) stale.push(trpc.scenario.pathFilter())
        if (areas.has('model')) stale.push(trpc.model.pathFilter())
        else if (areas.has('edit')) stale.push(trpc.model.get.pathFilter())
        if (areas.has('member')) stale.push(trpc.member.pathFilter())
        // Every window has asked for its workspace: not to be asked again at every edit of a model.
        const isAboutAll = areas.has('workspace') || areas.has('member')
        stale.push(isAboutAll ? trpc.workspace.pathFilter() : trpc.workspace.home.pathFilter())
        for (const { queryKey } of stale) void queries.invalidateQueries({ queryKey })
      }),
    [queries, trpc, calm],
  )
  useEffect(() => news.stop, [news])
  useEffect(() => calm.stop, [calm])
  useEffect(() => {
    const heard = connect().live.workspace.subscribe(
      { workspaceId },
      {
        onStarted: () => void queries.invalidateQueries({ refetchType: 'active' }),
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
