import * as z from 'zod/mini'
import { appendAudit } from '#db/repos/audit.ts'
import { appendRoundEvent } from '#db/repos/agreement-events.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { Round } from '#lib/agreement/round/round.ts'
import type { AuditEntry, AuditFact } from '#lib/audit/entry.ts'
import type { Json } from '#lib/base/canonical-json.ts'
import { inPlaceOf, namesFor, type Names } from '#server/agreement/fact.ts'
import type { Standing } from '#server/agreement/standing.ts'
import { notify } from '#server/notices/notify.ts'
import type { Member } from '#server/trpc/procedures.ts'

const jsonSchema = z.json()

/** Something that was decided about a round, to be put on record under the key of its request. */
export interface RoundRecord {
  readonly key: string
  readonly roundId: string
  readonly at: string
  readonly type: string
  /** what happened, as plain data */
  readonly body: object
  readonly fact: (names: Names) => AuditFact
  /** the round it is about */
  readonly round: Round
  /** in whose place it was done */
  readonly deputyFor?: string | undefined
}

/** Writes the event and its entry of the trail, and word for those it concerns, in the transaction of the decision (S-176, S-189). */
export async function recordRound(
  tx: TenantTx,
  member: Member,
  standing: Standing,
  record: RoundRecord,
): Promise<AuditEntry> {
  const { modelId } = standing
  await appendRoundEvent(tx, modelId, record.roundId, {
    id: record.key,
    type: record.type,
    body: plain(record.body),
    userId: member.userId,
    orgId: member.orgId,
    at: new Date(record.at),
  })
  const names = await namesFor(tx, member, standing)
  const fact = record.fact(names)
  const by = await inPlaceOf(tx, names.by, record.deputyFor)
  const entry = await appendAudit(tx, { ...fact, at: record.at, by, modelId })
  const { policy, opened } = record.round
  const orgIds = policy.seats.map(({ orgId }) => orgId)
  await notify(tx, entry, { round: { orgIds, openedBy: opened.userId } })
  return entry
}

/** The same as JSON. Its own text is read back, so that what cannot be JSON is not kept as such. */
function plain(body: object): Json {
  return jsonSchema.parse(JSON.parse(JSON.stringify(body)))
}
