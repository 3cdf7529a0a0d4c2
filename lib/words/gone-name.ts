import { own } from '#lib/base/own.ts'
import { collectionOf } from '#lib/model/elements.ts'
import { say, type LocalText } from '#lib/model/local-text.ts'
import { mentionsOf } from '#lib/model/mentions.ts'
import type { Telling } from './attribute-text.ts'
import type { translator } from './translator.ts'

type StewardWords = ReturnType<typeof translator<'steward'>>

/**
 * What to call the elements that a change mentions and the model holds no more: by their last name, marked as deleted; where none is
 * known, a deleted element (ST-14). Other texts are no elements.
 */
export function goneNameIn(
  place: Parameters<typeof mentionsOf>[0],
  names: Readonly<Record<string, LocalText>>,
  { model, locale }: Pick<Telling, 'model' | 'locale'>,
  words: StewardWords,
): (id: string) => string | undefined {
  const gone = new Set(mentionsOf(place).filter((id) => collectionOf(model, id) === undefined))
  return (id) => {
    if (!gone.has(id)) return undefined
    const name = own(names, id)
    return name === undefined
      ? words('history.goneNameless')
      : words('history.gone', { name: say(name, locale) })
  }
}
