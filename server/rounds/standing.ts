import { findRound, listSeatActs, type RoundText } from '#db/repos/rounds.ts'
import type { TenantTx } from '#db/tenant.ts'
import { riskClosure } from '#lib/agreement/closure.ts'
import { closureText } from '#lib/agreement/digest.ts'
import type { RoundState, Round, RoundSetting } from '#lib/agreement/round/round.ts'
import type { Digests, RoundScope } from '#lib/agreement/round/scope.ts'
import { holdStanding, readStanding, type Standing } from '#server/agreement/standing.ts'
import { runtime } from '#server/runtime.ts'
import { refused } from './refusal.ts'

/** Texts by the names of the contents they are of. */
export type Texts = Readonly<Record<string, string>>

/** A round and everything it is decided on, as it durably stands. */
export interface StandingRound {
  readonly standing: Standing
  readonly n: number
  readonly state: RoundState & { readonly round: Round }
  readonly text: RoundText
  /** what the round is about as it stands; what is gone has none */
  readonly texts: Texts
  readonly setting: RoundSetting
}

/** The texts of what a scope is about. Rounds that are opened here are about risks. */
export function textsOf({ model, rows }: Standing, scope: RoundScope): Texts {
  if (scope.kind !== 'risks') return {}
  return Object.fromEntries(
    [...new Set(scope.ids)].flatMap((id) => {
      const closure = riskClosure(model, id, rows.splits)
      return closure === null ? [] : [[`risk:${id}`, closureText(closure)]]
    }),
  )
}

/** What a round is decided against. */
export function settingFor({ rows }: Standing, texts: Texts): RoundSetting {
  return { participants: rows.participants, content: digestsOf(texts) }
}

function digestsOf(texts: Texts): Digests {
  const { hash } = runtime()
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, hash(text)]))
}

/** A round as it stands now; refused as unknown when the model has none of this id. */
export async function readRound(
  tx: TenantTx,
  modelId: string,
  roundId: string,
): Promise<StandingRound> {
  return await roundIn(tx, await readStanding(tx, modelId), roundId)
}

/** The same, held still until the transaction ends: nothing is edited, signed or decided about the model meanwhile (S-176). */
export async function holdRound(
  tx: TenantTx,
  modelId: string,
  roundId: string,
): Promise<StandingRound> {
  return await roundIn(tx, await holdStanding(tx, modelId), roundId)
}

async function roundIn(tx: TenantTx, standing: Standing, roundId: string): Promise<StandingRound> {
  const found = await findRound(tx, roundId)
  if (found === undefined || found.modelId !== standing.modelId) throw refused('unknown-round')
  const { n, round, text } = found
  const texts = textsOf(standing, round.scope)
  const acts = await listSeatActs(tx, roundId)
  return { standing, n, state: { round, acts }, text, texts, setting: settingFor(standing, texts) }
}
