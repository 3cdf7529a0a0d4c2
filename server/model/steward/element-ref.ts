import type { Model } from '#lib/model/model.ts'
import { elementName } from '#lib/model/queries/element-name.ts'

/** An element (`collection/id`) as an audit entry names it: with the name it has now. */
export function elementRefOf(model: Model, element: string) {
  const name = elementName(model, element.split('/')[1] ?? element)
  return name === undefined ? { element } : { element, name }
}
