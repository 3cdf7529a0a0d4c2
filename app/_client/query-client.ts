import { defaultShouldDehydrateQuery, QueryClient } from '@tanstack/react-query'
import { deserialize, serialize } from 'superjson'

const staleMs = 30_000

/** A cache for one browser or one server render; queries still running on the server stream to the browser. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: staleMs, retry: 1 },
      dehydrate: {
        serializeData: serialize,
        shouldDehydrateQuery: (query) =>
          defaultShouldDehydrateQuery(query) || query.state.status === 'pending',
        shouldRedactErrors: () => false,
      },
      hydrate: { deserializeData: deserialize },
    },
  })
}
