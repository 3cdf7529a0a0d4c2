import { never } from '#lib/base/never.ts'
import { own } from '#lib/base/own.ts'
import type { Finding, FindingArgument } from '#lib/derive/finding.ts'
import { say, type Locale } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { createTranslator } from 'use-intl/core'
import { findingsWords } from './areas/findings.ts'
import { eventTitle, nameOf, type Telling } from './attribute-text.ts'
import { countryName } from './country-name.ts'
import { isolating } from './isolate.ts'
import { timeZone } from './locale.ts'
import { translator } from './translator.ts'

/** What a finding says to a reader. */
export interface FindingText {
  /** what the check is about */
  readonly title: string
  /** one sentence, with the names of what is concerned */
  readonly sentence: string
}

interface Told extends Telling {
  readonly organisation: OrganisationName
}

type Speaker = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** What people call an organisation of the workspace; undefined when it is not known. */
export type OrganisationName = (id: string) => string | undefined

/** Says findings about one model in one language; who decides about it is called by `organisation`, if that is known. */
export function findingTeller(
  model: Model,
  locale: Locale,
  organisation: OrganisationName = () => undefined,
): (finding: Finding) => FindingText {
  const words = findingsSpeaker(locale)
  const framework = translator(locale, 'framework')
  const telling: Told = { model, locale, words: framework, organisation }
  return ({ check, says, args }) => {
    const values = Object.entries(args).map(([name, value]) => [
      name,
      argumentText(value, telling, words),
    ])
    return {
      title: words(`${check}.title`),
      sentence: words(`${check}.${says}`, Object.fromEntries(values) as Record<string, string>),
    }
  }
}

/** The words of findings outside React. Which sentence a finding has is known while it runs only, so keys are plain texts. */
export function findingsSpeaker(locale: Locale): Speaker {
  const speaker: unknown = createTranslator({ locale, messages: findingsWords[locale], timeZone })
  return isolating(speaker as Speaker)
}

/** How many names a sentence holds before it says how many more there are. */
const mostNames = 5

function argumentText(argument: FindingArgument, telling: Told, words: Speaker): string {
  const { locale, words: framework } = telling
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
    const called = argument.orgs.map((id) => telling.organisation(id) ?? words('someOrganisation'))
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
