import { sql } from 'kysely'
import * as z from 'zod/mini'
import type { Proof } from '#lib/agreement/proof.ts'
import type { TenantTx } from '../tenant.ts'

const moment = z.string()
const text = z.string()
const proofSchema = z.discriminatedUnion('level', [
  z.strictObject({
    level: z.literal('K'),
    statement: text,
    passkeyId: text,
    credentialId: text,
    publicKey: text,
    clientData: text,
    authenticatorData: text,
    signature: text,
    party: text,
    at: moment,
  }),
  z.strictObject({
    level: z.literal('P'),
    statement: text,
    means: z.enum(['sign-in', 'passkey']),
    provenAt: moment,
    at: moment,
  }),
])

/** Whose act it is that a proof stands behind. */
export interface ProvenAct {
  readonly id: string
  readonly modelId: string
  readonly orgId: string
  readonly userId: string
}

/** Keeps what stands behind an act of the acting person in a round; it is never changed (T-131). */
export async function insertProof(tx: TenantTx, act: ProvenAct, proof: Proof): Promise<void> {
  await tx
    .insertInto('sign_off_proof')
    .values({
      ws_id: sql<string>`app.ws()`,
      sign_off_id: act.id,
      model_id: act.modelId,
      org_id: act.orgId,
      user_id: act.userId,
      level: proof.level,
      statement: proof.statement,
      proof: { ...proof },
    })
    .execute()
}

/** What stands behind an act; null for one without, as about a risk outside rounds. */
export async function findProof(tx: TenantTx, signOffId: string): Promise<Proof | null> {
  const row = await tx
    .selectFrom('sign_off_proof')
    .select('proof')
    .where('sign_off_id', '=', signOffId)
    .executeTakeFirst()
  return row === undefined ? null : proofSchema.parse(row.proof)
}
