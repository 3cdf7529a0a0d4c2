import { anchoredElement, anchorFrom } from '#lib/model/anchor.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { elementName } from '#lib/model/queries/element-name.ts'

/** What the element an anchor belongs to is called now; undefined when it has no name, is gone, or is a point of the canvas. */
export function nameAt(model: Model, anchor: string): LocalText | undefined {
  const read = anchorFrom(anchor)
  const element = read && anchoredElement(read)
  return element === null ? undefined : elementName(model, element.id)
}
