import { anchorFrom, anchorText, stands } from '#lib/model/anchor.ts'
import { collectionOf } from '#lib/model/elements.ts'
import type { Model } from '#lib/model/model.ts'
import { viewpointOfRow } from '../viewpoint-row.ts'
import { baGroups } from '#lib/model/queries/ba-groups.ts'

/** Values of the address by key. */
type AddressState = (key: string) => string | undefined

/** What is selected on a step, as its address says it: what a comment is about (S-60). Null when it is nothing, or several things. */
export function placeInView(model: Model, step: string, get: AddressState): string | null {
  const text = selected(model, step, get)
  const anchor = text === null ? null : anchorFrom(text)
  return anchor !== null && stands(model, anchor) ? anchorText(anchor) : null
}

function selected(model: Model, step: string, get: AddressState): string | null {
  switch (step) {
    case 'flow':
      return element(model, get('sel'))
    case 'ba':
      // Nothing chosen yet: the first of the list is the one that is shown.
      return element(model, get('state')) ?? element(model, get('ba') ?? firstBa(model))
    case 'attributes': {
      const at = get('at')
      const isMatrix = (get('tab') ?? 'matrix') === 'matrix'
      return at === undefined ? null : `${isMatrix ? 'demands' : 'attributes'}/${at}`
    }
    case 'risks':
      return atRisk(model, get('at')) ?? coverage(get) ?? element(model, get('event'))
    case 'responsibility':
      return element(model, get('cell')?.split('|')[1])
    case 'agreement':
      return element(model, get('risk'))
    default:
      return null
  }
}

function firstBa(model: Model): string | undefined {
  return baGroups(model).flatMap(({ bas }) => bas)[0]
}

function element(model: Model, id: string | undefined): string | null {
  const collection = id === undefined ? undefined : collectionOf(model, id)
  return collection === undefined ? null : `${collection}/${id}`
}

/** A cell of the table of risks is a field of the risk of its row; the column of measures is of the risk itself. */
function atRisk(model: Model, at: string | undefined): string | null {
  const [column = '', row = ''] = at?.split('|') ?? []
  if (!Object.hasOwn(model.risks, row)) return null
  const field = `risks/${row}#${column}`
  return anchorFrom(field) === null ? `risks/${row}` : field
}

function coverage(get: AddressState): string | null {
  const viewpoint = viewpointOfRow(get('at')?.split('|')[1] ?? '')
  const event = get('event')
  return viewpoint === undefined || event === undefined ? null : `coverage/${event}|${viewpoint}`
}
