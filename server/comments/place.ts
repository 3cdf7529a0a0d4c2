import { anchoredElement, anchorFrom } from '#lib/model/anchor.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { elementName } from '#lib/model/queries/element-name.ts'

/** So much of a name says where something is. */
const longest = 200

/** What the element an anchor belongs to is called now, shortened; undefined when it has no name, is gone, or is a point of the canvas. */
export function nameAt(model: Model, anchor: string): LocalText | undefined {
  const read = anchorFrom(anchor)
  const element = read && anchoredElement(read)
  const name = element === null ? undefined : elementName(model, element.id)
  return name && shortened(name)
}

function shortened({ ja, en }: LocalText): LocalText {
  return { ja: short(ja), ...(en === undefined ? {} : { en: short(en) }) }
}

function short(text: string): string {
  return Array.from(text).slice(0, longest).join('')
}
