import { randomBytes } from 'node:crypto'
import type { SignOffIntent } from '#lib/agreement/act-status.ts'
import { decideRound } from '#lib/agreement/round/decide.ts'
import { isRoundRefusal, type RoundRefusal } from '#lib/agreement/round/decision.ts'
import type { ProofLevel } from '#lib/agreement/round/policy.ts'
import type { Digests } from '#lib/agreement/round/scope.ts'
import { statementOf } from '#lib/agreement/round/stated.ts'
import { statementText } from '#lib/agreement/statement.ts'
import { speakingOf, type Acting } from '#server/agreement/acting.ts'
import type { Session } from '#server/auth/session.ts'
import { beginSigning } from '#server/passkeys/commands/sign-statement.ts'
import { runtime } from '#server/runtime.ts'
import { commandOf } from '../act-command.ts'
import { latestOf } from '../latest.ts'
import { refuseRound } from '../refuse-stale.ts'
import { readRound, type StandingRound } from '../standing.ts'

export interface Preparing {
  readonly modelId: string
  readonly roundId: string
  readonly key: string
  readonly intent: SignOffIntent
  readonly reason: string
  readonly level: ProofLevel
  readonly shown: Digests
}

/** The statement to be signed, or the act that says so already. */
export type Prepared =
  | { readonly signOffId: string }
  | {
      /** canonical; sent back as it is */
      readonly statement: string
      readonly digest: string
      /** what the browser needs to have it signed by a passkey; null where the word of the platform is enough */
      readonly options: Awaited<ReturnType<typeof beginSigning>> | null
    }

type Written =
  | (RoundRefusal & { readonly kind: 'refused'; readonly here: StandingRound })
  | { readonly kind: 'said'; readonly signOffId: string }
  | { readonly kind: 'written'; readonly statement: string }

/**
 * Writes down what a person is about to sign at their seat, or refuses it as signing would (AG-23 to AG-28): it can be signed for two
 * minutes (S-179). Nothing is kept; with a passkey, a challenge for exactly this statement is given.
 */
export async function prepareAct(
  acting: Acting,
  session: Session,
  input: Preparing,
): Promise<Prepared> {
  const { member } = acting
  acting.own('agreement.sign', member.orgId)
  const { clock, env, hash } = runtime()
  const { key: id, intent, reason, level, shown } = input
  const by = speakingOf(member)
  const prepared = await acting.tx(async (tx): Promise<Written> => {
    const here = await readRound(tx, input.modelId, input.roundId)
    const at = clock().toISOString()
    const command = commandOf({ id, by, at, intent, reason, level, shown })
    const decision = decideRound(here.state, command, here.setting)
    if (isRoundRefusal(decision)) return { kind: 'refused', refused: decision.refused, here }
    const [event] = decision
    if (event?.type !== 'seat.acted') return { kind: 'said', signOffId: latestOf(here, by, id).id }
    const place = {
      origin: env.origin,
      workspaceId: member.workspaceId,
      modelId: input.modelId,
      revSha256: here.frozen?.revision.sha256 ?? null,
      nonce: randomBytes(16).toString('hex'),
    }
    const said = { round: here.state.round, act: event.act }
    return { kind: 'written', statement: statementText(statementOf(hash, place, said)) }
  })
  if (prepared.kind === 'refused') return await refuseRound(acting, prepared, shown)
  if (prepared.kind === 'said') return { signOffId: prepared.signOffId }
  const { statement } = prepared
  const options = level === 'K' ? await beginSigning(session, statement) : null
  return { statement, digest: hash(statement), options }
}
