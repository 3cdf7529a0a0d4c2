import type { Model } from '#lib/model/model.ts'
import { elementName } from '#lib/model/queries/element-name.ts'
import type { Json } from '#lib/base/canonical-json.ts'
import { changesOf } from '#lib/policy/proposed-change.ts'
import { withFollowing } from '#lib/policy/removal.ts'

/** An element (`collection/id`) as an audit entry names it: with the name it has now. */
export function elementRefOf(model: Model, element: string) {
  const name = elementName(model, element.split('/')[1] ?? element)
  return name === undefined ? { element } : { element, name }
}

/** `collection/id` of what a proposed edit changes first. */
export function mainElement(proposal: { readonly preview: Json }): string {
  return withFollowing(changesOf(proposal)).main[0]?.element ?? 'meta'
}
