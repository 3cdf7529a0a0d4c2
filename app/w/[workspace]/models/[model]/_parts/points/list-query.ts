/** The step with the query that shows only what is open of one kind: where the counts of the bottom bar lead. */
export const listQueries = {
  gap: 'responsibility?only=gaps',
  unfilled: 'attributes?tab=table&only=open',
  stale: 'agreement?only=stale',
} as const
