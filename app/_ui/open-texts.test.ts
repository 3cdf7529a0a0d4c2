import { expect, test } from 'vitest'
import { openTexts } from './open-texts.ts'

interface Text {
  value: string
  isConnected: boolean
  isWaiting: boolean
}

function text(value: string, isWaiting = false): Text {
  return { value, isConnected: true, isWaiting }
}

function type(texts: ReturnType<typeof openTexts<Text>>, into: Text, value: string) {
  texts.entered(into)
  into.value = value
  texts.wrote(into)
}

test('[UI-10] a text that takes its words on leaving is open while it is written in', () => {
  const texts = openTexts<Text>((one) => one.isWaiting)
  const name = text('統合データ')
  texts.entered(name)
  expect(texts.areThere()).toBe(false)
  type(texts, name, '統合データ（改）')
  expect(texts.areThere()).toBe(true)
  type(texts, name, '統合データ')
  expect(texts.areThere()).toBe(false)
  type(texts, name, '別の名前')
  texts.left(name)
  expect(texts.areThere()).toBe(false)
})

test('[UI-10] words that are taken by Enter are not open any more; further ones are', () => {
  const texts = openTexts<Text>((one) => one.isWaiting)
  const name = text('a')
  type(texts, name, 'b')
  texts.taken(name)
  expect(texts.areThere()).toBe(false)
  type(texts, name, 'c')
  expect(texts.areThere()).toBe(true)
})

test('[UI-10] what somebody else writes into a text is no open text', () => {
  const texts = openTexts<Text>((one) => one.isWaiting)
  const name = text('a')
  texts.entered(name)
  name.value = 'of somebody else'
  expect(texts.areThere()).toBe(false)
})

test('[UI-10] a text that waits for a button stays open until it is gone', () => {
  const texts = openTexts<Text>((one) => one.isWaiting)
  const reason = text('', true)
  type(texts, reason, '理由')
  texts.left(reason)
  texts.taken(reason)
  expect(texts.areThere()).toBe(true)
  reason.isConnected = false
  expect(texts.areThere()).toBe(false)
})

test('[UI-10] texts that are gone from the page are forgotten as soon as another is entered', () => {
  const texts = openTexts<Text>((one) => one.isWaiting)
  for (let i = 0; i < 50; i += 1) {
    const gone = text('', true)
    type(texts, gone, 'x')
    gone.isConnected = false
  }
  texts.entered(text('a'))
  expect(texts.count()).toBe(1)
})
