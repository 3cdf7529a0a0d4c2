import { assert, constantFrom, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { findByName } from './find-by-name.ts'

const all = [
  { id: 'server', names: ['Ａ社サーバー', 'Server of A'] },
  { id: 'sensor', names: ['見守りセンサ', 'Watching sensor'] },
  { id: 'raw', names: ['センサーの生データ'] },
]

test('[P-56] found by either language, whatever the width, case, kana and long marks', () => {
  expect(findByName(all, 'せんさー')).toEqual(['raw', 'sensor'])
  expect(findByName(all, 'ｾﾝｻ')).toEqual(['raw', 'sensor'])
  expect(findByName(all, 'a社サーバ')).toEqual(['server'])
  expect(findByName(all, 'SENSOR')).toEqual(['sensor'])
  expect(findByName(all, '生 データ')).toEqual(['raw'])
  expect(findByName(all, ' ')).toEqual([])
  expect(findByName(all, 'sensa-')).toEqual(['raw', 'sensor'])
  expect(findByName(all, '無い')).toEqual([])
})

test('[P-56] every name is found by itself and by each of its beginnings', () => {
  const text = string({ unit: constantFrom('ア', 'ー', 'か', 'A', 'ｂ', ' ', '場'), minLength: 1 })
  assert(
    property(text, (name) => {
      for (let end = 1; end <= name.length; end += 1) {
        const words = name.slice(0, end)
        const found = findByName([{ id: 'x', names: [name] }], words)
        expect(found).toEqual(words.trim() === '' ? [] : ['x'])
      }
    }),
  )
})
