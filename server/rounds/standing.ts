import { findRound, listSeatActs, type RoundText } from '#db/repos/rounds.ts'
import type { TenantTx } from '#db/tenant.ts'
import { textsInScope, type Texts } from '#lib/agreement/contents/texts.ts'
import type { RoundState, Round, RoundSetting } from '#lib/agreement/round/round.ts'
import type { Digests } from '#lib/agreement/round/scope.ts'
import { holdStanding, readStanding, type Standing } from '#server/agreement/standing.ts'
import { runtime } from '#server/runtime.ts'
import { frozenScope, type FrozenScope } from './frozen.ts'
import { refused } from './refusal.ts'

/** A round and everything it is decided on, as it durably stands. */
export interface StandingRound {
  readonly standing: Standing
  readonly n: number
  readonly state: RoundState & { readonly round: Round }
  readonly text: RoundText
  /** what the round is about as it stands; what is gone has none */
  readonly texts: Texts
  /** the same as the revision has it that the round is on; null: it is on none */
  readonly frozen: FrozenScope | null
  readonly setting: RoundSetting
}

/** What a round is decided against. */
export function settingFor(
  { rows }: Standing,
  texts: Texts,
  frozen: FrozenScope | null,
): RoundSetting {
  return {
    participants: rows.participants,
    content: digestsOf(texts),
    ...(frozen !== null && { frozen: digestsOf(frozen.texts) }),
  }
}

/** Digests of contents by their names. */
export function digestsOf(texts: Texts): Digests {
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
  const texts = textsInScope(standing.model, standing.rows.splits, round.scope)
  const frozen = await frozenScope(tx, standing, round)
  const acts = await listSeatActs(tx, roundId)
  const setting = settingFor(standing, texts, frozen)
  return { standing, n, state: { round, acts }, text, texts, frozen, setting }
}
