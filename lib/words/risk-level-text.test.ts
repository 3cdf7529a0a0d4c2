import { expect, test } from 'vitest'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { locales } from '#lib/model/local-text.ts'
import { riskAxes, riskScaleSchema } from '#lib/model/risk-scale.ts'
import { lengthened, levelText, readLevel, scaleOf } from './risk-level-text.ts'

test('[W-30] our scales are scales as the model takes them, with words in both languages', () => {
  for (const axis of riskAxes) {
    for (const levels of [3, 4, 5] as const) {
      const scale = lengthened(model, axis, levels) ?? scaleOf(model, axis)
      expect(riskScaleSchema.safeParse(scale).data).toEqual(scale)
      expect(scale.map(({ en }) => en ?? '')).not.toContain('')
      expect(scale.length).toBe(levels)
    }
  }
})

test('[W-30] own words stay when a scale gets more levels or fewer, and go on with ours', () => {
  const own = [{ ja: '軽' }, { ja: '並' }, { ja: '重' }, { ja: '甚' }]
  const scaled = { ...model, meta: { ...model.meta, impactScale: own } }
  expect(lengthened(scaled, 'impact', 3)).toEqual(own.slice(0, 3))
  expect(lengthened(scaled, 'impact', 5)?.map(({ ja }) => ja)).toEqual([
    '軽',
    '並',
    '重',
    '甚',
    '極めて大きい',
  ])
  expect(lengthened(model, 'impact', 5)).toBeUndefined()
})

test('[W-30] a level reads back from how it is told, in either language, whatever the width', () => {
  const scale = scaleOf(model, 'impact')
  for (const level of [1, 2, 3, 4, 5]) {
    for (const locale of locales) {
      const text = levelText(scale, level, locale)
      expect(readLevel(scale, text)).toBe(level)
      expect(readLevel(scale, text.slice(2))).toBe(level)
    }
  }
  expect(readLevel(scale, ' ４ ')).toBe(4)
})

test('[W-30] what is no level of the scale is none; one beyond a shorter scale keeps its number', () => {
  const short = lengthened(model, 'impact', 3) ?? []
  expect(['0', '4', '45', 'x', ''].map((text) => readLevel(short, text))).toEqual(
    Array.from({ length: 5 }, () => undefined),
  )
  expect(levelText(short, 5, 'ja')).toBe('5 尺度の外')
})
