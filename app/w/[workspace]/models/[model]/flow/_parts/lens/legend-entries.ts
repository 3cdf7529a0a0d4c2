import { say } from '#lib/model/local-text.ts'
import { baTintsOf } from '#lib/picture/tint.ts'
import { sortedIds } from '#lib/picture/flow-graph.ts'
import type { Telling } from '#lib/words/attribute-text.ts'
import type { LegendEntry } from './legend.tsx'

/** All ba of the model for the legend, those that lead first. */
export function legendEntries(
  { model, locale }: Telling,
  { shown, leading }: Record<'shown' | 'leading', ReadonlySet<string>>,
): readonly LegendEntry[] {
  const tints = baTintsOf(model.bas)
  const all = sortedIds(model.bas).flatMap((id): LegendEntry[] => {
    const ba = model.bas[id]
    if (ba === undefined) return []
    return [
      {
        id,
        name: say(ba.short ?? ba.name, locale),
        tint: tints.get(id) ?? 0,
        count: ba.members.length,
        isShown: shown.has(id),
      },
    ]
  })
  return [...all.filter((e) => leading.has(e.id)), ...all.filter((e) => !leading.has(e.id))]
}
