import { listGone } from '#db/repos/element-changes.ts'
import { latestRevision } from '#db/repos/revisions.ts'
import { lastSigned } from '#db/repos/rounds.ts'
import type { TenantTx } from '#db/tenant.ts'
import { gapsOf, type Gap } from '#lib/agreement/gaps.ts'
import type { RoundPolicy } from '#lib/agreement/round/policy.ts'
import { missingIn, namesInScope, type RoundScope } from '#lib/agreement/round/scope.ts'
import { seatFor, seatsOfRule, type SeatStanding, type Voices } from '#lib/agreement/round/seats.ts'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import { must } from '#lib/base/must.ts'
import { own } from '#lib/base/own.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import { elementName } from '#lib/model/queries/element-name.ts'
import { lastNames } from '#lib/model/queries/last-names.ts'
import { signingText } from '#lib/words/areas/agreement/round-signing.ts'
import { speakingOf, type Acting } from '#server/agreement/acting.ts'
import type { RoundRevision } from '../frozen.ts'
import { readRound, type StandingRound } from '../standing.ts'

/** One thing to be signed, as it stands, or as the revision has it that the round is on. */
interface SittingContent {
  /** as the statement names it: `risk:‹id›`, `assignment:‹id›` or `model` */
  readonly name: string
  readonly digest: string
  /** canonical JSON of the content, the text the digest is taken of */
  readonly text: string
  /** what one's organisation last signed about it, in this round or before; null when it never did */
  readonly before: { readonly text: string; readonly at: string } | null
}

/** A content that is gone: a risk that was deleted, or a part that is accepted no more. */
interface GoneContent {
  readonly name: string
  /** the risk, or the measure of the part; null: nobody knows any more */
  readonly called: LocalText | null
}

/** Everything one person needs to sign a round in one sitting. */
export interface Sitting {
  readonly n: number
  readonly docSeq: number
  readonly policy: RoundPolicy
  readonly due: string | null
  /** the words above the signature, as every statement of the round names them; null for words we do not know */
  readonly words: string | null
  readonly contents: readonly SittingContent[]
  /** what is asked for and is gone, with what it was last called: while there is any, nobody can sign (S-218) */
  readonly missing: readonly GoneContent[]
  /** open points about what is signed */
  readonly gaps: readonly Gap[]
  /** the revision it is about, and the newest one when that is another (AG-76); null: the content as it stands */
  readonly revision: { readonly n: number; readonly name: string; readonly newest: number } | null
  /** the seat one would act at; null when there is none left, or one's organisation has none */
  readonly seat: SeatStanding | null
  /** who would act, and in whose place */
  readonly by: Voices
}

/** What a round asks one's organisation to sign, as it durably stands (S-183). Nothing is kept of looking. */
export async function sittingOf(
  acting: Acting,
  modelId: string,
  roundId: string,
): Promise<Sitting> {
  const { member } = acting
  acting.own('agreement.sign', member.orgId)
  return await acting.tx(async (tx) => {
    const here = await readRound(tx, modelId, roundId)
    const { standing, n, state, text, setting } = here
    const texts = here.frozen?.texts ?? here.texts
    const digests = setting.frozen ?? setting.content
    const { round, acts } = state
    const before = await lastSigned(tx, modelId, member.orgId)
    const names = namesInScope(round.scope)
    const contents = names.flatMap((name) => {
      const [now, digest] = [texts[name], digests[name]]
      if (now === undefined || digest === undefined) return []
      return [{ name, digest, text: now, before: before[name] ?? null }]
    })
    const rule = round.policy.seats.find(({ orgId }) => orgId === member.orgId)
    const looking = { ...setting, now: standing.rows.now }
    const seats = rule === undefined ? [] : seatsOfRule(round, acts, rule, looking)
    const { splits, participants } = standing.rows
    const riskIds = risksIn(round.scope, splits)
    return {
      n,
      docSeq: standing.docSeq,
      policy: round.policy,
      due: round.due,
      words: signingText(text.template, text.locale),
      contents,
      missing: await goneIn(tx, here),
      gaps: gapsOf(standing.model, splits, participants).filter(({ riskId }) => {
        return riskIds === null || riskIds.has(riskId)
      }),
      revision: here.frozen === null ? null : await named(tx, modelId, here.frozen.revision),
      seat: seatFor(seats, member),
      by: speakingOf(member),
    }
  })
}

/** What is gone of a round, by what it was last called. A revision holds all of what its rounds are about. */
async function goneIn(
  tx: TenantTx,
  { standing, state, setting, frozen }: StandingRound,
): Promise<readonly GoneContent[]> {
  const names = frozen === null ? missingIn(state.round.scope, setting.content) : []
  if (names.length === 0) return []
  const { model, modelId, rows } = standing
  const ofPart = names.map((name) => {
    const id = name.slice(name.indexOf(':') + 1)
    return rows.splits.find((split) => split.id === id)?.measureId ?? id
  })
  const last = lastNames(await listGone(tx, modelId, ofPart))
  return names.map((name, i) => {
    const id = must(ofPart[i], 'an id a name')
    return { name, called: elementName(model, id) ?? own(last, id) ?? null }
  })
}

/** The risks that a round is about, itself or through their parts; null: all of them. */
function risksIn(
  scope: RoundScope,
  splits: readonly ResponsibilitySplit[],
): ReadonlySet<string> | null {
  if (scope.kind === 'model') return null
  if (scope.kind === 'risks') return new Set(scope.ids)
  return new Set(splits.filter(({ id }) => scope.ids.includes(id)).map(({ riskId }) => riskId))
}

async function named(
  tx: TenantTx,
  modelId: string,
  { n, name }: RoundRevision,
): Promise<NonNullable<Sitting['revision']>> {
  const newest = must(await latestRevision(tx, modelId), 'the newest of some revisions')
  return { n, name, newest: newest.n }
}
