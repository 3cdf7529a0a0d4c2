import * as z from 'zod/mini'
import { appendAudit, readHead } from '#db/repos/audit.ts'
import { appendRoundEvent } from '#db/repos/agreement-events.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { AuditFact } from '#lib/audit/entry.ts'
import type { Json } from '#lib/base/canonical-json.ts'
import { namesFor, type Names } from '#server/agreement/fact.ts'
import type { Standing } from '#server/agreement/standing.ts'
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
}

/** Where the entry stands on the chain, and the hash of the chain after it. */
export interface Entered {
  readonly idx: number
  readonly head: string
  readonly names: Names
}

/** Writes the event and its entry of the trail, in the transaction of the decision (S-176). */
export async function recordRound(
  tx: TenantTx,
  member: Member,
  standing: Standing,
  record: RoundRecord,
): Promise<Entered> {
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
  const { idx } = await appendAudit(tx, { ...fact, at: record.at, by: names.by, modelId })
  const { hash: head } = await readHead(tx)
  return { idx, head, names }
}

/** The same as JSON. Its own text is read back, so that what cannot be JSON is not kept as such. */
function plain(body: object): Json {
  return jsonSchema.parse(JSON.parse(JSON.stringify(body)))
}
