import { listDeputations } from '#db/repos/deputations.ts'
import { lastStopped } from '#db/repos/audit-organizations.ts'
import { listMembers, type Member } from '#db/repos/members.ts'
import { listOrganizations, type Organization } from '#db/repos/organizations.ts'
import type { TenantTx } from '#db/tenant.ts'
import { withDeputies } from '#lib/agreement/deputy/running.ts'
import type { Participants } from '#lib/agreement/participants.ts'
import { today } from '#server/today.ts'
import { can } from '#lib/policy/can.ts'

/** Who takes part in the consortium now, and who signs for whom (AG-16, AG-17). */
export async function readParticipants(tx: TenantTx): Promise<Participants> {
  return await participantsOf(tx, await listMembers(tx))
}

/** The same where everybody who is or was a member has been read already. */
export async function participantsOf(
  tx: TenantTx,
  members: readonly Member[],
): Promise<Participants> {
  const orgs = await listOrganizations(tx)
  const since = await stoppedSince(tx, orgs)
  const participants: Participants = {
    orgs: Object.fromEntries(
      orgs.map(({ id, status }) => [id, { status, since: since.get(id) ?? null }]),
    ),
    people: Object.fromEntries(
      members.map((m) => [
        m.userId,
        {
          orgId: m.orgId,
          maySign: maySign(m),
          ...(m.status === 'active' ? {} : { isGone: true as const }),
        },
      ]),
    ),
  }
  return withDeputies(participants, await listDeputations(tx), today())
}

function maySign(member: Member): boolean {
  return member.status === 'active' && can(member, 'agreement.sign', member.orgId)
}

async function stoppedSince(
  tx: TenantTx,
  orgs: readonly Organization[],
): Promise<ReadonlyMap<string, string>> {
  const stopped = orgs.filter(({ status }) => status !== 'active').map(({ id }) => id)
  return stopped.length === 0 ? new Map() : await lastStopped(tx, stopped)
}
