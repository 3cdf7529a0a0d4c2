import { listMembers } from '#db/repos/members.ts'
import { listOrganizations } from '#db/repos/organizations.ts'
import type { TenantTx } from '#db/tenant.ts'
import { AppError } from '#server/errors.ts'

/** What somebody says: words, and the people called by it. */
export interface Said {
  readonly text: string
  readonly mentions: readonly string[]
}

/**
 * The words without what surrounds them, and each person once. Refused as `unknown-person` when somebody is called who does not
 * take part in the workspace now: whether they exist elsewhere is not told (S-53). Who was called before stays, also when they left.
 */
export async function checkSaid(
  tx: TenantTx,
  { text, mentions }: Said,
  before: readonly string[] = [],
): Promise<Said> {
  const called = [...new Set(mentions)]
  const fresh = called.filter((id) => !before.includes(id))
  if (fresh.length > 0) {
    const orgs = await listOrganizations(tx)
    const isActive = (orgId: string) => orgs.some((o) => o.id === orgId && o.status === 'active')
    const members = await listMembers(tx)
    const here = new Set(
      members.filter((m) => m.status === 'active' && isActive(m.orgId)).map((m) => m.userId),
    )
    if (!fresh.every((id) => here.has(id))) throw new AppError('invalid', 'unknown-person')
  }
  return { text: text.trim(), mentions: called }
}
