import { putAt, type ChangedPlace } from '../difference-place.ts'
import type { LocalText } from '../local-text.ts'
import { emptyModel, type ModelMeta } from '../model.ts'
import { elementName } from './element-name.ts'

/** What whole elements that were removed were last called, by their id; those without a name are left out. */
export function lastNames(
  removed: readonly Pick<ChangedPlace, 'root' | 'key' | 'before'>[],
): Readonly<Record<string, LocalText>> {
  const past = removed.reduce(
    (held, { before, ...at }) => putAt(held, { ...at, field: null, before, after: null }, before),
    emptyModel({} as ModelMeta),
  )
  return Object.fromEntries(
    removed.flatMap(({ key }) => {
      const name = elementName(past, key)
      return name === undefined ? [] : [[key, name]]
    }),
  )
}
