import type { LocalText } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { elementName } from '#lib/model/queries/element-name.ts'
import type { Scene } from '#lib/picture/scene.ts'
import { findByName, type Findable } from '#lib/words/find-by-name.ts'
import { inBoth } from '#lib/words/in-both.ts'
import { readingOf } from '#lib/words/readings.ts'

/** Finds what is drawn by its name in either language, as it is written or as it sounds (P-138); its script comes with the search box. */
export function finderOf(model: Model, scene: Scene): (asked: string) => readonly string[] {
  const findables = findablesOf(model, scene)
  return (asked) => findByName(findables, asked)
}

function findablesOf(model: Model, scene: Scene): readonly Findable[] {
  const drawn = [...scene.figures.map((f) => f.id), ...scene.bas.map((b) => b.id)]
  const both = (text: LocalText | undefined) => [text?.ja ?? [], text?.en ?? []].flat()
  return drawn.map((id) => {
    const event = model.events[id]
    const kind =
      event === undefined ? [] : [inBoth.ja.eventKind[event.kind], inBoth.en.eventKind[event.kind]]
    const names = [...both(elementName(model, id)), ...both(model.bas[id]?.short), ...kind]
    return { id, names: [...names, ...names.flatMap((name) => readingOf(name) ?? [])] }
  })
}
