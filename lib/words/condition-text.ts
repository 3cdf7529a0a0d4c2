import { never } from '#lib/base/never.ts'
import type { DemandCondition } from '#lib/model/demand-condition.ts'
import { say } from '#lib/model/local-text.ts'
import { durationText, nameOf, type Telling } from './attribute-text.ts'

/** A condition in words, without naming the attribute (M-25): "当事者の範囲内", "日本、EUの範囲内", "場の終わりから1年以内". */
export function conditionText(condition: DemandCondition, telling: Telling): string {
  const { words, locale } = telling
  const listed = (names: readonly string[]) => names.join(words('listSeparator'))
  switch (condition.op) {
    case 'stated':
    case 'termEnds':
      return words(`condition.${condition.op}`)
    case 'codesWithin':
      return words('condition.within', {
        names: listed(condition.codes.map((code) => words(`categoryCode.${code}`))),
      })
    case 'purposeWithin':
      return words('condition.within', {
        names: listed(condition.purposes.map((purpose) => say(purpose, locale))),
      })
    case 'scopeWithin':
    case 'partyWithin': {
      const named = condition.who.map((id) => nameOf(id, telling))
      const parties = condition.parties ? [words('condition.parties')] : []
      return words('condition.within', { names: listed([...parties, ...named]) })
    }
    case 'countryWithin':
      return words('condition.within', {
        names: listed(condition.countries.map((code) => countryText(code, telling))),
      })
    case 'levelAtMost':
      return words('condition.atMost', { level: words(`valueLevel.${condition.level}`) })
    case 'termBy':
      return words('condition.termBy', { day: condition.day })
    case 'termWithin': {
      const length = durationText(condition.length, telling)
      const isEnd = condition.after === 'end'
      if (length === '') return words(isEnd ? 'condition.untilEnd' : 'condition.untilStart')
      return words(isEnd ? 'condition.afterEnd' : 'condition.afterStart', { length })
    }
    default:
      return never(condition)
  }
}

/** A country in the reader's language; the code itself where the language data knows no name. */
export function countryText(
  code: string,
  { words, locale }: Pick<Telling, 'words' | 'locale'>,
): string {
  if (code === 'EU') return words('condition.eu')
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(code) ?? code
}
