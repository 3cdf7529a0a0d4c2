import { daySchema, durationSchema } from '#lib/model/id.ts'
import { locales } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { compareIds } from '#lib/model/queries/flow-order.ts'
import type { Term } from '#lib/model/term.ts'
import { eventTitle, nameOf } from './attribute-text.ts'
import { translator } from './translator.ts'

/** What words say about when a use ends, and whether they say nothing more. */
interface ReadTerm {
  readonly term: Term
  readonly isAll: boolean
}

type Anchor = Extract<Term, { kind: 'relative' }>['anchor']
type Named = Omit<Anchor, 'point'>

/** What stands for no end; the longer ones say more than that and stay as words beside the value. */
const endless = ['なし', '無期限', '期限なし', 'none', 'noend', 'unlimited']
const endlessInWords = ['特になし', '特に定めなし', '定めなし', 'noneinparticular', 'notspecified']
const begins = '開始|始まり|starts?|begins?|started|began'
const ends = '終了|満了|終わり|ends?|expires?|ended|expired'

/**
 * The usage term that typed or pasted words stand for, in either language and in the usual spellings: none, a day (also
 * 令和, also with まで), or a time after a ba or event begins or ends, by its name. `undefined`: only words (G-29).
 */
export function readTerm(text: string, model: Model): ReadTerm | undefined {
  const said = plain(text)
  if (endless.includes(said)) return { term: { kind: 'none' }, isAll: true }
  if (endlessInWords.includes(said)) return { term: { kind: 'none' }, isAll: false }
  const day = readDay(said)
  if (day !== undefined) return { term: { kind: 'date', end: day }, isAll: true }
  for (const { names, anchor } of anchorsOf(model))
    for (const name of names) {
      const found = relativeTo(said, name)
      if (found !== undefined) {
        const { point, offset } = found
        return { term: { kind: 'relative', anchor: { ...anchor, point }, offset }, isAll: true }
      }
    }
  return undefined
}

/** Widths, case, spaces, quotes and the English article do not matter. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\bthe\b|[\s「」『』“”"'.。]/g, '')
}

function readDay(said: string): string | undefined {
  const bare = said.replace(/^(?:until|by)/, '').replace(/(?:まで|迄)$/, '')
  const reiwa = /^令和(元|\d{1,2})年(\d{1,2})月(\d{1,2})日$/.exec(bare)
  const plainly = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/.exec(bare)
  const [, year, month, day] = reiwa ?? plainly ?? []
  if (year === undefined || month === undefined || day === undefined) return undefined
  const inAD = reiwa === null ? year : String(2018 + (year === '元' ? 1 : Number(year)))
  const written = `${inAD}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return daySchema.safeParse(written).success ? written : undefined
}

/** Everything a term may be relative to, with what it is called, longer names first; at last what nobody has chosen yet. */
function anchorsOf(model: Model): readonly { names: readonly string[]; anchor: Named }[] {
  const inEither = locales.map((locale) => ({
    model,
    locale,
    words: translator(locale, 'framework'),
  }))
  const bas = Object.keys(model.bas)
    .toSorted(compareIds)
    .map((ba) => ({
      names: [
        ...inEither.map((telling) => nameOf(ba, telling)),
        ...Object.values(model.bas[ba]?.short ?? {}),
      ],
      anchor: { ba },
    }))
  const events = Object.keys(model.events)
    .toSorted(compareIds)
    .map((event) => ({
      names: inEither.map((telling) => eventTitle(event, telling)),
      anchor: { event },
    }))
  const nothing = { names: inEither.map(({ words }) => words('term.noAnchor')), anchor: {} }
  return [...bas, ...events, nothing].map(({ names, anchor }) => ({
    names: names
      .map(plain)
      .filter((name) => name !== '')
      .toSorted((a, b) => b.length - a.length),
    anchor,
  }))
}

function relativeTo(
  said: string,
  name: string,
): { readonly point: Anchor['point']; readonly offset: string } | undefined {
  const at = said.indexOf(name)
  if (at < 0) return undefined
  const [before, after] = [said.slice(0, at), said.slice(at + name.length)]
  const found = new RegExp(`^の?(?:(${begins})|(${ends}))(?:時|日)?(から|後)?(.*)$`).exec(after)
  if (found === null) return undefined
  const point = found[1] === undefined ? 'end' : 'start'
  const rest = (found[4] ?? '').replace(/(?:まで|以内|間)$/, '')
  if (before === '' || before === 'until') {
    const offset = rest === '' && found[3] === undefined ? 'P0D' : readLength(rest)
    return offset === undefined ? undefined : { point, offset }
  }
  const length = /^(.*)after$/.exec(before)?.[1]
  const offset = length === undefined || rest !== '' ? undefined : readLength(length)
  return offset === undefined ? undefined : { point, offset }
}

/** A length of time in words as ISO 8601 (`P1Y6M`); `undefined` when it is none. */
function readLength(said: string): string | undefined {
  if (said === '半年') return 'P6M'
  const unit =
    /^(\d+)(年間?|years?|[かヶヵカケ箇]月間?|months?|週間?|weeks?|日間?|days?)(?:と|and)?/
  const parts = { Y: 0, M: 0, D: 0 }
  let rest = said
  while (rest !== '') {
    const found = unit.exec(rest)
    if (found === null) return undefined
    const [count, name] = [Number(found[1]), found[2] ?? '']
    if (/^[年y]/.test(name)) parts.Y += count
    else if (/^[日d]/.test(name)) parts.D += count
    else if (/^[週w]/.test(name)) parts.D += 7 * count
    else parts.M += count
    rest = rest.slice(found[0].length)
  }
  const written = Object.entries(parts).map(([letter, n]) => (n > 0 ? `${n}${letter}` : ''))
  const length = `P${written.join('')}`
  return durationSchema.safeParse(length).success ? length : undefined
}
