import type { Gap } from '#lib/derive/gaps.ts'
import { say } from '#lib/model/local-text.ts'
import { conditionsWords } from './areas/conditions.ts'
import { durationText, nameOf, type Telling } from './attribute-text.ts'
import { conditionText } from './condition-text.ts'
import { filled } from './filled.ts'

/** What the two sides of a comparison are called. */
export interface SideNames {
  readonly left: string
  readonly right: string
}

/** What a gap is about: an attribute as table 3-1 calls it, a duty with its event, or what people called it. */
export function gapAboutText({ about, row, duty }: Gap, { words }: Telling): string {
  if (row !== undefined) return words(`row.${row}`)
  if (duty === undefined) return about
  return [words(`duty.${duty.duty}`), words(`eventKind.${duty.onEvent}`)].join(
    words('listSeparator'),
  )
}

/** One thing one ba asks for; `says` is empty where it only asks that something is said or done. */
interface AskedText {
  readonly ba: string
  readonly strength: 'must' | 'should'
  readonly says: string
}

/** What one side of a gap asks for, ba by ba; empty: it says nothing. */
export function gapSideText(
  { demands, duties }: Gap['left'],
  telling: Telling,
): readonly AskedText[] {
  const { locale, words } = telling
  const joined = (parts: readonly string[]) =>
    parts.filter((part) => part !== '').join(words('listSeparator'))
  return [
    ...demands.map(({ ba, strength, conditions }) => ({
      ba: nameOf(ba, telling),
      strength,
      says: joined(conditions.map((one) => conditionText(one, telling))),
    })),
    ...duties.map(({ ba, duty: { duration, text } }) => ({
      ba: nameOf(ba, telling),
      strength: 'must' as const,
      says: joined([
        duration === undefined ? '' : durationText(duration, telling),
        text === undefined ? '' : say(text, locale),
      ]),
    })),
  ]
}

/** The relation of two sides, by their names. */
export function relationText(
  relation: NonNullable<Gap['relation']>,
  names: SideNames,
  { locale }: Pick<Telling, 'locale'>,
): string {
  return filled(conditionsWords[locale].relation[relation], { ...names })
}

/** A proposed measure, and at whose side something is added. */
export function proposedText(
  { kind, at }: Gap['proposed'][number],
  names: SideNames,
  { locale }: Pick<Telling, 'locale'>,
): string {
  const { adjustment, gap } = conditionsWords[locale]
  return at === 'both'
    ? filled(gap.atBoth, { kind: adjustment[kind] })
    : filled(gap.at, { side: names[at], kind: adjustment[kind] })
}
