import type { Act } from '../command.ts'

/** What an event keeps of who acted and when. */
export function actedBy({ by, at }: Act): {
  readonly by: string
  readonly org: string
  readonly at: string
} {
  return { by: by.userId, org: by.orgId, at }
}
