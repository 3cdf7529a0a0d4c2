import type { Point } from '#lib/picture/rect.ts'

/**
 * What a hand still holds of what it moved (P-92): nothing when one may not edit any more; what somebody removed meanwhile is let go
 * of. The same map when that is all of it.
 */
export function heldNow(
  moved: ReadonlyMap<string, Point>,
  { canEdit, isThere }: { readonly canEdit: boolean; readonly isThere: (id: string) => boolean },
): ReadonlyMap<string, Point> {
  if (moved.size === 0) return moved
  const held = canEdit ? [...moved].filter(([id]) => isThere(id)) : []
  return held.length === moved.size ? moved : new Map(held)
}
