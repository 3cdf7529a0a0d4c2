import { spotInSight } from '#lib/picture/in-sight.ts'
import { centre, type Point, type Rect } from '#lib/picture/rect.ts'
import type { Scene } from '#lib/picture/scene.ts'
import { chipSize, emptyContainerSize } from '#lib/picture/sizes.ts'

/** How far from what is drawn something new stands. */
const gap = 100
const card = { w: 186, h: 60 }

interface Who {
  /** the stakeholders that are one's own organisation */
  readonly own: ReadonlySet<string>
  readonly selected: ReadonlySet<string>
}

/**
 * Where on the canvas stands what is made in the list, where nobody points (F-230), as the middle of it: data as on the canvas, as if all of
 * it were in sight (F-36); what follows data beside the last of it; an organisation to the right of everything, an event below.
 */
export function listSpot(
  scene: Scene,
  what: 'data' | 'event' | 'organization',
  { own, selected }: Who,
): Point {
  const sight = roomOf(scene.box)
  if (what === 'data') return spotInSight(scene, sight, { own, selected, card })
  if (what === 'organization')
    return { x: sight.x + sight.w + gap + emptyContainerSize.w / 2, y: sight.y + gap }
  const rects = new Map(scene.figures.filter((f) => f.kind === 'card').map((f) => [f.id, f.rect]))
  const last = [...selected].flatMap((id) => rects.get(id) ?? []).at(-1)
  if (last !== undefined) return { x: last.x + last.w + gap, y: centre(last).y }
  return { x: centre(sight).x, y: sight.y + sight.h + gap + chipSize.h / 2 }
}

/** Of a picture without anything there is still some room. */
function roomOf(box: Rect): Rect {
  return { x: box.x, y: box.y, w: Math.max(box.w, 600), h: Math.max(box.h, 400) }
}
