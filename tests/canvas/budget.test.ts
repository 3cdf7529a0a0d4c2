import { expect, test } from 'vitest'
import { overfull, overweight } from './budget.ts'

const script = (path: string, kb: number) => ({ path, bytes: kb * 1024 })
const weight = (kb: readonly number[], fonts = 0) => ({
  scripts: kb.map((size, i) => script(`/chunk-${i}.js`, size)),
  bytes: kb.reduce((sum, size) => sum + size, 0) * 1024,
  atRest: 0,
  fonts,
})

test('[A-13] a page within its budget is told nothing about', () => {
  expect(overweight({ name: 'home', script: 190 }, weight([100, 90]))).toEqual([])
  expect(overfull('rows', 60, 60)).toEqual([])
})

test('[A-13] a page that is too heavy is named with its largest scripts, and every web font is too much', () => {
  const told = overweight({ name: 'home', script: 190 }, weight([120, 71], 1024))
  expect(told).toEqual([
    'home: 191.0 KB of script, at most 190 KB. The largest:',
    '   120.0 KB /chunk-0.js',
    '    71.0 KB /chunk-1.js',
    'home: 1.0 KB of web fonts, at most 0',
  ])
  expect(overfull('rows', 61, 60)).toEqual(['rows: 61, at most 60'])
})
