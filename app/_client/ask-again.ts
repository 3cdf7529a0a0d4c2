import type { Query, QueryClient, QueryFilters } from '@tanstack/react-query'

/**
 * What is shown of something is asked for again, and so is what is on its way for the first time: the server may have read it before
 * the news, and the library would take that answer for the new one (F-243).
 */
export async function askAgain(queries: QueryClient, filters: QueryFilters): Promise<void> {
  const underway = new Set(queries.getQueryCache().findAll(filters).filter(isFirst))
  await queries.invalidateQueries(filters)
  if (underway.size === 0) return
  await queries.invalidateQueries({ predicate: (query) => underway.has(query) })
}

/** It has no answer yet and waits for one. */
function isFirst({ state }: Query): boolean {
  return state.data === undefined && state.fetchStatus === 'fetching'
}
