import { cancelRound as cancelRow, replacePolicy } from '#db/repos/rounds.ts'
import type { RoundCommandOf } from '#lib/agreement/round/command.ts'
import { decideRound } from '#lib/agreement/round/decide.ts'
import { isRoundRefusal } from '#lib/agreement/round/decision.ts'
import type { RoundEvent } from '#lib/agreement/round/event.ts'
import { evolveRound } from '#lib/agreement/round/evolve.ts'
import { policyText, type RoundPolicy } from '#lib/agreement/round/policy.ts'
import { must } from '#lib/base/must.ts'
import type { TenantTx } from '#db/tenant.ts'
import { hintAgreement, type Acting } from '#server/agreement/acting.ts'
import { runtime } from '#server/runtime.ts'
import { refused } from '../refusal.ts'
import { recordRound, type RoundRecord } from '../record.ts'
import { isRepeated } from '../repeated.ts'
import { holdRound, type StandingRound } from '../standing.ts'

/** Which round, under which key. */
export interface Managing {
  readonly modelId: string
  readonly roundId: string
  readonly key: string
}

/** Says anew how a round is decided and by when, while nobody has acted in it (AG-22). */
export async function setPolicy(
  acting: Acting,
  {
    policy,
    due,
    ...input
  }: Managing & { readonly policy: RoundPolicy; readonly due: string | null },
): Promise<void> {
  await manage(acting, input, 'round.policySet', (act) => ({
    type: 'setPolicy',
    policy,
    due,
    ...act,
  }))
}

/** Calls a round off, with a reason; what was signed in it stays (AG-21). */
export async function cancelRound(
  acting: Acting,
  { reason, ...input }: Managing & { readonly reason: string },
): Promise<void> {
  await manage(acting, input, 'round.cancelled', (act) => ({ type: 'cancel', reason, ...act }))
}

type Managed = RoundCommandOf<'setPolicy' | 'cancel'>

async function manage(
  acting: Acting,
  { modelId, roundId, key }: Managing,
  type: 'round.policySet' | 'round.cancelled',
  commandOf: (act: Pick<Managed, 'by' | 'at'>) => Managed,
): Promise<void> {
  const { member } = acting
  const at = runtime().clock().toISOString()
  await acting.tx(async (tx) => {
    const here = await holdRound(tx, modelId, roundId)
    if (await isRepeated(tx, member, { key, type, roundId })) return
    const command = commandOf({ by: { userId: member.userId, orgId: member.orgId }, at })
    const decision = decideRound(here.state, command, here.setting)
    if (isRoundRefusal(decision)) throw refused(decision.refused)
    for (const event of decision) {
      await change(tx, modelId, here, event)
      await recordRound(tx, member, here.standing, {
        key,
        roundId,
        at,
        type: event.type,
        body: event,
        round: must(evolveRound(here.state, event).round, 'the round after the event'),
        fact: factOf(here, event),
      })
    }
  })
  await hintAgreement(member, modelId)
}

async function change(
  tx: TenantTx,
  modelId: string,
  { state }: StandingRound,
  event: RoundEvent,
): Promise<void> {
  const { round } = evolveRound(state, event)
  const after = must(round, 'the round after the event')
  const done =
    event.type === 'round.cancelled'
      ? await cancelRow(tx, after.id, event.by, event.reason)
      : await replacePolicy(tx, modelId, after)
  // The head is held, so that nobody can have been faster; the conditional update says so independently.
  if (!done) throw refused('round-cancelled')
}

function factOf({ n, state }: StandingRound, event: RoundEvent): RoundRecord['fact'] {
  const { hash } = runtime()
  const roundId = state.round.id
  return ({ model }) =>
    event.type === 'round.cancelled'
      ? { kind: 'round.cancelled', data: { model, roundId, n, reason: event.reason } }
      : {
          kind: 'round.policySet',
          data: {
            model,
            roundId,
            n,
            policy: hash(policyText(must(evolveRound(state, event).round, 'the round').policy)),
          },
        }
}
