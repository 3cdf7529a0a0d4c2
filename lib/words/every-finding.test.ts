import { expect, test } from 'vitest'
import { checkIds, waysOf } from '#lib/derive/check-ids.ts'
import { locales } from '#lib/model/local-text.ts'
import { everyWay } from '#tests/support/every-way/all.ts'
import { foundIn, type Case } from '#tests/support/every-way/case.ts'
import { findingsWords } from './areas/findings.ts'
import { findingTeller } from './finding-teller.ts'

const names: Readonly<Record<string, string>> = { oP: 'P社', oQ: 'Q社', oZ: 'Z社' }

test.each(checkIds)('[W-22] %s says each of its sentences of something that is found', (id) => {
  const its: Readonly<Record<string, Case>> = everyWay[id]
  expect(Object.keys(its)).toEqual([...waysOf[id]])
  for (const [way, one] of Object.entries(its)) {
    const found = foundIn(one).filter(({ check, says }) => check === id && says === way)
    expect(found.length, `${id} ${way}`).toBeGreaterThan(0)
    for (const locale of locales) {
      const template: Readonly<Record<string, string>> = findingsWords[locale][id]
      const tell = findingTeller(one.model, locale, (org) => names[org])
      for (const finding of found) {
        const { title, sentence } = tell(finding)
        expect(title).toBe(template['title'])
        expect(sentence).not.toMatch(/[{}]|undefined|findings\.|F-\d\d|\bo[PQZ]\b/)
        expect(sentence.at(-1)).toBe(locale === 'ja' ? '。' : '.')
        expect(sentence).not.toMatch(/「」|“”|（）|\(\)|、、|: \.|： ?。/)
        // every argument has a place in the sentence, and every place an argument
        const places = [...(template[way] ?? '').matchAll(/\{(\w+)\}/g)].map(([, place]) => place)
        for (const place of places) expect(Object.keys(finding.args)).toContain(place)
      }
    }
  }
})
