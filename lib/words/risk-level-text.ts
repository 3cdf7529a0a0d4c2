import { say, type Locale } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import type { RiskAxis, RiskScale } from '#lib/model/risk-scale.ts'

/** How many levels a scale can have. */
export type Levels = 3 | 4 | 5

/** Our words for scales of so many levels, the lowest first; the parties may put their own in their place (M-70). */
const ours: Readonly<Record<RiskAxis, Readonly<Record<Levels, RiskScale>>>> = {
  likelihood: {
    3: scale(['低い', 'Low'], ['中程度', 'Medium'], ['高い', 'High']),
    4: scale(['低い', 'Low'], ['中程度', 'Medium'], ['高い', 'High'], ['極めて高い', 'Very high']),
    5: scale(
      ['極めて低い', 'Very low'],
      ['低い', 'Low'],
      ['中程度', 'Medium'],
      ['高い', 'High'],
      ['極めて高い', 'Very high'],
    ),
  },
  impact: {
    3: scale(['小さい', 'Minor'], ['中程度', 'Moderate'], ['大きい', 'Major']),
    4: scale(
      ['小さい', 'Minor'],
      ['中程度', 'Moderate'],
      ['大きい', 'Major'],
      ['極めて大きい', 'Severe'],
    ),
    5: scale(
      ['極めて小さい', 'Negligible'],
      ['小さい', 'Minor'],
      ['中程度', 'Moderate'],
      ['大きい', 'Major'],
      ['極めて大きい', 'Severe'],
    ),
  },
}

/** What a level beyond its scale is called beside its number. */
const beyond = { ja: '尺度の外', en: 'off the scale' }

/**
 * The scale of an axis with another number of levels: own words stay as far as they reach, and go on with ours; without own words it is
 * our scale of so many, and nothing where that is what stands without any.
 */
export function lengthened(model: Model, axis: RiskAxis, levels: Levels): RiskScale | undefined {
  const own = model.meta[`${axis}Scale`]
  if (own === undefined) return levels === 5 ? undefined : ours[axis][levels]
  return [...own.slice(0, levels), ...ours[axis][5].slice(own.length, levels)]
}

/** The words of an axis in a model, the lowest level first: the parties' own, else ours. */
export function scaleOf({ meta }: Model, axis: RiskAxis): RiskScale {
  return meta[`${axis}Scale`] ?? ours[axis][5]
}

/** A level as it is read: its number and its words, “4 高い”. */
export function levelText(axisScale: RiskScale, level: number, locale: Locale): string {
  return `${level} ${say(axisScale[level - 1] ?? beyond, locale)}`
}

/** The level somebody typed, by its number in any width or by its words in either language; nothing when the scale has no such level. */
export function readLevel(axisScale: RiskScale, text: string): number | undefined {
  const typed = plainly(text)
  const number = /^\d+/.exec(typed)?.[0]
  const level =
    number === undefined
      ? axisScale.findIndex(({ ja, en = '' }) => [plainly(ja), plainly(en)].includes(typed)) + 1
      : Number(number)
  return level >= 1 && level <= axisScale.length ? level : undefined
}

function plainly(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}

function scale(...levels: readonly (readonly [ja: string, en: string])[]): RiskScale {
  return levels.map(([ja, en]) => ({ ja, en }))
}
