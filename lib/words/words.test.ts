import compile from 'icu-minify/compile'
import { describe, expect, test } from 'vitest'
import { sources, textOf } from '#tests/support/source.ts'
import { carrierViewsWords } from './areas/agreement/carrier-views.ts'
import { carriersWords } from './areas/agreement/carriers.ts'
import { roundRefusalWords } from './areas/agreement/round-refusals.ts'
import { conditionsWords } from './areas/conditions.ts'
import { findingsWords } from './areas/findings.ts'
import { impactWords } from './areas/impact.ts'
import { handOverWords } from './areas/members/hand-over.ts'
import { leavingWords } from './areas/members/leaving.ts'
import { notesWords } from './areas/notes.ts'
import { oscalWords } from './areas/oscal.ts'
import { ownRowsWords } from './areas/own-rows.ts'
import { passkeysWords } from './areas/passkeys.ts'
import { reviewsWords } from './areas/reviews.ts'
import { scenariosWords } from './areas/scenarios.ts'
import { words as carried } from './words.ts'

/** All areas: those every page carries, and those that are taken in where they are shown. */
const words = {
  ja: {
    ...carried.ja,
    carriers: carriersWords.ja,
    carrierViews: carrierViewsWords.ja,
    conditions: conditionsWords.ja,
    findings: findingsWords.ja,
    handOver: handOverWords.ja,
    impact: impactWords.ja,
    leaving: leavingWords.ja,
    notes: notesWords.ja,
    oscal: oscalWords.ja,
    ownRows: ownRowsWords.ja,
    passkeys: passkeysWords.ja,
    reviews: reviewsWords.ja,
    roundRefusals: roundRefusalWords.ja,
    scenarios: scenariosWords.ja,
  },
  en: {
    ...carried.en,
    carriers: carriersWords.en,
    carrierViews: carrierViewsWords.en,
    conditions: conditionsWords.en,
    findings: findingsWords.en,
    handOver: handOverWords.en,
    impact: impactWords.en,
    leaving: leavingWords.en,
    notes: notesWords.en,
    oscal: oscalWords.en,
    ownRows: ownRowsWords.en,
    passkeys: passkeysWords.en,
    reviews: reviewsWords.en,
    roundRefusals: roundRefusalWords.en,
    scenarios: scenariosWords.en,
  },
}

type Tree = { readonly [key: string]: string | Tree }

/** Every message of an area with its dotted key. */
function messages(tree: Tree, path = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as const]
      : messages(value, `${path}${key}.`),
  )
}

/** Names of the arguments and tags of one compiled node: `[name]`, `[name, kind, branches]` or `[tag, …children]`. */
function parameters(node: unknown): readonly string[] {
  if (!Array.isArray(node)) return []
  const [name, kind, options] = node as readonly unknown[]
  const isChoice = (kind === 1 || kind === 2 || kind === 3) && typeof options === 'object'
  const below = isChoice
    ? Object.values(options ?? {}).flatMap((branch: unknown) =>
        Array.isArray(branch) ? branch.flatMap(parameters) : [],
      )
    : node.slice(1).flatMap(parameters)
  return [String(name), ...below]
}

function signature(text: string): readonly string[] {
  const compiled = compile(text)
  const names = typeof compiled === 'string' ? [] : compiled.flatMap(parameters)
  return [...new Set(names)].sort()
}

const areas = Object.keys(words.ja) as (keyof typeof words.ja)[]

describe.each(areas)('words of area %s', (area) => {
  const ja = messages(words.ja[area])
  const en = new Map(messages(words.en[area]))

  test('[W-1] have the same keys in both languages', () => {
    expect([...en.keys()].sort()).toEqual(ja.map(([key]) => key).sort())
  })

  test('[W-2] are valid and take the same arguments in both languages', () => {
    const differing = ja
      .map(([key, text]) => ({ key, ja: signature(text), en: signature(en.get(key) ?? '') }))
      .filter((each) => each.ja.join() !== each.en.join())
    expect(differing).toEqual([])
  })

  test('[W-3] are never empty', () => {
    expect([...ja, ...en].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test('[W-3] call what is ours by one family of words', () => {
    expect(ja.filter(([, text]) => /(?<!Yoriai)独自/.test(text))).toEqual([])
  })
})

test('[W-3] nothing that ships calls us by another name than Yoriai', () => {
  const said = sources(['lib', 'db', 'server', 'app'], ['.ts', '.tsx']).filter(
    (file) => !file.includes('.test.') && /当方|当製品|当サービス|本サービス/.test(textOf(file)),
  )
  expect(said).toEqual([])
})

test('[W-2] an argument inside a plural or a tag counts', () => {
  expect(signature('{n, plural, one {# of {total}} other {<b>{who}</b> item}}')).toEqual([
    'b',
    'n',
    'total',
    'who',
  ])
})
