import { own } from '#lib/base/own.ts'
import type { AttributeCell, AttributeValue } from '#lib/model/attribute.ts'
import type { AttributeRowId } from '#lib/model/attribute-row.ts'
import { demandKey } from '#lib/model/cell-key.ts'
import type { Model } from '#lib/model/model.ts'
import type { CategoryCode } from '#lib/model/vocabulary.ts'
import { coveredBy, organisationOf } from '#lib/model/queries/parties.ts'
import { effectiveScope } from './coverage.ts'

/** Why something in a trace needs to be confirmed: what the model alone can prove, and whom or what it is about. */
export type Concern =
  | { readonly kind: 'asked'; readonly bas: readonly string[] }
  | { readonly kind: 'broken' }
  | { readonly kind: 'scopeWidened'; readonly who: readonly string[] | 'any' }
  | { readonly kind: 'controllerChanged'; readonly from: string; readonly to: string }
  | { readonly kind: 'holderLost'; readonly who: readonly string[] }
  | { readonly kind: 'becomesPersonal'; readonly codes: readonly CategoryCode[] }

/** A change from one cell of a row to a later one. */
interface Change {
  readonly row: AttributeRowId
  readonly before: AttributeCell
  readonly after: AttributeCell
  /** the events on the way from the one state to the other */
  readonly events: readonly string[]
  /** the ba in force where it ends */
  readonly bas: readonly string[]
}

const personal: ReadonlySet<CategoryCode> = new Set<CategoryCode>(['pi', 'pd', 'special'])

/**
 * What of a change needs to be confirmed (P-33). Only typed values prove something; words alone never do. A ground written at
 * the event, or a clause written beside the mark of a ba in force, answers the widening of the scope and of the category.
 */
export function concernsOf(model: Model, change: Change): readonly Concern[] {
  const { before, after } = change
  if (before.value === undefined || after.value === undefined) return []
  const found = concernOf(model, change, before.value, after.value)
  return found === undefined ? [] : [found]
}

function concernOf(
  model: Model,
  change: Change,
  before: AttributeValue,
  after: AttributeValue,
): Concern | undefined {
  if (before.key === 'disclosureScope' && after.key === 'disclosureScope') {
    const who = newlyAllowed(model, before, after)
    return who.length === 0 || isGrounded(model, change) ? undefined : { kind: 'scopeWidened', who }
  }
  if (before.key === 'controller' && after.key === 'controller') {
    const [from, to] = [before.controller, after.controller]
    const isAcross = organisationOf(model, from) !== organisationOf(model, to)
    const isProvided = change.events.some((id) => isTransfer(model, id))
    return isAcross && !isProvided ? { kind: 'controllerChanged', from, to } : undefined
  }
  if (before.key === 'rightsHolders' && after.key === 'rightsHolders') {
    const now = after.holders.map((holder) => holder.who)
    const givenUp = (after.relinquished ?? []).map((holder) => holder.who)
    const who = before.holders
      .map((holder) => holder.who)
      .filter((id) => !coveredBy(model, id, now) && !givenUp.includes(id))
    return who.length === 0 ? undefined : { kind: 'holderLost', who: [...new Set(who)] }
  }
  if (before.key === 'category' && after.key === 'category') {
    const codes = [...new Set(after.codes.filter((code) => personal.has(code)))]
    const wasPersonal = before.codes.some((code) => personal.has(code))
    const isNew = codes.length > 0 && !wasPersonal
    return isNew && !isGrounded(model, change) ? { kind: 'becomesPersonal', codes } : undefined
  }
  return undefined
}

function newlyAllowed(
  model: Model,
  before: Extract<AttributeValue, { key: 'disclosureScope' }>,
  after: Extract<AttributeValue, { key: 'disclosureScope' }>,
): readonly string[] | 'any' {
  const was = effectiveScope(model, before.scope)
  const is = effectiveScope(model, after.scope)
  if (was === undefined || is === undefined || was === 'any') return []
  return is === 'any' ? 'any' : is.filter((id) => !coveredBy(model, id, was))
}

/** Whether somebody wrote on what ground: at one of the events, or as the clause of a ba in force about the attribute. */
function isGrounded(model: Model, { row, events, bas }: Change): boolean {
  const byEvent = events.some((id) => {
    const ground = own(model.events, id)?.ground
    return ground?.ba !== undefined || isWritten(ground?.text?.ja)
  })
  return byEvent || bas.some((ba) => isWritten(own(model.demands, demandKey(ba, row))?.clause))
}

function isTransfer(model: Model, id: string): boolean {
  const event = own(model.events, id)
  return event?.kind === 'transfer_provide' || event?.aspects.includes('transfer_provide') === true
}

function isWritten(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== ''
}
