import { expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { conditionsOf, recordConditions } from '#lib/derive/conditions.ts'
import { impactOf } from '#lib/derive/impact.ts'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import type { Locale } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { conditionLineText } from './condition-line-text.ts'
import { reachedName, stepsText, wayText } from './impact-text.ts'
import { translator } from './translator.ts'

const telling = (model: Model, locale: Locale) => ({
  model,
  locale,
  words: translator(locale, 'framework'),
})

test('[F-122] everything that is reached is called by its name in both languages, and so is all that lies on the way', () => {
  const recorded = applyAll(elderlySupport, [
    ...recordConditions(elderlySupport, 't-1'),
    ...recordConditions(elderlySupport, 't-2'),
  ])
  if (isRefusal(recorded)) throw new Error(JSON.stringify(recorded))
  const { isCut, ...impact } = impactOf(recorded, 'int-A')
  expect(isCut).toBe(false)
  expect(Object.values(impact).every((all) => all.length > 0)).toBe(true)
  for (const locale of ['ja', 'en'] as const) {
    const at = telling(recorded, locale)
    for (const { id, path } of Object.values(impact).flat()) {
      const name = reachedName(id, at)
      expect(name).not.toBe(id)
      expect(name).not.toMatch(/[{}]|condition-/)
      const way = wayText(path, at)
      expect(way.split(' → ')).toHaveLength(path.length - 1)
      expect(way.startsWith(reachedName('int-A', at))).toBe(true)
    }
  }
})

test('[F-122] a condition is called as its sheet calls it; what is gone by its id', () => {
  const recorded = applyAll(elderlySupport, recordConditions(elderlySupport, 't-2'))
  if (isRefusal(recorded)) throw new Error(JSON.stringify(recorded))
  const at = telling(recorded, 'ja')
  for (const line of conditionsOf(recorded, 't-2')) {
    const { about, asks } = conditionLineText(line, at)
    expect(reachedName(line.id, at)).toBe([about, asks].filter((one) => one !== '').join('、'))
  }
  expect(reachedName('gone', at)).toBe('gone')
  expect(reachedName('toString', at)).toBe('toString')
  expect(wayText(['int-A'], at)).toBe('')
})

test('[F-122] how far away something is, in both languages', () => {
  expect([1, 2, 12].map((count) => stepsText(count, 'ja'))).toEqual([
    '1段階先',
    '2段階先',
    '12段階先',
  ])
  expect([1, 2].map((count) => stepsText(count, 'en'))).toEqual(['1 step on', '2 steps on'])
})
