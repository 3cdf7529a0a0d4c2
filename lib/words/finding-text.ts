import { never } from '#lib/base/never.ts'
import { own } from '#lib/base/own.ts'
import { rowTitles } from '#lib/catalog/risks/titles.ts'
import type { Finding, FindingArgument } from '#lib/derive/finding.ts'
import { say } from '#lib/model/local-text.ts'
import { eventTitle, nameOf, type Telling } from './attribute-text.ts'
import { countryName } from './country-name.ts'

/** What a finding says to a reader. */
export interface FindingText {
  /** what the check is about */
  readonly title: string
  /** one sentence, with the names of what is concerned */
  readonly sentence: string
}

/** Says a message of `areas/findings.ts`. Which sentence a finding has is known while it runs only, so keys are plain texts. */
export type FindingSpeaker = (
  key: string,
  values?: Readonly<Record<string, string | number>>,
) => string

/** How findings are told; who decides about a model is called by `organisation`, as far as it knows. */
export interface FindingTelling extends Telling {
  readonly organisation?: (id: string) => string | undefined
}

/** Says a finding in the language of `telling` and `words`. */
export function findingText(
  { check, says, args }: Finding,
  telling: FindingTelling,
  words: FindingSpeaker,
): FindingText {
  const values = Object.entries(args).map(([name, value]) => [
    name,
    argumentText(value, telling, words),
  ])
  return {
    title: words(`${check}.title`),
    sentence: words(`${check}.${says}`, Object.fromEntries(values) as Record<string, string>),
  }
}

/** How many names a sentence holds before it says how many more there are. */
const mostNames = 5

function argumentText(
  argument: FindingArgument,
  telling: FindingTelling,
  words: FindingSpeaker,
): string {
  const { locale, words: framework, organisation } = telling
  const list = (parts: readonly string[]) => parts.join(framework('listSeparator'))
  const some = (all: readonly string[]) => {
    const shown = list(all.slice(0, mostNames))
    const more = all.length - mostNames
    return more > 0 ? words('andMore', { names: shown, count: more }) : shown
  }
  if ('names' in argument) {
    return some(argument.names.map((id) => words('quoted', { name: nameIn(id, telling) })))
  }
  if ('orgs' in argument) {
    const called = argument.orgs.map((id) => organisation?.(id) ?? words('someOrganisation'))
    return some([...new Set(called)])
  }
  if ('rows' in argument) return list(argument.rows.map((row) => framework(`row.${row}`)))
  if ('codes' in argument)
    return list(argument.codes.map((code) => framework(`categoryCode.${code}`)))
  if ('countries' in argument)
    return list(argument.countries.map((one) => countryName(one, locale)))
  if ('level' in argument) return framework(`valueLevel.${argument.level}`)
  if ('duties' in argument) return list(argument.duties.map((duty) => framework(`duty.${duty}`)))
  if ('viewpoints' in argument) {
    return list(argument.viewpoints.map((one) => framework(`viewpoint.${one}`)))
  }
  if ('entries' in argument) {
    return some(argument.entries.map((id) => words('quoted', { name: say(rowTitles[id], locale) })))
  }
  if ('units' in argument)
    return list(argument.units.map((unit) => framework(`transferUnit.${unit}`)))
  if ('day' in argument) return argument.day
  return never(argument)
}

/** What people call an element; of an event without a name what it does, of a risk and a measure their words. */
function nameIn(id: string, telling: Telling): string {
  const { model, locale } = telling
  if (Object.hasOwn(model.events, id)) return eventTitle(id, telling)
  const words = own(model.risks, id)?.incident ?? own(model.measures, id)?.title
  return words === undefined ? nameOf(id, telling) : say(words, locale)
}
