import { coverageKey } from '../cell-key.ts'
import type { Command } from '../commands.ts'
import type { LocalText } from '../local-text.ts'
import type { Model } from '../model.ts'
import { riskSchema, type Risk } from '../risk.ts'
import { threats, threatSources, type Viewpoint } from '../vocabulary.ts'

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

/** The parts of a risk that are one choice out of a list. */
export type RiskChoice = 'source' | 'threat' | 'status'

export const riskStatuses = riskSchema.shape.status.options

/** Sets one choice of a risk; `undefined` when the value is none of the list. */
export function chooseOfRisk(
  id: string,
  choice: RiskChoice,
  value: string | undefined,
): Command[] | undefined {
  const source = threatSources.find((v) => v === value)
  const threat = threats.find((v) => v === value)
  const status = riskStatuses.find((v) => v === value)
  if (choice === 'source') {
    return source && [{ type: 'set', in: 'risks', id, field: 'source', value: source }]
  }
  if (choice === 'threat') {
    return threat && [{ type: 'set', in: 'risks', id, field: 'threat', value: threat }]
  }
  return status && [{ type: 'set', in: 'risks', id, field: 'status', value: status }]
}
