'use client'

import type { AppRouter } from '#server/trpc/router.ts'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createTRPCClient, httpBatchLink, TRPCClientError } from '@trpc/client'
import { createTRPCContext } from '@trpc/tanstack-react-query'
import { type ReactNode, useState } from 'react'
import superjson from 'superjson'
import { makeQueryClient } from './query-client.ts'

const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>()
export { useTRPC, useTRPCClient }

const batchLimit = 10
let browserClient: QueryClient | undefined

/** Gives screens the procedures: calls are sent together. What the server says by itself is heard elsewhere (`live-news.tsx`). */
export function TrpcRoot({ children }: { readonly children: ReactNode }) {
  const queries = queryClient()
  const [client] = useState(connect)
  return (
    <QueryClientProvider client={queries}>
      <TRPCProvider trpcClient={client} queryClient={queries}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  )
}

/** What the server said about a failed call: code and reason have words in lib/words/areas/errors.ts. */
export function refusalOf(error: unknown) {
  if (!(error instanceof TRPCClientError)) return null
  const known = error as TRPCClientError<AppRouter>
  return known.data?.app ?? null
}

function connect() {
  // Prefetched queries never fetch while rendering on the server; there is no address to fetch from.
  const origin = typeof window === 'undefined' ? 'http://server.invalid' : window.location.origin
  const url = `${origin}/api/trpc`
  return createTRPCClient<AppRouter>({
    links: [httpBatchLink({ transformer: superjson, url, maxItems: batchLimit })],
  })
}

function queryClient(): QueryClient {
  if (typeof window === 'undefined') return makeQueryClient()
  browserClient ??= makeQueryClient()
  return browserClient
}
