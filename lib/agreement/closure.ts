import type { Json } from '#lib/base/canonical-json.ts'
import type { DataState } from '#lib/model/data-state.ts'
import type { Model } from '#lib/model/model.ts'
import type { Risk } from '#lib/model/risk.ts'
import { attributesOf } from './closure-attributes.ts'
import { coveringBas } from './closure-bas.ts'
import { namesOf, type ClosureNames } from './closure-names.ts'
import { piecesOf, type Pieces } from './pieces.ts'
import type { ResponsibilitySplit } from './split.ts'

/** Plain JSON members, as a closure holds them. */
type Members = Readonly<Record<string, Json>>

/**
 * 署名の対象 / what a signature about one risk covers (AG-5), as plain JSON without anything of presentation: the risk,
 * its event, the states going in and out with their attributes, the ba that cover them, the measures, the accepted
 * split, and the names of what those point at. `t` names the version of this list of fields and is digested with it; about one accepted
 * part it is shorter (AG-73).
 */
export interface Closure {
  readonly t: 'yoriai.closure/1' | 'yoriai.assignment/1'
  readonly risk: Members
  readonly event: Members | null
  readonly states: Readonly<Record<string, Members>>
  readonly bas: Readonly<Record<string, Members>>
  readonly measures: Readonly<Record<string, Members>>
  readonly splits: Readonly<Record<string, Members>>
  readonly names: ClosureNames
}

/** The closure of a risk, or null when the model has no such risk. `splits`: all of the model; only accepted count. */
export function riskClosure(
  model: Model,
  riskId: string,
  splits: readonly ResponsibilitySplit[],
): Closure | null {
  return closureOf(piecesOf(model), riskId, splits)
}

/** The same of a model that is read piece by piece. */
export function closureOf(
  pieces: Pieces,
  riskId: string,
  splits: readonly ResponsibilitySplit[],
): Closure | null {
  const risk = pieces.of('risks', riskId)
  if (risk === undefined) return null
  const event = pieces.of('events', risk.event)
  const states = statesOf(pieces, risk)
  const attributes = Object.fromEntries(
    Object.keys(states).map((id) => [id, attributesOf(pieces, id)]),
  )
  const bas = coveringBas(pieces, states, risk.event)
  const measures = Object.fromEntries(pieces.measuresAgainst(riskId))
  const agreed = splits.filter((s) => s.riskId === riskId && s.status === 'accepted')
  return {
    t: 'yoriai.closure/1',
    risk: json({ ...risk, id: riskId, states: sorted(risk.states), ...scalesOf(pieces, risk) }),
    event:
      event === undefined
        ? null
        : json({
            ...withoutReminder(event),
            id: risk.event,
            aspects: sorted(event.aspects),
            inputs: sorted(event.inputs),
            outputs: sorted(event.outputs),
            actors: sorted(event.actors),
            purposes: sorted(event.purposes),
            systems: sorted(event.systems),
          }),
    states: each(states, (s, id) =>
      json({ ...withoutReminder(s), kindIds: sorted(s.kindIds), attributes: attributes[id] ?? {} }),
    ),
    bas,
    // Which other risks a measure serves is no business of this signature.
    measures: each(measures, ({ risks: _others, ...m }) => json(m)),
    splits: Object.fromEntries(agreed.map((s) => [splitKey(s), json(splitTerms(s))])),
    names: namesOf(pieces, { event, states, attributes, bas, layers: layersOf(agreed) }),
  }
}

/** The states a risk is about: those its event takes and gives, and those it names itself. */
export function statesOf(pieces: Pieces, risk: Risk): Readonly<Record<string, DataState>> {
  const event = pieces.of('events', risk.event)
  const ids = sorted([...(event?.inputs ?? []), ...(event?.outputs ?? []), ...risk.states])
  return Object.fromEntries(
    ids.flatMap((id): [string, DataState][] => {
      const state = pieces.of('states', id)
      return state === undefined ? [] : [[id, state]]
    }),
  )
}

/** The agreed words of the scales a risk is rated on: a number says nothing without them. Our own words are no part of it. */
function scalesOf(
  pieces: Pieces,
  { likelihood, impact, residualLikelihood, residualImpact }: Risk,
): Pick<Model['meta'], 'likelihoodScale' | 'impactScale'> {
  const isLikely = (likelihood ?? residualLikelihood) !== undefined
  const isGrave = (impact ?? residualImpact) !== undefined
  const likelihoodScale = isLikely ? pieces.meta('likelihoodScale') : undefined
  const impactScale = isGrave ? pieces.meta('impactScale') : undefined
  return { ...(likelihoodScale && { likelihoodScale }), ...(impactScale && { impactScale }) }
}

/** Identity of a split inside a closure: offering the same again after a withdrawal gives the same content. */
export function splitKey(split: ResponsibilitySplit): string {
  const layer = split.layer === undefined ? '' : `|${split.layer}`
  return `${split.measureId}|${split.orgId}|${split.role}${layer}`
}

function layersOf(splits: readonly ResponsibilitySplit[]): readonly string[] {
  return splits.flatMap(({ layer }) => (layer === undefined ? [] : [layer]))
}

/** What is left out when unset came later (AG-32): what was signed without it reads as it did. */
export function splitTerms(s: ResponsibilitySplit) {
  return {
    measureId: s.measureId,
    orgId: s.orgId,
    role: s.role,
    split: s.split,
    text: s.text,
    ...(s.due === undefined ? {} : { due: s.due }),
    ...(s.layer === undefined ? {} : { layer: s.layer }),
    ...(s.condition === undefined ? {} : { condition: s.condition }),
    ...(s.evidence === undefined ? {} : { evidence: s.evidence }),
  }
}

/** Without which language of the name is older: that only reminds somebody to read it again (M-49). */
function withoutReminder<T extends { readonly olderName?: unknown }>({
  olderName: _reminder,
  ...element
}: T): Omit<T, 'olderName'> {
  return element
}

function each<T>(
  record: Readonly<Record<string, T>>,
  told: (value: T, id: string) => Members,
): Readonly<Record<string, Members>> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, told(value, id)]))
}

function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].toSorted()
}

/** Entities are parsed by schemas that know only JSON, so that an object of their fields is JSON members. */
export function json(value: object): Members {
  return value as Members
}
