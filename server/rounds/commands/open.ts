import { findRevisionNumber } from '#db/repos/revisions.ts'
import { findRound, insertRound } from '#db/repos/rounds.ts'
import { textsInScope } from '#lib/agreement/contents/texts.ts'
import { decideRound } from '#lib/agreement/round/decide.ts'
import { isRoundRefusal } from '#lib/agreement/round/decision.ts'
import type { RoundPolicy } from '#lib/agreement/round/policy.ts'
import { noRound } from '#lib/agreement/round/round.ts'
import { namesInScope, type RoundScope } from '#lib/agreement/round/scope.ts'
import { must } from '#lib/base/must.ts'
import type { Locale } from '#lib/model/local-text.ts'
import { signingTexts, templateFor } from '#lib/words/areas/agreement/round-signing.ts'
import { hintAgreement, type Acting } from '#server/agreement/acting.ts'
import { holdStanding } from '#server/agreement/standing.ts'
import { runtime } from '#server/runtime.ts'
import { refused } from '../refusal.ts'
import { recordRound } from '../record.ts'
import { isRepeated } from '../repeated.ts'
import { frozenScope } from '../frozen.ts'
import { settingFor } from '../standing.ts'

export interface Opening {
  readonly modelId: string
  /** id of the round, made by who asks, so that asking again opens no second one */
  readonly key: string
  readonly scope: RoundScope
  /** number of the revision it is about; left out for the content as it stands */
  readonly revision?: number | undefined
  readonly policy: RoundPolicy
  readonly due: string | null
  /** language of the words above the signature */
  readonly locale: Locale
}

/** Opens a round of signing about content as it stands, or as a revision has it while it still stands (AG-21, AG-75). Returns its id and its number in the model. */
export async function openRound(
  acting: Acting,
  input: Opening,
): Promise<{ readonly roundId: string; readonly n: number }> {
  const { member } = acting
  const { modelId, key, scope, revision, policy, due, locale } = input
  const { clock, hash } = runtime()
  const text = { template: templateFor(scope), locale }
  const n = await acting.tx(async (tx) => {
    const standing = await holdStanding(tx, modelId)
    const done = await findRound(tx, key)
    if (await isRepeated(tx, member, { key, type: 'round.opened', roundId: key })) {
      if (done?.modelId !== modelId) throw refused('key-used')
      return done.n
    }
    if (done !== undefined) throw refused('key-used')
    const at = clock().toISOString()
    const named = revision === undefined ? null : await findRevisionNumber(tx, modelId, revision)
    if (named === undefined) throw refused('scope-unknown')
    const frozen = await frozenScope(tx, standing, { scope, revisionId: named?.id ?? null })
    const texts = textsInScope(standing.model, standing.rows.splits, scope)
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
        revisionId: named?.id ?? null,
        textSha256: hash(signingTexts[text.template][locale].text),
      },
      settingFor(standing, texts, frozen),
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
        data: {
          model,
          roundId: key,
          n: kept.n,
          risks: namesInScope(scope).length,
          ...(scope.kind !== 'risks' && { scope: scope.kind }),
          ...(named !== null && { revision: { id: named.id, n: named.n, name: named.name } }),
        },
      }),
    })
    return kept.n
  })
  await hintAgreement(member, modelId)
  return { roundId: key, n }
}
