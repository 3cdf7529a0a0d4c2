import { describe, expect, test } from 'vitest'
import { must as have } from '#lib/base/must.ts'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import { daySchema, elementIdSchema } from '#lib/model/id.ts'
import { violations } from '#lib/model/invariants.ts'
import { webLinkSchema } from '#lib/model/link.ts'
import type { Model } from '#lib/model/model.ts'
import { blankModel } from '../blank.ts'
import { copyBa } from './copy-ba.ts'
import { baLibrary, baTemplate } from './library.ts'
import { laterVersion, versionOn } from './version-on.ts'

const blank = blankModel({ ja: '空', en: 'Empty' }, '2026-11-30')
const every = baLibrary.flatMap((template) =>
  template.versions.map((version) => ({
    name: `${template.id} ${version.id}`,
    template,
    version,
  })),
)

function copied(at: (typeof every)[number], model: Model = blank): Model {
  const after = applyAll(model, copyBa(at.template, at.version, { id: 'ba-x', parties: [] }))
  if (isRefusal(after)) throw new Error(JSON.stringify(after))
  return after
}

describe('the library', () => {
  test.each(every)('[UC-22] $name is sound', (at) => {
    const rules = violations(copied(at)).map(({ rule, path }) => `${rule} ${path}`)
    const open = ['contract', 'consent'].includes(at.template.normType)
    expect(rules).toEqual(open ? ['I8 bas/ba-x/parties'] : [])
    expect(at.version.clauses.length).toBeGreaterThan(0)
    expect(Object.keys(at.version.demands).length).toBeGreaterThan(0)
    const refs = at.version.clauses.map(({ ref }) => ref)
    expect(new Set(refs).size).toBe(refs.length)
    expect(new Set(at.version.duties.map(({ id }) => id)).size).toBe(at.version.duties.length)
  })

  test('[UC-22] nothing in it is said in one language only', () => {
    const onesided = (value: unknown): readonly unknown[] => {
      if (typeof value !== 'object' || value === null) return []
      if ('ja' in value) return 'en' in value && value.ja !== '' && value.en !== '' ? [] : [value]
      return Object.values(value).flatMap(onesided)
    }
    expect(onesided(baLibrary)).toEqual([])
    const japanese = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u
    const englishOf = (value: unknown): readonly string[] => {
      if (typeof value !== 'object' || value === null) return []
      if ('en' in value && typeof value.en === 'string') return [value.en]
      return Object.values(value).flatMap(englishOf)
    }
    expect(englishOf(baLibrary).filter((words) => japanese.test(words))).toEqual([])
  })

  test('[UC-23] ids are unique, and versions stand in the order of their days', () => {
    expect(new Set(baLibrary.map(({ id }) => id)).size).toBe(baLibrary.length)
    for (const { id, basis, versions } of baLibrary) {
      expect(elementIdSchema.safeParse(id).success).toBe(true)
      const days = versions.flatMap(({ effectiveFrom }) => effectiveFrom ?? [])
      expect(days.every((day) => daySchema.safeParse(day).success)).toBe(true)
      expect(days).toEqual(days.toSorted())
      expect([id, days.length]).toEqual([id, basis === 'form' ? 0 : versions.length])
    }
  })

  test('[UC-24] laws and standards name where they can be read; forms are ours', () => {
    for (const { id, basis, source, writtenOn } of baLibrary) {
      expect([id, source !== undefined]).toEqual([id, basis !== 'form'])
      const links = source?.link === undefined ? [] : [source.link]
      expect(links.every((link) => webLinkSchema.safeParse(link).success)).toBe(true)
      expect(daySchema.safeParse(writtenOn).success).toBe(true)
    }
    expect(JSON.stringify(baLibrary)).not.toMatch(/経済産業省|METI|ministry/)
  })
})

test('[UC-23] the version in force is told for a day', () => {
  const appi = have(baTemplate('appi'), 'appi')
  const on = (day: string) => versionOn(appi, day).id
  expect(on('2022-03-31')).toBe('2017-05-30')
  expect(on('2022-04-01')).toBe('2022-04-01')
  expect(on('2026-11-30')).toBe('2023-04-01')
  expect(on('1999-01-01')).toBe('2017-05-30')
  expect(versionOn(have(baTemplate('nda'), 'nda'), '1999-01-01').id).toBe('1')
})

test('[UC-23] [M-28] a later version is offered while it is in force and nobody passed it over', () => {
  const from = { id: 'appi', version: '2022-04-01' }
  expect(laterVersion(from, '2023-03-31')).toBeUndefined()
  expect(laterVersion(from, '2023-04-01')?.to.id).toBe('2023-04-01')
  expect(laterVersion({ ...from, passedOver: '2023-04-01' }, '2026-11-30')).toBeUndefined()
  expect(laterVersion({ ...from, passedOver: '2017-05-30' }, '2026-11-30')?.from.id).toBe(
    '2022-04-01',
  )
  expect(laterVersion({ id: 'appi', version: '2023-04-01' }, '2026-11-30')).toBeUndefined()
  expect(laterVersion({ id: 'appi', version: 'unknown' }, '2026-11-30')).toBeUndefined()
  expect(laterVersion({ id: 'toString', version: '1' }, '2026-11-30')).toBeUndefined()
  expect(laterVersion(undefined, '2026-11-30')).toBeUndefined()
})

test('[UC-25] a copy remembers what it came from, marks 3-1 and holds nothing', () => {
  const at = have(
    every.find(({ name }) => name === 'nda 1'),
    'nda',
  )
  const model = copied(at)
  expect(model.bas['ba-x']).toMatchObject({
    template: { id: 'nda', version: '1' },
    normType: 'contract',
    members: [],
    parties: [],
  })
  expect(Object.keys(model.demands).toSorted()).toEqual([
    'ba-x|category.intellectualProperty',
    'ba-x|disclosureScope',
    'ba-x|purpose',
    'ba-x|usageTerm',
  ])
})
