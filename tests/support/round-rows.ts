import { randomUUID } from 'node:crypto'
import { sha256Hex } from '#db/hash.ts'
import { appendSeatAct } from '#db/repos/rounds.ts'
import { inWorkspace, type TenantDoor } from '#db/tenant.ts'
import type { SignOffIntent } from '#lib/agreement/act-status.ts'
import type { Proof } from '#lib/agreement/proof.ts'
import type { SeatRule } from '#lib/agreement/round/policy.ts'
import type { Round, SeatAct } from '#lib/agreement/round/round.ts'
import { statementOf } from '#lib/agreement/round/stated.ts'
import { statementDigest, type Statement } from '#lib/agreement/statement.ts'
import { policyOf, rule } from './rounds.ts'
import type { BuiltMember } from './rows.ts'

export const at = '2026-12-01T00:00:00.000Z'
/** The texts a round in these tests is about, and what it is about. */
export const texts = { 'risk:r1': '{"risk":"r1"}', 'risk:r2': '{"risk":"r2"}' }

/** A round about two risks, opened by this person. */
export function aRound(by: BuiltMember, ...seats: readonly SeatRule[]): Round {
  return {
    id: randomUUID(),
    scope: { kind: 'risks', ids: ['r1', 'r2'] },
    policy: policyOf(...(seats.length === 0 ? [rule(by.orgId, { seats: 2 })] : seats)),
    due: '2027-01-31T00:00:00.000Z',
    revisionId: null,
    textSha256: 'f'.repeat(64),
    opened: { userId: by.userId, orgId: by.orgId, at },
    cancelled: null,
  }
}

/** What this person states at a seat of a round; `more` may say something else in the statement than in the act. */
export function stated(
  model: string,
  round: Round,
  by: BuiltMember,
  more: Partial<SeatAct> = {},
): Statement {
  const intent: SignOffIntent = 'approve'
  const digests = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, sha256Hex(text)]),
  )
  const act: SeatAct = {
    id: '-',
    userId: by.userId,
    orgId: by.orgId,
    at,
    seat: 1,
    intent,
    digests,
    level: 'P',
    prevId: null,
    ...more,
  }
  const place = {
    origin: 'https://yoriai.example',
    workspaceId: by.workspaceId,
    modelId: model,
    revSha256: null,
    nonce: '0'.repeat(32),
  }
  return statementOf(sha256Hex, place, { round, act })
}

/** Writes it as that person does; returns the id of the act. */
export async function writeAct(
  door: TenantDoor,
  by: BuiltMember,
  statement: Statement,
  contents: Readonly<Record<string, string>> = {},
): Promise<string> {
  const id = randomUUID()
  await inWorkspace(door, by, (tx) => appendSeatAct(tx, { id, docSeq: 1, statement }, contents))
  return id
}

/** The word of the platform for a statement. */
export function wordFor(statement: Statement): Proof {
  const digest = statementDigest(sha256Hex, statement)
  return { level: 'P', statement: digest, means: 'sign-in', provenAt: at, at }
}

/** The row of what stands behind an act, as the database has it. */
export function proofRow(by: BuiltMember, signOffId: string, statement: Statement) {
  const { level, ...proof } = wordFor(statement)
  return {
    ws_id: by.workspaceId,
    sign_off_id: signOffId,
    model_id: statement.model,
    org_id: by.orgId,
    user_id: by.userId,
    level,
    statement: proof.statement,
    proof: { level, ...proof },
  }
}
