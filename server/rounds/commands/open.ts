import { findRound, insertRound } from '#db/repos/rounds.ts'
import { decideRound } from '#lib/agreement/round/decide.ts'
import { isRoundRefusal } from '#lib/agreement/round/decision.ts'
import type { RoundPolicy } from '#lib/agreement/round/policy.ts'
import { noRound } from '#lib/agreement/round/round.ts'
import { namesInScope, type RoundScope } from '#lib/agreement/round/scope.ts'
import { must } from '#lib/base/must.ts'
import type { Locale } from '#lib/model/local-text.ts'
import { currentTemplate, signingTexts } from '#lib/words/areas/agreement/round-signing.ts'
import { hintAgreement, type Acting } from '#server/agreement/acting.ts'
import { holdStanding } from '#server/agreement/standing.ts'
import { runtime } from '#server/runtime.ts'
import { refused } from '../refusal.ts'
import { recordRound } from '../record.ts'
import { isRepeated } from '../repeated.ts'
import { settingFor, textsOf } from '../standing.ts'

export interface Opening {
  readonly modelId: string
  /** id of the round, made by who asks, so that asking again opens no second one */
  readonly key: string
  readonly scope: RoundScope
  readonly policy: RoundPolicy
  readonly due: string | null
  /** language of the words above the signature */
  readonly locale: Locale
}

/** Opens a round of signing about risks as they stand (AG-21). Returns its id and its number in the model. */
export async function openRound(
  acting: Acting,
  input: Opening,
): Promise<{ readonly roundId: string; readonly n: number }> {
  const { member } = acting
  const { modelId, key, scope, policy, due, locale } = input
  const { clock, hash } = runtime()
  const text = { template: currentTemplate, locale }
  const n = await acting.tx(async (tx) => {
    const standing = await holdStanding(tx, modelId)
    const done = await findRound(tx, key)
    if (await isRepeated(tx, member, { key, type: 'round.opened', roundId: key })) {
      if (done?.modelId !== modelId) throw refused('key-used')
      return done.n
    }
    if (done !== undefined) throw refused('key-used')
    const at = clock().toISOString()
    const decision = decideRound(
      noRound,
      {
        type: 'open',
        id: key,
        by: { userId: member.userId, orgId: member.orgId },
        at,
        scope,
        policy,
        due,
        revisionId: null,
        textSha256: hash(signingTexts[currentTemplate][locale].text),
      },
      settingFor(standing, textsOf(standing, scope)),
    )
    if (isRoundRefusal(decision)) throw refused(decision.refused)
    const [event] = decision
    if (event?.type !== 'round.opened') throw new Error('opening a round is one event')
    await insertRound(tx, modelId, event.round, text)
    const kept = must(await findRound(tx, key), 'the round that was opened')
    await recordRound(tx, member, standing, {
      key,
      roundId: key,
      at,
      type: event.type,
      body: event,
      round: event.round,
      fact: ({ model }) => ({
        kind: 'round.opened',
        data: { model, roundId: key, n: kept.n, risks: namesInScope(scope).length },
      }),
    })
    return kept.n
  })
  await hintAgreement(member, modelId)
  return { roundId: key, n }
}
