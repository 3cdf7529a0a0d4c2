import { never } from '#lib/base/never.ts'
import { anchorFrom, type Anchor } from '#lib/model/anchor.ts'
import type { Model } from '#lib/model/model.ts'

/** The step and its query that show a place selected (S-60); `placeInView` reads most of them back. */
export function linkTo(
  model: Model,
  text: string,
): { readonly step: string; readonly query: Readonly<Record<string, string>> } {
  const anchor = anchorFrom(text)
  if (anchor === null) return { step: 'flow', query: {} }
  switch (anchor.is) {
    case 'point':
    case 'region':
      return { step: 'flow', query: { place: text } }
    case 'cell':
      return cellLink(anchor)
    case 'element':
      return elementLink(model, anchor)
    default:
      return never(anchor)
  }
}

function cellLink({ table, key }: Extract<Anchor, { is: 'cell' }>) {
  const [id = '', row = ''] = key.split('|')
  switch (table) {
    case 'attributes':
      return { step: 'attributes', query: { tab: 'table', at: `${id}|${row}` } }
    case 'demands':
      return { step: 'attributes', query: { tab: 'matrix', at: `${id}|${row}` } }
    case 'coverage':
      return { step: 'risks', query: { event: id, at: `incident|none:${row}` } }
    default:
      return never(table)
  }
}

function elementLink(model: Model, { collection, id, field }: Extract<Anchor, { is: 'element' }>) {
  switch (collection) {
    case 'stakeholders':
    case 'states':
    case 'events':
    case 'bas':
      return { step: 'flow', query: { sel: id } }
    case 'risks':
      return riskLink(model, id, field ?? 'incident')
    case 'measures': {
      const risk = model.measures[id]?.risks[0]
      return risk === undefined ? { step: 'risks', query: {} } : riskLink(model, risk, 'measures')
    }
    default:
      return { step: 'flow', query: {} }
  }
}

/** What the table of one event shows of a risk; the rest stands in the register of all. */
const inEventTable = ['incident', 'source', 'threat', 'measures', 'status']

function riskLink(model: Model, id: string, column: string) {
  const event = model.risks[id]?.event
  const at = { at: `${column}|${id}` }
  if (!inEventTable.includes(column)) return { step: 'risks', query: { tab: 'register', ...at } }
  return { step: 'risks', query: event === undefined ? at : { event, ...at } }
}
