import { own } from '#lib/base/own.ts'
import type { ScopeLayer } from '#lib/model/attribute.ts'
import { locales, type Locale, type LocalText } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { readCountry } from './country-name.ts'
import { translator } from './translator.ts'

/** The layers that words stand for, in either language; `undefined` when any of it is not understood (G-35). */
export function readScope(text: string, model: Model): readonly ScopeLayer[] | undefined {
  for (const locale of locales) {
    const layers = readIn(locale, text, model)
    if (layers !== undefined) return layers
  }
  return undefined
}

function readIn(locale: Locale, text: string, model: Model): readonly ScopeLayer[] | undefined {
  const words = translator(locale, 'framework')
  const [before = '', after = ''] = words('scopeLayer', { names: '\u0001' }).split('\u0001')
  const layers: ScopeLayer[] = []
  let names: string[] = []
  const pieces = outside(text)
  for (const [at, piece] of pieces.entries()) {
    const { bare, limits } = withoutLimits(piece)
    const limit = limits === undefined ? {} : readLimits(limits, model)
    if (limit === undefined) return undefined
    if (bare === words('scopeAny') && names.length === 0) {
      layers.push({ allow: 'any', ...limit })
      continue
    }
    const isFirst = names.length === 0
    if (isFirst && !bare.startsWith(before)) return undefined
    const name = isFirst ? bare.slice(before.length) : bare
    const next = pieces[at + 1]
    const isLast =
      after !== ''
        ? bare.endsWith(after) && find(name, model.stakeholders) === undefined
        : next === undefined || next.startsWith(before) || limits !== undefined
    names.push(isLast && after !== '' ? name.slice(0, -after.length) : name)
    if (!isLast) {
      if (limits !== undefined) return undefined
      continue
    }
    const allow = names.map((one) => find(one, model.stakeholders))
    if (allow.includes(undefined)) return undefined
    layers.push({ allow: allow.filter((id) => id !== undefined), ...limit })
    names = []
  }
  return names.length === 0 && layers.length > 0 ? layers : undefined
}

/** The pieces between separators that stand in no brackets. */
function outside(text: string): string[] {
  const pieces = ['']
  let depth = 0
  for (const c of text) {
    if (/[（(]/.test(c)) depth += 1
    if (/[）)]/.test(c)) depth -= 1
    if (depth === 0 && /[、,，\n]/.test(c)) pieces.push('')
    else pieces.push(`${pieces.pop() ?? ''}${c}`)
  }
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '')
}

function withoutLimits(piece: string): { readonly bare: string; readonly limits?: string } {
  const found = /^(.*?)\s*[（(]([^（）()]*)[）)]$/.exec(piece)
  const [, bare, limits] = found ?? []
  return bare === undefined || limits === undefined ? { bare: piece } : { bare, limits }
}

function readLimits(
  limits: string,
  model: Model,
): Pick<ScopeLayer, 'ba' | 'countries'> | undefined {
  const names = limits.split(/[、,，]/).map((name) => name.trim())
  const [first = ''] = names
  const ba = find(first, model.bas)
  const countries = (ba === undefined ? names : names.slice(1)).map(readCountry)
  if (countries.includes(undefined)) return undefined
  const codes = countries.filter((code) => code !== undefined)
  return {
    ...(ba === undefined ? {} : { ba }),
    ...(codes.length === 0 ? {} : { countries: codes }),
  }
}

function find(
  name: string,
  elements: Readonly<Record<string, { readonly name: LocalText }>>,
): string | undefined {
  return Object.keys(elements)
    .toSorted()
    .find((id) => locales.some((locale) => own(elements, id)?.name[locale] === name))
}
