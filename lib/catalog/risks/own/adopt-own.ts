import { addRisk } from '#lib/model/actions/risk.ts'
import type { Command } from '#lib/model/commands.ts'
import type { Model } from '#lib/model/model.ts'
import { asidesOf } from '#lib/model/queries/suggestions.ts'
import { withoutVersion } from '#lib/model/own-ref.ts'
import { takeBack } from '../adopt.ts'
import { refOf, type OwnRow } from './own-row.ts'

/**
 * Adds an own row to an event as its risk, with its measure as a proposal, as a row of our catalogue is added (RC-9). The risk names row and
 * version; of the measure nothing says that it is ours. Ids are those of the new risk and measure.
 */
export function adoptOwnRow(
  model: Model,
  event: string,
  row: OwnRow,
  ids: { readonly risk: string; readonly measure: string },
): readonly Command[] {
  const { viewpoint, incident, source, threat, measure, references } = row
  const ref = refOf(row)
  const aside = asidesOf(model, event).filter(
    ({ entry }) => withoutVersion(entry) === withoutVersion(ref),
  )
  const more = { source, threat, catalogRef: ref }
  return [
    ...aside.flatMap(({ entry }) => takeBack(model, event, entry)),
    ...addRisk(model, { id: ids.risk, event, viewpoint, incident, ...more }),
    {
      type: 'add',
      in: 'measures',
      id: ids.measure,
      value: {
        title: measure,
        asIsToBe: 'toBe',
        references,
        risks: [ids.risk],
        type: 'mitigate',
        status: 'proposed',
      },
    },
  ]
}
