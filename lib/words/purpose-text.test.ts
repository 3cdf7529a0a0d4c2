import { expect, test } from 'vitest'
import { isElementId } from '#lib/model/id.ts'
import { locales } from '#lib/model/local-text.ts'
import { trialPurposes } from '#lib/catalog/risks/topics.ts'
import { purposesNamed, purposeText, usualPurpose } from './purpose-text.ts'
import { usualPurposes } from './usual-purposes.ts'

test('[F-271] a usual purpose has words of its own in both languages, and either names it', () => {
  for (const locale of locales) {
    const said = usualPurposes.map((code) => purposeText(code, locale))
    expect(new Set(said).size).toBe(usualPurposes.length)
    expect(said.map(usualPurpose)).toEqual(usualPurposes)
    expect(purposesNamed(said.join('、'))).toEqual({ codes: usualPurposes })
  }
  expect(usualPurposes.every(isElementId)).toBe(true)
  expect(usualPurposes.some((code) => trialPurposes.includes(code))).toBe(true)
})

test('[F-271] what is not among them keeps its code; words that name nothing are told', () => {
  expect(purposeText('care', 'ja')).toBe('care')
  expect(purposeText('toString', 'ja')).toBe('toString')
  expect(purposesNamed('care, ＴＥＳＴ')).toEqual({ codes: ['care', 'test'] })
  expect(purposesNamed('research Marketing')).toEqual({ codes: ['research', 'marketing'] })
  expect(purposesNamed('Customer support')).toEqual({ unknown: 'Customer support' })
  expect(purposesNamed('調査・研究、Research')).toEqual({ codes: ['research'] })
  expect(purposesNamed('調査・研究、見守り')).toEqual({ unknown: '見守り' })
  expect(purposesNamed('')).toEqual({ codes: [] })
})
