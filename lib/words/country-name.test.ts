import { expect, test } from 'vitest'
import { countryName, readCountry } from './country-name.ts'

test('[W-22] a country still to be named is told as such, and read by that name and by its letters', () => {
  expect(countryName('ZZ', 'ja')).toBe('Z国（仮）')
  expect(countryName('ZZ', 'en')).toBe('Country Z (to be named)')
  expect(countryName('DE', 'ja')).toBe('ドイツ')
  expect(['ZZ', 'Z国（仮）', 'country z (to be named)'].map(readCountry)).toEqual([
    'ZZ',
    'ZZ',
    'ZZ',
  ])
  for (const nowhere of ['Unknown Region', '不明な地域', 'QQ'])
    expect(readCountry(nowhere)).toBeUndefined()
})
