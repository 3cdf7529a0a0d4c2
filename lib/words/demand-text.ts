import { never } from '#lib/base/never.ts'
import { own } from '#lib/base/own.ts'
import { say } from '#lib/model/local-text.ts'
import type { Unmet, UnmetReason } from '#lib/model/queries/demand-check.ts'
import { categoryCodes } from '#lib/model/vocabulary.ts'
import { nameOf, type Telling } from './attribute-text.ts'
import { conditionText } from './condition-text.ts'
import { countryName } from './country-name.ts'
import type { translator } from './translator.ts'

/** What a finding is told with: the model and its words, and the words of this area. */
interface DemandTelling extends Telling {
  readonly demandWords: ReturnType<typeof translator<'demands'>>
}

/** Why a value is not what a ba asks for, as it stands in the cell (`short`) and as it is explained and read aloud (`long`). */
export function unmetText(
  { ba: id, row, condition: asked, strength, reason: why }: Unmet,
  telling: DemandTelling,
): { readonly short: string; readonly long: string } {
  const { demandWords, model, locale, words } = telling
  const ba = nameOf(id, telling)
  const shortName = own(model.bas, id)?.short
  const reason = reasonText(why, telling)
  const said = conditionText(asked, telling)
  const condition = strength === 'should' ? demandWords('should', { condition: said }) : said
  return {
    short: demandWords('short', {
      ba: shortName === undefined ? ba : say(shortName, locale),
      reason,
    }),
    long: demandWords('long', { ba, attribute: words(`row.${row}`), condition, reason }),
  }
}

function reasonText(reason: UnmetReason, telling: DemandTelling): string {
  const { demandWords, words, locale } = telling
  const listed = (names: readonly string[]) => names.join(words('listSeparator'))
  const beyond = (names: readonly string[]) =>
    demandWords('reason.beyond', { extra: listed(names) })
  switch (reason.why) {
    case 'codes':
      return beyond(
        categoryCodes
          .filter((code) => reason.extra.includes(code))
          .map((code) => words(`categoryCode.${code}`)),
      )
    case 'who':
      return beyond(reason.extra.map((id) => nameOf(id, telling)))
    case 'countries':
      return beyond(reason.extra.map((code) => countryName(code, locale)))
    case 'words':
      return beyond(reason.extra)
    case 'unknownPlace':
      return demandWords('reason.unknownPlace', {
        systems: listed(reason.systems.map((id) => nameOf(id, telling))),
      })
    case 'tooLate':
      return demandWords('reason.tooLate', { day: reason.day })
    case 'anybody':
    case 'anywhere':
    case 'noEnd':
    case 'tooHigh':
    case 'tooLong':
    case 'missing':
      return demandWords(`reason.${reason.why}`)
    default:
      return never(reason)
  }
}
