import { listMembers } from '#db/repos/members.ts'
import { insertNotices } from '#db/repos/notices.ts'
import { listOrganizations } from '#db/repos/organizations.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { AuditEntry } from '#lib/audit/entry.ts'
import { addressees, type Concerned } from '#lib/notices/addressees.ts'
import { participantsOf } from '#server/agreement/participants.ts'
import type { NoticeKind } from '#lib/notices/kinds.ts'

/**
 * Leaves word of what was just put on the trail for those it concerns (NT-1), in the same transaction: what is not committed is told to nobody,
 * and what is committed is told. Mails are made of it by `worker.ts`.
 */
export async function notify(
  tx: TenantTx,
  entry: AuditEntry,
  concerned: Concerned = {},
): Promise<void> {
  if (addressees(entry, [], concerned) === null) return
  const orgs = await listOrganizations(tx)
  const active = new Set(orgs.filter((o) => o.status === 'active').map((o) => o.id))
  const members = await listMembers(tx)
  const { people: acting } = await participantsOf(tx, members)
  const people = members
    .filter((m) => m.status === 'active' && active.has(m.orgId))
    .map((m) => {
      const deputyFor = acting[m.userId]?.deputyFor
      return { ...m, ...(deputyFor === undefined ? {} : { deputyFor }) }
    })
  const told = addressees(entry, people, concerned)
  if (told !== null) await insertNotices(tx, entry, told.kind, told.userIds)
}

/** Leaves word of an entry for who made it: the receipt of what they signed (S-184), in the same transaction. */
export async function sendReceipt(tx: TenantTx, entry: AuditEntry): Promise<void> {
  if (entry.by !== null) await insertNotices(tx, entry, receiptKind, [entry.by.userId])
}

const receiptKind: NoticeKind = 'round.receipt'
