import { listMembers, lockHolders } from '#db/repos/members.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { Role } from '#lib/policy/roles.ts'
import { AppError } from '#server/errors.ts'

/**
 * Refuses to take `lost` from a person when that would leave the workspace without an owner or their organisation without
 * an administrator (S-24). The holders stay locked until the transaction ends, so two removals cannot pass each other.
 */
export async function keepOneHolder(
  tx: TenantTx,
  person: { readonly userId: string; readonly orgId: string },
  lost: readonly Role[],
): Promise<void> {
  if (lost.includes('owner')) {
    const owners = await lockHolders(tx, 'owner')
    if (owners.every((id) => id === person.userId)) throw new AppError('refused', 'last-owner')
  }
  if (!lost.includes('orgAdmin')) return
  const admins = new Set(await lockHolders(tx, 'orgAdmin'))
  const others = (await listMembers(tx)).filter(
    (m) => m.orgId === person.orgId && m.userId !== person.userId && admins.has(m.userId),
  )
  if (others.length === 0) throw new AppError('refused', 'last-admin')
}
