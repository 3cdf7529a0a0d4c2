import { appendSeatAct, findSeatAct } from '#db/repos/rounds.ts'
import { insertProof } from '#db/repos/sign-off-proofs.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { SignOffIntent } from '#lib/agreement/act-status.ts'
import { type Proof, proofSuffices } from '#lib/agreement/proof.ts'
import { decideRound } from '#lib/agreement/round/decide.ts'
import { isRoundRefusal, type RoundRefusal } from '#lib/agreement/round/decision.ts'
import { actOf, statementOf } from '#lib/agreement/round/stated.ts'
import { parseStatement, statementText, type Statement } from '#lib/agreement/statement.ts'
import { hintAgreement, type Acting } from '#server/agreement/acting.ts'
import type { Session } from '#server/auth/session.ts'
import { sendReceipt } from '#server/notices/notify.ts'
import { attest, finishSigning } from '#server/passkeys/commands/sign-statement.ts'
import type { SignedAnswer } from '#server/passkeys/schemas.ts'
import { runtime } from '#server/runtime.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { commandOf } from '../act-command.ts'
import { latestOf } from '../latest.ts'
import { recordRound } from '../record.ts'
import { refused } from '../refusal.ts'
import { refuseRound } from '../refuse-stale.ts'
import { holdRound, type StandingRound } from '../standing.ts'

/** How long after it was written down a statement can be signed, in milliseconds (security.md §5.3). */
const signableMs = 120_000

export interface Acted {
  readonly modelId: string
  readonly roundId: string
  /** id of the act, made by who asks */
  readonly key: string
  /** as `prepare` gave it */
  readonly statement: string
  /** of the passkey; left out where the word of the platform is enough */
  readonly answer?: SignedAnswer | undefined
}

interface Done {
  readonly signOffId: string
}

/**
 * Acts at one's seat by signing a statement (AG-23 to AG-28): with a passkey the key signs it (K), without one the platform says that the
 * person has just proved who they are (P). The act, what stands behind it, what was signed, its event and its entry commit together, or
 * nothing does. Returns the id of the act, also of one that stands already.
 */
export async function act(
  acting: Acting,
  session: Session,
  input: Acted,
  intents: readonly SignOffIntent[],
): Promise<Done> {
  const { member } = acting
  acting.own('agreement.sign', member.orgId)
  const statement = readStatement(member, input, intents)
  if (await acting.tx((tx) => isThere(tx, member, input))) return { signOffId: input.key }
  const age = runtime().clock().getTime() - Date.parse(statement.issued_at)
  if (age < 0 || age > signableMs) throw refused('statement-expired')
  const proof = await prove(session, input, statement)
  const outcome = await acting.tx((tx) => tryActing(tx, member, { input, statement, proof }))
  if ('refused' in outcome) {
    return await refuseRound(acting, outcome, actOf(input.key, statement).digests)
  }
  await hintAgreement(member, input.modelId)
  return outcome
}

/** What was sent to be signed, where it is a statement of this person about this round that says one of these. */
function readStatement(
  member: Member,
  { modelId, roundId, statement: text }: Acted,
  intents: readonly SignOffIntent[],
): Statement {
  const statement = parseStatement(text)
  const isOurs =
    statement !== null &&
    statement.ws === member.workspaceId &&
    statement.model === modelId &&
    statement.round === roundId &&
    statement.signer === member.userId &&
    statement.deputy_for === member.deputyFor &&
    statement.org === member.orgId &&
    intents.includes(statement.intent)
  if (!isOurs) throw refused('statement-unread')
  return statement
}

/** Whether the same person has acted under this key already. */
async function isThere(tx: TenantTx, member: Member, input: Acted): Promise<boolean> {
  const found = await findSeatAct(tx, input.key)
  if (found === undefined) return false
  const isSame =
    found.statement.signer === member.userId &&
    found.roundId === input.roundId &&
    found.modelId === input.modelId
  if (!isSame) throw refused('key-used')
  return true
}

async function prove(
  session: Session,
  { statement: text, answer }: Acted,
  { level }: Statement,
): Promise<Proof> {
  if ((level === 'K') !== (answer !== undefined)) throw refused('proof-missing')
  return answer === undefined
    ? await attest(session, text)
    : await finishSigning(session, text, answer)
}

async function tryActing(
  tx: TenantTx,
  member: Member,
  said: { readonly input: Acted; readonly statement: Statement; readonly proof: Proof },
): Promise<Done | (RoundRefusal & { readonly here: StandingRound })> {
  const { input, statement, proof } = said
  const { env, hash } = runtime()
  const here = await holdRound(tx, input.modelId, input.roundId)
  const { round } = here.state
  const {
    id,
    digests: shown,
    userId,
    orgId,
    deputyFor,
    at,
    intent,
    level,
    reason = '',
  } = actOf(input.key, statement)
  const by = { userId, orgId, ...(deputyFor === undefined ? {} : { deputyFor }) }
  const decision = decideRound(
    here.state,
    commandOf({ id, by, at, intent, reason, level, shown }),
    here.setting,
  )
  if (isRoundRefusal(decision)) return { refused: decision.refused, here }
  const [event] = decision
  if (event?.type !== 'seat.acted') {
    return { signOffId: latestOf(here, by, id).id }
  }
  const place = {
    origin: env.origin,
    workspaceId: member.workspaceId,
    modelId: input.modelId,
    revSha256: here.frozen?.revision.sha256 ?? null,
    nonce: statement.nonce,
  }
  // Seat, policy, the act before it and all else are what they were when it was written down, or it is written anew.
  const due = statementText(statementOf(hash, place, { round, act: event.act }))
  if (due !== input.statement) throw refused('statement-outdated')
  const digest = hash(due)
  if (!proofSuffices(proof, round.policy.level, digest)) throw refused('level-too-low')
  const { docSeq } = here.standing
  // What is taken back has its texts beside it already.
  const texts = intent === 'withdraw' ? {} : here.texts
  await appendSeatAct(tx, { id, docSeq, statement }, texts)
  await insertProof(tx, { id, modelId: input.modelId, orgId, userId }, proof)
  const entry = await recordRound(tx, member, here.standing, {
    key: id,
    roundId: round.id,
    at,
    type: event.type,
    body: { signOffId: id, statement: due },
    round,
    deputyFor,
    fact: ({ model, organisation }) => ({
      kind: 'round.acted',
      data: {
        model,
        roundId: round.id,
        n: here.n,
        organisation: organisation(orgId),
        signOffId: id,
        intent,
        level,
        digest,
        docSeq,
        ...(statement.reason === undefined ? {} : { reason: statement.reason }),
      },
    }),
  })
  await sendReceipt(tx, entry)
  return { signOffId: id }
}
