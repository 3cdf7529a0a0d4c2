import { never } from '#lib/base/never.ts'
import { coverageKey } from '../cell-key.ts'
import type { Command } from '../commands.ts'
import type { LocalText } from '../local-text.ts'
import type { Model } from '../model.ts'
import { riskSchema, type Risk } from '../risk.ts'
import { threats, threatSources, transferUnits, viewpoints, type Viewpoint } from '../vocabulary.ts'

export interface NewRisk extends Partial<
  Pick<Risk, 'source' | 'threat' | 'linddun' | 'catalogRef'>
> {
  readonly id: string
  readonly event: string
  readonly viewpoint: Viewpoint
  readonly incident: LocalText
}

/**
 * A new risk of an event, about what the event takes (or makes, when it takes nothing). A reason why the viewpoint had none no
 * longer holds and goes. Where source and threat are not said they begin with the first of their lists and are to be set by the person.
 */
export function addRisk(model: Model, { id, ...risk }: NewRisk): Command[] {
  const event = model.events[risk.event]
  const states = event === undefined ? [] : event.inputs.length > 0 ? event.inputs : event.outputs
  const key = coverageKey(risk.event, risk.viewpoint)
  const reopened: Command[] = Object.hasOwn(model.coverage, key)
    ? [{ type: 'clear', cell: 'coverage', key }]
    : []
  return [
    ...reopened,
    {
      type: 'add',
      in: 'risks',
      id,
      value: {
        source: 'adversarial',
        threat: 'information_disclosure',
        ...risk,
        states: [...states],
        status: 'identified',
      },
    },
  ]
}

/** Says why a viewpoint of an event has no risk, or takes that back. */
export function giveReason(
  model: Model,
  at: { readonly event: string; readonly viewpoint: Viewpoint },
  reason: LocalText | undefined,
): Command[] {
  const key = coverageKey(at.event, at.viewpoint)
  if (reason !== undefined) {
    return [{ type: 'put', cell: 'coverage', key, value: { notApplicable: reason } }]
  }
  return Object.hasOwn(model.coverage, key) ? [{ type: 'clear', cell: 'coverage', key }] : []
}

/** Takes back the reasons why viewpoints had no risk, each once: risks come to them by one and the same change. */
export function takeReasonsBack(
  model: Model,
  at: readonly { readonly event: string; readonly viewpoint: Viewpoint }[],
): Command[] {
  const keys = new Set(at.map(({ event, viewpoint }) => coverageKey(event, viewpoint)))
  return [...keys]
    .filter((key) => Object.hasOwn(model.coverage, key))
    .map((key) => ({ type: 'clear', cell: 'coverage', key }))
}

/** The levels a risk is rated with (M-70, M-71). */
export const riskRatings = ['impact', 'likelihood', 'residualImpact', 'residualLikelihood'] as const
export type RiskRating = (typeof riskRatings)[number]

/** Rates a risk; `undefined` takes the level away. */
export function rateRisk(id: string, rating: RiskRating, level: number | undefined): Command[] {
  return [{ type: 'set', in: 'risks', id, field: rating, value: level }]
}

/** The parts of a risk that are one choice out of a list. */
export type RiskChoice = 'source' | 'threat' | 'status' | 'viewpoint' | 'unit'

export const riskStatuses = riskSchema.shape.status.options

/** Sets one choice of a risk; `undefined` when the value is none of the list. */
export function chooseOfRisk(
  id: string,
  choice: RiskChoice,
  value: string | undefined,
): Command[] | undefined {
  const set = { type: 'set', in: 'risks', id } as const
  switch (choice) {
    case 'source': {
      const source = threatSources.find((v) => v === value)
      return source && [{ ...set, field: 'source', value: source }]
    }
    case 'threat': {
      const threat = threats.find((v) => v === value)
      return threat && [{ ...set, field: 'threat', value: threat }]
    }
    case 'status': {
      const status = riskStatuses.find((v) => v === value)
      return status && [{ ...set, field: 'status', value: status }]
    }
    case 'viewpoint': {
      const viewpoint = viewpoints.find((v) => v === value)
      return viewpoint && [{ ...set, field: 'viewpoint', value: viewpoint }]
    }
    case 'unit': {
      const unit = transferUnits.find((v) => v === value)
      return unit && [{ ...set, field: 'unit', value: unit }]
    }
    default:
      return never(choice)
  }
}
