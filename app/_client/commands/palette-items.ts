import type { Locale } from '#lib/model/local-text.ts'
import type { CommandStore } from './command-store.ts'
import { toolNames } from '#lib/words/tool-names.ts'
import { commandTexts } from './command-texts.ts'
import type { Findable } from './find.ts'
import { commandSpec, type CommandGroup } from './registry.ts'

/** One line of the palette. */
export interface PaletteItem extends Findable {
  readonly label: string
  readonly group: CommandGroup | 'places'
  /** of a place: what kind of thing it is, in words */
  readonly kind?: string
  /** of a command: how it is pressed, as in the registry */
  readonly keys?: string
  readonly run: () => void
}

/** What the palette offers at the moment it opens. */
export interface Offered {
  readonly items: readonly PaletteItem[]
  /** ids of what was used lately, newest first */
  readonly lately: readonly string[]
}

/** What is offered now: the commands in the order of the registry, then the places. */
export function paletteItems(store: CommandStore, locale: Locale): readonly PaletteItem[] {
  const commands = store
    .offered()
    .filter((id) => id !== 'palette')
    .map((id): PaletteItem => {
      const texts = commandTexts(id, locale)
      const { group, keys } = commandSpec(id)
      const [first] = keys
      return {
        id,
        texts,
        label: texts[0] ?? id,
        group,
        ...(first === undefined ? {} : { keys: first }),
        run: () => store.run(id),
      }
    })
  const places = store.places().map(({ go, texts, ...place }): PaletteItem => {
    const names = toolNames[place.id.replace(/^tool /, '')] ?? []
    return { ...place, texts: [...texts, ...names], group: 'places', run: go }
  })
  return [...commands, ...places]
}

/** The lines of one heading. */
export interface PalettePart {
  readonly group: PaletteItem['group'] | 'lately' | null
  readonly items: readonly PaletteItem[]
}

/**
 * What the palette shows before anybody has typed: what was used lately, then the commands by their groups; places only when
 * they were used, there are too many.
 */
export function unasked(
  items: readonly PaletteItem[],
  lately: readonly string[],
): readonly PalettePart[] {
  const used = lately.flatMap((id) => items.find((item) => item.id === id) ?? []).slice(0, 5)
  const others = items.filter((item) => item.group !== 'places' && !used.includes(item))
  const groups = Map.groupBy(others, (item) => item.group)
  return [
    ...(used.length === 0 ? [] : [{ group: 'lately' as const, items: used }]),
    ...[...groups].map(([group, ones]) => ({ group, items: ones })),
  ]
}
