import { own } from '#lib/base/own.ts'
import { never } from '#lib/base/never.ts'
import type { Review } from '#lib/derive/reviews.ts'
import { attributeRowIds } from '#lib/model/attribute-row.ts'
import { attributeCellKey, demandKey } from '#lib/model/cell-key.ts'
import type { Model } from '#lib/model/model.ts'
import { address, placeOf } from '#app/_client/findings/finding-address.ts'

type Looked = Pick<Review, 'key' | 'result' | 'element' | 'concerns'>

/** The address, inside the model, of where one looks at a result again, with the item kept beside it (F-119). `orgId`: of whom parts are shown. */
export function reviewAddress(model: Model, review: Looked, orgId: string): string {
  const place = placeToLook(model, review, orgId)
  return `${place}${place.includes('?') ? '&' : '?'}${new URLSearchParams({ reviews: review.key })}`
}

function placeToLook(model: Model, { result, element, concerns }: Looked, orgId: string): string {
  const isThere = {
    state: Object.hasOwn(model.states, element),
    event: Object.hasOwn(model.events, element),
    ba: Object.hasOwn(model.bas, element),
  }
  switch (result) {
    case 'duties':
      return isThere.ba ? address('ba', { ba: element }) : 'ba'
    case 'flow': {
      const risk = own(model.measures, element)?.risks.flatMap(
        (id) => own(model.risks, id) ?? [],
      )[0]
      return risk === undefined ? 'flow' : address('flow', { sel: risk.event })
    }
    case 'membership':
      return isThere.state ? address('flow', { sel: element }) : 'flow'
    case 'crossBorder':
    case 'conditions':
      return address('ba', { tab: 'conditions', ...(isThere.event ? { event: element } : {}) })
    case 'explanation':
      return placeOf(model, element) ?? 'risks'
    case 'marks': {
      const asked = attributeRowIds.find((row) => own(model.demands, demandKey(element, row)))
      const at = `${element}|${asked ?? firstRow}`
      return isThere.ba ? address('attributes', { at }) : 'attributes'
    }
    case 'values':
      return cellsOf(model, first(model.states, concerns))
    case 'attributes':
      return cellsOf(model, isThere.state ? element : undefined)
    case 'inherited': {
      const state = first(model.states, concerns) ?? (isThere.state ? element : undefined)
      return address('attributes', { tab: 'trace', ...(state === undefined ? {} : { state }) })
    }
    case 'risks':
      return isThere.event ? address('risks', { event: element }) : 'risks'
    case 'complianceRisks':
    case 'risksOn': {
      const risk = first(model.risks, concerns)
      return (
        (risk === undefined ? undefined : placeOf(model, risk)) ??
        address('risks', { tab: 'register' })
      )
    }
    case 'responsibilities': {
      const measure = first(model.measures, concerns)
      const risks = own(model.measures, measure ?? '')?.risks ?? []
      const risk =
        risks.find((id) => own(model.risks, id)?.event === element) ?? first(model.risks, risks)
      return measure === undefined || risk === undefined
        ? 'responsibility'
        : address('responsibility', { cell: `${risk}|${measure}|${orgId}` })
    }
    default:
      return never(result)
  }
}

const [firstRow = ''] = attributeRowIds

/** Table 3-2, at the first value of a data that says something. */
function cellsOf(model: Model, state: string | undefined): string {
  if (state === undefined) return address('attributes', { tab: 'table' })
  const row = attributeRowIds.find((id) => own(model.attributes, attributeCellKey(state, id)))
  return address('attributes', { tab: 'table', at: `${state}|${row ?? firstRow}` })
}

function first(elements: Readonly<Record<string, unknown>>, ids: readonly string[]) {
  return ids.find((id) => Object.hasOwn(elements, id))
}
