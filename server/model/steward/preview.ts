import { canonicalJson, type Json } from '#lib/base/canonical-json.ts'
import type { Command } from '#lib/model/commands.ts'
import { placeName, standsAt, type ChangedPlace } from '#lib/model/difference-place.ts'
import type { Model } from '#lib/model/model.ts'
import { elementTouched, touchOf } from '#lib/policy/stewardship.ts'

/** One place that commands change, before and after. */
export interface PreviewedChange extends ChangedPlace {
  /** `collection/id`; null: open to every editor */
  readonly element: string | null
}

/** What commands change, place by place, told from the model before and after them. */
export function previewOf(
  before: Model,
  after: Model,
  commands: readonly Command[],
): readonly PreviewedChange[] {
  const places = new Map(commands.map(placeOf).map((place) => [placeName(place), place]))
  return [...places.values()].flatMap((place) => {
    const [was, is] = [standsAt(before, place), standsAt(after, place)]
    const change = { ...place, element: elementTouched({ root: place.root, key: place.key }) }
    return canonicalJson(was) === canonicalJson(is) ? [] : [{ ...change, before: was, after: is }]
  })
}

/** The changes of a proposal, as they were told when it was made. */
export function changesOf({ preview }: { readonly preview: Json }): readonly PreviewedChange[] {
  return preview as readonly unknown[] as readonly PreviewedChange[]
}

/** Whether at each of the places stands in the model what somebody has seen there, in the same order (ST-13). */
export function standsAsSeen(
  model: Model,
  changes: readonly PreviewedChange[],
  seen: readonly Json[],
): boolean {
  return canonicalJson(changes.map((place) => standsAt(model, place))) === canonicalJson(seen)
}

/** Where a command changes something; of a set, which member. */
function placeOf(command: Command): ChangedPlace {
  const { root, key, field = null } = touchOf(command)
  const member = command.type === 'include' || command.type === 'exclude' ? command.member : null
  return { root, key, field, before: member, after: null }
}
