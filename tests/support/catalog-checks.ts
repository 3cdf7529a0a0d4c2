import type { Model } from '#lib/model/model.ts'
import { overlaps } from '#lib/picture/rect.ts'
import { sceneOf, type Figure } from '#lib/picture/scene.ts'

/** Where a text is there in Japanese and missing in English. */
export function untranslated(value: unknown): readonly string[] {
  const found: string[] = []
  const walk = (part: unknown, path: string): void => {
    if (typeof part !== 'object' || part === null) return
    if ('ja' in part && !('en' in part && part.en !== '')) found.push(path)
    for (const [key, member] of Object.entries(part)) walk(member, `${path}/${key}`)
  }
  walk(value, '')
  return found
}

/** Pairs of figures that lie on each other: cards, chips and people; containers that lie on one another. */
export function overlapping(model: Model): readonly string[] {
  const { figures } = sceneOf(model)
  const small = figures.filter((f) => f.kind !== 'container')
  const frames = figures.filter((f) => f.kind === 'container')
  const strangers = small.filter((f) => f.home === undefined)
  return [...pairs(small), ...pairs(frames), ...strangers.flatMap((s) => pairs([s, ...frames], s))]
}

/** Cards and chips that stand outside the frame of their organisation. */
export function outsideOfHome(model: Model): readonly string[] {
  const { figures } = sceneOf(model)
  const frames = new Map(figures.filter((f) => f.kind === 'container').map((f) => [f.id, f.rect]))
  return figures
    .filter(({ home, rect: { x, y, w, h } }) => {
      const frame = home === undefined ? undefined : frames.get(home)
      if (frame === undefined) return false
      return x < frame.x || y < frame.y || x + w > frame.x + frame.w || y + h > frame.y + frame.h
    })
    .map((f) => f.id)
}

/** Events that run against the reading direction: something comes out to the left of everything that goes in. */
export function againstTheFlow(model: Model): readonly string[] {
  const left = new Map(sceneOf(model).figures.map((f) => [f.id, f.rect.x]))
  const at = (id: string) => left.get(id) ?? 0
  return Object.entries(model.events)
    .filter(([, { inputs, outputs }]) => {
      const first = Math.min(...inputs.map(at))
      return inputs.length > 0 && outputs.some((output) => at(output) < first)
    })
    .map(([id]) => id)
}

function pairs(figures: readonly Figure[], only?: Figure): readonly string[] {
  return figures.flatMap((a, i) =>
    figures
      .slice(i + 1)
      .filter(() => only === undefined || a === only)
      .filter((b) => overlaps(a.rect, b.rect))
      .map((b) => `${a.id} ${b.id}`),
  )
}
