import { appendAudit, readChain } from '#db/repos/audit.ts'
import { insertNotices } from '#db/repos/notices.ts'
import type { TenantTx } from '#db/tenant.ts'
import { turnIn, type Consultation } from '#lib/agreement/consult/consultation.ts'
import type { Participants } from '#lib/agreement/participants.ts'
import { parseEntry, type AuditEntry } from '#lib/audit/entry.ts'
import { must } from '#lib/base/must.ts'
import type { NoticeKind } from '#lib/notices/kinds.ts'
import { namesFor } from '#server/agreement/fact.ts'
import type { Standing } from '#server/agreement/standing.ts'
import type { Member } from '#server/trpc/procedures.ts'
import type { SubjectHere } from './subject.ts'

interface About {
  readonly member: Member
  readonly standing: Standing
  readonly here: SubjectHere
}

const asked: NoticeKind = 'consultation.asked'
const ended: NoticeKind = 'consultation.ended'

/** That it was begun, as everybody reads it on the trail: the organisation and the subject, and nobody's name (AG-59). */
export async function recordBegun(tx: TenantTx, about: About, at: string): Promise<AuditEntry> {
  return await record(tx, about, 'consultation.begun', at)
}

/** That it has ended, and word of it for who began it, unless they ended it themselves (NT-18). */
export async function recordEnded(
  tx: TenantTx,
  about: About,
  { begun, ended: end }: Consultation,
): Promise<void> {
  const { by, at } = must(end, 'an end')
  const entry = await record(tx, about, 'consultation.ended', at)
  if (by !== begun.by) await insertNotices(tx, entry, ended, [begun.by])
}

async function record(
  tx: TenantTx,
  { member, standing, here }: About,
  kind: 'consultation.begun' | 'consultation.ended',
  at: string,
): Promise<AuditEntry> {
  const names = await namesFor(tx, member, standing)
  const { model } = names
  const organisation = names.organisation(member.orgId)
  const data = { model, organisation, subject: here.named(names) }
  return await appendAudit(tx, { kind, data, at, by: null, modelId: standing.modelId })
}

/** Word for those whose turn it is from now on (NT-18); of its begin there is one entry, whoever is told when. */
export async function tellTurn(
  tx: TenantTx,
  { idx, at }: Pick<AuditEntry, 'idx' | 'at'>,
  after: Consultation,
  participants: Participants,
): Promise<void> {
  const people = turnIn(after, participants)
  if (people.length === 0) return
  const [row] = await readChain(tx, idx - 1, 1)
  const entry = must(parseEntry(JSON.parse(must(row, 'the entry').body)), 'an entry that reads')
  await insertNotices(tx, { ...entry, at }, asked, people)
}
