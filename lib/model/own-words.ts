import type { Json } from '../base/canonical-json.ts'
import type { ChangedPlace } from './difference-place.ts'
import { localTextSchema } from './local-text.ts'

/** The texts somebody wrote with these changes: what stands in them afterwards and did not stand there before, nothing else (M-23). */
export function ownWords(places: readonly ChangedPlace[]): readonly string[] {
  const all = places.flatMap(({ before, after }) => {
    const known = new Set(textsIn(before))
    return textsIn(after).filter((text) => !known.has(text))
  })
  return [...new Set(all)]
}

function textsIn(value: Json): readonly string[] {
  const text = localTextSchema.safeParse(value)
  if (text.success) return Object.values(text.data).filter((one) => one.trim() !== '')
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap((inner: Json) => textsIn(inner))
}
