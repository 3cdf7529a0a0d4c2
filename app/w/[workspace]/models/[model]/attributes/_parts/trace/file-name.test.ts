import { expect, test } from 'vitest'
import { fileNameOf } from './file-name.ts'

const at = new Date(2026, 10, 3)

test('[T-44] a saved trace is called after its data and the day, in signs every file system takes', () => {
  expect(fileNameOf('高齢者のデータ', at)).toBe('高齢者のデータ 2026-11-03.svg')
  expect(fileNameOf('../a\\b: "c"?\n<d>|*', at)).toBe('a b c d 2026-11-03.svg')
  expect(fileNameOf('\u202Egvs.x\u200B', at)).toBe('gvs.x 2026-11-03.svg')
  expect(fileNameOf(' ... ', at)).toBe('trace 2026-11-03.svg')
  expect(Array.from(fileNameOf('𠮷'.repeat(200), at))).toHaveLength(80 + 15)
})
