import { own } from '#lib/base/own.ts'
import { say } from '#lib/model/local-text.ts'
import { impactWords } from './areas/impact.ts'
import { eventTitle, nameOf, type Telling } from './attribute-text.ts'
import { conditionLineText } from './condition-line-text.ts'
import { filled } from './filled.ts'

/** What is called that a change reaches: data, event, stakeholder, ba, risk, measure or a condition of a transfer (DR-29). */
export function reachedName(id: string, telling: Telling): string {
  const { model, locale, words } = telling
  if (own(model.events, id) !== undefined) return eventTitle(id, telling)
  const said = own(model.risks, id)?.incident ?? own(model.measures, id)?.title
  if (said !== undefined) return say(said, locale)
  const row = own(model.flowConditions, id)
  if (row === undefined) return nameOf(id, telling)
  const { about, asks } = conditionLineText({ ...row, origin: row.origin.map(originOf) }, telling)
  return [about, asks].filter((part) => part !== '').join(words('listSeparator'))
}

/** By which way something is reached: the names from the start to what stands before it. */
export function wayText(path: readonly string[], telling: Telling): string {
  const { step } = impactWords[telling.locale]
  return path
    .slice(0, -1)
    .map((id) => reachedName(id, telling))
    .reduce((from, to) => (from === '' ? to : filled(step, { from, to })), '')
}

/** How far away something is, in steps of the flow. */
export function stepsText(count: number, locale: Telling['locale']): string {
  const { stepsOne, steps } = impactWords[locale]
  return count === 1 ? stepsOne : filled(steps, { count })
}

function originOf(text: string): { readonly ba: string; readonly at: string } {
  const [ba = '', at = ''] = text.split('|')
  return { ba, at }
}
