import { expect, test } from 'vitest'
import { keptTexts } from './kept-texts.ts'

test('[F-52] words typed while others are on their way stay when these arrive', () => {
  const texts = keptTexts()
  texts.write('a', '一つ目')
  texts.send('a', '一つ目')
  expect(texts.textOf('a')).toBe('一つ目')
  texts.write('a', '一つ目\n二つ目')
  texts.arrived('a')
  expect(texts.textOf('a')).toBe('二つ目')
  expect(texts.isOnItsWay('a')).toBe(false)
})

test('[F-52] what was changed after it was sent stays whole; what was taken out stays out', () => {
  const texts = keptTexts()
  texts.write('a', '確認を')
  texts.send('a', '確認を')
  texts.write('a', 'ご確認を')
  texts.arrived('a')
  expect(texts.textOf('a')).toBe('ご確認を')
  texts.write('b', '確認を')
  texts.send('b', '確認を')
  texts.write('b', '')
  texts.arrived('b')
  expect(texts.textOf('b')).toBeUndefined()
})

test('[F-52] until the answer it is on its way, whoever shows it; refused, it stands there as it was', () => {
  const texts = keptTexts()
  const seen: boolean[] = []
  texts.subscribe(() => seen.push(texts.isOnItsWay('a')))
  texts.write('a', '確認を')
  texts.send('a', '確認を')
  texts.cameBack('a')
  expect(texts.textOf('a')).toBe('確認を')
  expect(seen).toEqual([false, true, false])
  texts.send('a', '確認を')
  texts.arrived('a')
  expect(texts.textOf('a')).toBeUndefined()
  texts.arrived('a')
  expect(texts.textOf('b')).toBeUndefined()
})
