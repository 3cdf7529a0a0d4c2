import 'server-only'
import { dehydrate, type FetchQueryOptions, HydrationBoundary } from '@tanstack/react-query'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { cache, type ReactNode } from 'react'
import { makeQueryClient } from '#app/_client/query-client.ts'
import { createCallerFactory } from '#server/trpc/init.ts'
import { appRouter } from '#server/trpc/router.ts'
import { readSession } from './session.ts'

const queryClient = cache(makeQueryClient)
const context = cache(async () => ({ session: await readSession() }))

/** The procedures for server components, as the person of this request: `await (await caller()).workspace.list()`. */
export const caller = cache(async () => createCallerFactory(appRouter)(await context()))

/** Query options for `prefetch`, the same as `useTRPC()` gives in the browser. */
export const trpc = createTRPCOptionsProxy({
  ctx: context,
  router: appRouter,
  queryClient,
})

/**
 * Starts a query while the page renders; its answer streams to the browser inside `HydrateClient`. Prefetch every query
 * that a client component below asks for with `useSuspenseQuery`: there is no address to fetch from on the server.
 */
export function prefetch<T, E, K extends readonly unknown[]>(
  options: FetchQueryOptions<T, E, T, K>,
): void {
  void queryClient().prefetchQuery(options)
}

/** Hands prefetched answers to the client components below. */
export function HydrateClient({ children }: { readonly children: ReactNode }) {
  return <HydrationBoundary state={dehydrate(queryClient())}>{children}</HydrationBoundary>
}
