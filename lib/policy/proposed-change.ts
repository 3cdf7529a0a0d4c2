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

/**
 * Those of the commands that change something in the end: what stands as before after all of them is left out. Nobody would
 * be shown it, and what was written there meanwhile would be put back.
 */
export function effective(
  commands: readonly Command[],
  preview: readonly PreviewedChange[],
): readonly Command[] {
  const told = new Set(preview.map(placeName))
  return commands.filter((command) => told.has(placeName(placeOf(command))))
}

/** Whether the first changes no place that is not one of the second. */
export function isWithin(
  changes: readonly PreviewedChange[],
  told: readonly PreviewedChange[],
): boolean {
  const names = new Set(told.map(placeName))
  return changes.every((place) => names.has(placeName(place)))
}

/** Whether all of it stands in the model already. */
export function standsAlready(model: Model, changes: readonly PreviewedChange[]): boolean {
  return standsAsSeen(
    model,
    changes,
    changes.map((place) => place.after),
  )
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
