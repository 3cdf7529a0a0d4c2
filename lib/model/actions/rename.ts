import type { Command } from '../commands.ts'
import type { Locale, LocalText } from '../local-text.ts'
import type { Model } from '../model.ts'
import { nameCommands } from '../older-name.ts'

interface NewName {
  readonly text: string
  /** the language it was typed in */
  readonly locale: Locale
  /** names nobody has given yet, in every language; the first real name replaces them in both */
  readonly placeholders: readonly string[]
}

/**
 * Gives an element a name in the language of the person who typed it; the other language keeps its own. A data that is called
 * like its only state is renamed with it. Which language is older from then on is said (M-49). Nothing for an unknown element.
 */
export function rename(model: Model, id: string, name: NewName): readonly Command[] {
  const state = model.states[id]
  if (state !== undefined) {
    const value = withName(state.name, name)
    const asset = model.assets[state.asset]
    const isAlone = Object.values(model.states).filter((s) => s.asset === state.asset).length === 1
    return [
      ...nameCommands(model, { collection: 'states', id, name: value }),
      ...(asset !== undefined && isAlone && asset.name.ja === state.name.ja
        ? [{ type: 'set', in: 'assets', id: state.asset, field: 'name', value } as const]
        : []),
    ]
  }
  const event = model.events[id]
  if (event !== undefined)
    return nameCommands(model, { collection: 'events', id, name: withName(event.name, name) })
  const ba = model.bas[id]
  if (ba !== undefined)
    return nameCommands(model, { collection: 'bas', id, name: withName(ba.name, name) })
  const somebody = model.stakeholders[id]
  if (somebody !== undefined)
    return nameCommands(model, {
      collection: 'stakeholders',
      id,
      name: withName(somebody.name, name),
    })
  return []
}

/**
 * Gives the model a title in the language of the person who typed it; the other language keeps its own, unless it is one that was
 * suggested and nobody wrote (MA-6).
 */
export function retitle(model: Model, name: NewName): readonly Command[] {
  const value = withName(model.meta.title, name)
  return [{ type: 'setMeta', field: 'title', value }]
}

function withName(
  before: LocalText | undefined,
  { text, locale, placeholders }: NewName,
): LocalText {
  const isGiven = (old: string | undefined) => old !== undefined && !placeholders.includes(old)
  if (locale === 'ja') return isGiven(before?.en) ? { ja: text, ...en(before?.en) } : { ja: text }
  return { ja: before !== undefined && isGiven(before.ja) ? before.ja : text, en: text }
}

function en(text: string | undefined): { readonly en?: string } {
  return text === undefined ? {} : { en: text }
}
