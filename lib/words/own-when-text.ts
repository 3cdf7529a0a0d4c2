import { never } from '#lib/base/never.ts'
import type { AskedOrNot, OwnWhen } from '#lib/catalog/risks/own/own-when.ts'
import { ownRowsWords } from './areas/own-rows.ts'
import { filled } from './filled.ts'
import type { Telling } from './attribute-text.ts'

/** When an own row is suggested, as one sentence without a full stop (RC-7). */
export function ownWhenText(when: OwnWhen, telling: Pick<Telling, 'locale' | 'words'>): string {
  const { told } = ownRowsWords[telling.locale]
  if (when.is === 'always') return told.always
  const list = when.of
    .map((one) => askedText(one, telling))
    .join(when.is === 'all' ? told.joinAll : told.joinAny)
  return told[when.is].replace('{list}', () => list)
}

/** What one condition asks, as a part of a sentence. */
function askedText(asked: AskedOrNot, telling: Pick<Telling, 'locale' | 'words'>): string {
  const { locale, words } = telling
  const { told, fact } = ownRowsWords[locale]
  switch (asked.is) {
    case 'no':
      return told.not.replace('{what}', () => askedText(asked.of, telling))
    case 'fact':
      return fact[asked.fact]
    case 'category': {
      const list = asked.oneOf.map((code) => words(`categoryCode.${code}`)).join(told.or)
      return told.category.replace('{list}', () => list)
    }
    case 'mode': {
      const list = asked.oneOf.map((mode) => words(`eventMode.${mode}`)).join(told.or)
      return told.mode.replace('{list}', () => list)
    }
    case 'atLeast':
      return filled(told[asked.count], { least: asked.least })
    default:
      return never(asked)
  }
}
