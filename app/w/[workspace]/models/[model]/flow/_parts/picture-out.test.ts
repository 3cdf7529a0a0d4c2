import { expect, test } from 'vitest'
import { fileName } from './picture-out.ts'

test('[P-16] a saved picture bears the title, as far as file systems take it', () => {
  expect(fileName('高齢者生活支援 データ連携')).toBe('高齢者生活支援 データ連携')
  expect(fileName('../a/b:c\u0000?')).toBe('a b c')
  expect(fileName('. .')).toBe('flow')
  expect(fileName('長'.repeat(500))).toHaveLength(120)
})
