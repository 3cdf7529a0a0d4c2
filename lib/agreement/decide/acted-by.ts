import type { Act } from '../command.ts'

/** What an event keeps of who acted and when. */
export function actedBy({ by, at }: Act): {
  readonly by: string
  readonly org: string
  readonly deputyFor?: string
  readonly at: string
} {
  const { userId, orgId, deputyFor } = by
  return { by: userId, org: orgId, ...(deputyFor === undefined ? {} : { deputyFor }), at }
}
