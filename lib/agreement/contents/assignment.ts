import type { Model } from '#lib/model/model.ts'
import { json, splitKey, splitTerms, type Closure } from '../closure.ts'
import { namesOf } from '../closure-names.ts'
import { piecesOf } from '../pieces.ts'
import type { ResponsibilitySplit } from '../split.ts'

/**
 * What a signature about one accepted part covers (AG-73): its terms, the measure, the risk, what the event of the risk is called, and the
 * name of the layer. Data, their attributes and ba are not in it, nor what others carry. Null when it is not accepted, or the risk is gone.
 */
export function assignmentClosure(
  model: Model,
  splitId: string,
  splits: readonly ResponsibilitySplit[],
): Closure | null {
  const split = splits.find(({ id }) => id === splitId)
  if (split === undefined || split.status !== 'accepted') return null
  const { riskId, measureId, layer } = split
  const pieces = piecesOf(model)
  const risk = pieces.of('risks', riskId)
  if (risk === undefined) return null
  const event = pieces.of('events', risk.event)
  const measure = pieces.of('measures', measureId)
  const { incident, status, viewpoint } = risk
  return {
    t: 'yoriai.assignment/1',
    risk: json({ id: riskId, event: risk.event, incident, status, viewpoint }),
    event: event === undefined ? null : json({ id: risk.event, kind: event.kind, ...named(event) }),
    states: {},
    bas: {},
    measures: measure === undefined ? {} : { [measureId]: measureTold(measure) },
    splits: { [splitKey(split)]: json(splitTerms(split)) },
    names: namesOf(pieces, {
      event: undefined,
      states: {},
      attributes: {},
      bas: {},
      layers: layer === undefined ? [] : [layer],
    }),
  }
}

function named({ name }: Model['events'][string]) {
  return name === undefined ? {} : { name }
}

/** Which other risks a measure serves is no business of this signature. */
function measureTold({ risks: _others, ...measure }: Model['measures'][string]) {
  return json(measure)
}
