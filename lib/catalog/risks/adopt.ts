import { addRisk } from '#lib/model/actions/risk.ts'
import { suggestionKey } from '#lib/model/cell-key.ts'
import type { Command } from '#lib/model/commands.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { ours } from '../parts/measure.ts'
import type { CatalogueRow } from './catalogue.ts'

/** Adds a row to an event as its risk, with the measure of the row as a proposal (RC-5). Ids are those of the new risk and measure. */
export function adoptRow(
  model: Model,
  event: string,
  row: CatalogueRow,
  ids: { readonly risk: string; readonly measure: string },
): readonly Command[] {
  const { id, viewpoint, incident, source, threat, linddun } = row
  const more = { source, threat, catalogRef: id, ...(linddun === undefined ? {} : { linddun }) }
  return [
    ...takeBack(model, event, id),
    ...addRisk(model, { id: ids.risk, event, viewpoint, incident, ...more }),
    {
      type: 'add',
      in: 'measures',
      id: ids.measure,
      value: ours(row.measure, [ids.risk], id, [...row.references]),
    },
  ]
}

/** Says why a row does not apply to an event. */
export function setAside(event: string, row: string, reason: LocalText): readonly Command[] {
  const key = suggestionKey(event, row)
  return [{ type: 'put', cell: 'suggestions', key, value: { notApplicable: reason } }]
}

/** Takes back that a row does not apply; nothing where nobody said so. */
export function takeBack(model: Model, event: string, row: string): readonly Command[] {
  const key = suggestionKey(event, row)
  return Object.hasOwn(model.suggestions, key) ? [{ type: 'clear', cell: 'suggestions', key }] : []
}
