import { expect, test } from 'vitest'
import { cloudLayers } from '#lib/catalog/use-cases/cloud-layers.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { offshoreOperation } from '#lib/catalog/use-cases/offshore-operation.ts'
import { retailPos } from '#lib/catalog/use-cases/retail-pos.ts'
import { checkIds, waysOf } from '#lib/derive/check-ids.ts'
import { checks } from '#lib/derive/checks.ts'
import { decisionChecks, decisionFindings } from '#lib/derive/decisions/decision-findings.ts'
import { findingsOf } from '#lib/derive/engine.ts'
import { locales } from '#lib/model/local-text.ts'
import { decided, treated } from '#tests/support/decided.ts'
import { Dice } from '#tests/support/dice.ts'
import { changed } from '#tests/support/findings-in.ts'
import { findingsWords } from './areas/findings.ts'
import { findingsSpeaker, findingTeller } from './finding-teller.ts'

type Words = Readonly<Record<string, string | Readonly<Record<string, string>>>>

test('[W-22] every check has a title and a sentence for each way it speaks, in both languages, and none is nobody’s', () => {
  for (const locale of locales) {
    const words: Words = findingsWords[locale]
    const spoken = Object.entries(words).filter(([key]) => key.startsWith('F-'))
    expect(Object.fromEntries(spoken.map(([id, said]) => [id, Object.keys(said)]))).toEqual(
      Object.fromEntries(checkIds.map((id) => [id, ['title', ...waysOf[id]]])),
    )
  }
  const asked = [...checks, ...decisionChecks].map(({ id }) => id)
  expect([...new Set(asked)].toSorted()).toEqual(checkIds.toSorted())
})

test('[F-253] every check says what it demands in general, in one sentence in both languages, and of no one thing', () => {
  for (const locale of locales) {
    const { rules } = findingsWords[locale]
    expect(Object.keys(rules).toSorted()).toEqual(checkIds.toSorted())
    for (const rule of Object.values<string>(rules)) {
      expect(rule).not.toMatch(/[{}]/)
      expect(rule.match(locale === 'ja' ? /。/g : /\./g)).toHaveLength(1)
      expect(rule.at(-1)).toBe(locale === 'ja' ? '。' : '.')
    }
    expect(new Set(Object.values(rules)).size).toBe(checkIds.length)
  }
})

test('[F-114] what is counted of findings names every severity, so that the sum is that of the list', () => {
  for (const locale of locales) {
    const { counts, ...screen } = findingsWords[locale].screen
    for (const severity of ['error', 'warn', 'info'] as const) {
      expect(counts).toContain(`{${severity}}`)
      expect(screen[severity]).toContain('{count}')
    }
  }
})

test('[W-22] no placeholder and no id of a named element stays in what is said', () => {
  for (const model of [retailPos, elderlySupport, cloudLayers, offshoreOperation]) {
    for (const locale of locales) {
      const tell = findingTeller(model, locale)
      for (const finding of findingsOf(model)) {
        const { title, sentence } = tell(finding)
        expect(`${title} ${sentence}`).not.toMatch(/[{}]|undefined|F-\d\d|findings\./)
        expect(sentence.at(-1)).toBe(locale === 'ja' ? '。' : '.')
      }
    }
  }
})

test('[W-22] what checks say of decisions has no placeholder left either, and calls organisations by their names', () => {
  const other = { risk: 'r', measure: 'm', role: 'accountable', status: 'accepted' } as const
  const found = [
    ...decisionFindings(treated(), decided({ assignments: [], accounts: {}, seats: [] })),
    ...decisionFindings(treated({ status: 'accepted' }), {
      assignments: [
        { ...other, org: 'oP' },
        { ...other, org: 'oQ' },
      ],
      seats: [{ risk: 'r', org: 'oQ', status: 'stale', asked: true }],
      accounts: {},
    }),
  ]
  expect(new Set(found.map(({ check }) => check)).size).toBeGreaterThan(3)
  const names: Readonly<Record<string, string>> = { oP: 'P社', oQ: 'Q社' }
  for (const locale of locales) {
    const tell = findingTeller(treated(), locale, (id) => names[id])
    for (const finding of found) {
      const { title, sentence } = tell(finding)
      expect(`${title} ${sentence}`).not.toMatch(/[{}]|undefined|oP|oQ|F-\d\d|findings\./)
    }
  }
  const twice = found.find(({ check }) => check === 'F-48')
  if (twice === undefined) throw new Error('no finding')
  expect(findingTeller(treated(), 'ja', (id) => names[id])(twice).sentence).toBe(
    '対策「対策」の同じ部分について、最終責任を負う組織が複数あります（P社、Q社）。',
  )
  expect(findingTeller(treated(), 'en')(twice).sentence).toBe(
    'More than one organisation is accountable for the same part of the measure “Measure”: an organisation.',
  )
})

test('[W-22] every sentence about decisions names its places, whatever stands in them', () => {
  for (const locale of locales) {
    const speak = findingsSpeaker(locale)
    for (const { id } of decisionChecks) {
      for (const way of waysOf[id]) {
        const places = ['risk', 'risks', 'measure', 'event', 'state', 'layers', 'rows', 'who']
        const values = Object.fromEntries([...places, 'affected'].map((place) => [place, 'x']))
        expect(speak(`${id}.${way}`, values)).not.toMatch(/[{}]|findings\./)
      }
    }
  }
})

test('[W-22] whatever a fix does is said, and nothing is said of a fix there is none of', () => {
  const fixing = [retailPos, elderlySupport, cloudLayers, offshoreOperation]
    .flatMap((model) => findingsOf(model))
    .filter(({ fix }) => fix !== undefined)
    .map(({ check }): string => check)
  const said = Object.keys(findingsWords.ja.fixes)
  expect(fixing.length).toBeGreaterThan(0)
  expect(said).toEqual(expect.arrayContaining(fixing))
  expect(checkIds).toEqual(expect.arrayContaining(said))
})

test('[W-22] names of things stand in the sentence, in the language of the reader', () => {
  const finding = findingsOf(elderlySupport).find(({ check }) => check === 'F-14')
  if (finding === undefined) throw new Error('no finding')
  expect(findingTeller(elderlySupport, 'ja')(finding)).toEqual({
    title: '保護水準の不整合',
    sentence:
      '「サービス事業者への移転・提供」の前の「高次データ」に求められる知的財産（営業秘密を含む）保護が、後の「高次データ（提供先）」では求められていません。',
  })
  expect(findingTeller(elderlySupport, 'en')(finding).sentence).toBe(
    'What is demanded of “Higher-order data” before “Provision to service providers” is not demanded of “Higher-order data (recipient)” behind it: Intellectual property (incl. trade secrets).',
  )
})

test('[W-22] of many names five are said, and how many more there are', () => {
  const states = Object.keys(elderlySupport.states)
  const withdrawn = findingsOf(elderlySupport).find(({ check }) => check === 'F-56')
  if (withdrawn === undefined) throw new Error('no finding')
  const many = { ...withdrawn, args: { ...withdrawn.args, stuck: { names: states } } }
  expect(findingTeller(elderlySupport, 'ja')(many).sentence).toContain(`ほか${states.length - 5}件`)
  expect(findingTeller(elderlySupport, 'en')(many).sentence).toContain(
    `and ${states.length - 5} more`,
  )
})

test('[W-21] a name from right to left is set apart in the sentence, and a name that looks like a placeholder stays a name', () => {
  const dice = new Dice(3)
  const name = dice.pick(['שלום {state}', 'سلام {event}'])
  const model = changed(elderlySupport, 'states', 'high', { name: { ja: name } })
  const finding = findingsOf(model).find(({ check }) => check === 'F-14')
  if (finding === undefined) throw new Error('no finding')
  expect(findingTeller(model, 'ja')(finding).sentence).toContain(`\u2068${name}\u2069`)
})

test('[W-22] rows of our catalogue are told by their titles, in the language of the reader', () => {
  const finding = findingsOf(retailPos).find(
    ({ check, elements }) => check === 'F-42' && elements[0] === 'g-ec',
  )
  if (finding === undefined) throw new Error('no finding')
  const ja = findingTeller(retailPos, 'ja')(finding).sentence
  expect(ja).toContain('「取得経路の盗み聞き」、「手入力・単位の取り違え」')
  expect(ja).toContain('ほか1件')
  const en = findingTeller(retailPos, 'en')(finding).sentence
  expect(en).toContain('“Eavesdropping on the acquisition path”')
  expect(`${ja} ${en}`).not.toMatch(/G-[CIAPK]\d/)
})
