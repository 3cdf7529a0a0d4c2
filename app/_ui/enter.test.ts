import { expect, test } from 'vitest'
import { isComposing, isEnter, useEnter } from './enter.ts'

function press(key: string, native: { isComposing?: boolean; keyCode?: number } = {}) {
  return {
    key,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    nativeEvent: { isComposing: false, keyCode: 13, ...native },
    preventDefault: () => undefined,
    stopPropagation: () => undefined,
  }
}

function commitsOn(...presses: readonly ReturnType<typeof press>[]): number {
  let commits = 0
  const { onKeyDown } = useEnter(() => {
    commits += 1
  })
  presses.forEach((each) => onKeyDown(each))
  return commits
}

test('[UI-1] Enter commits', () => {
  expect(commitsOn(press('Enter'))).toBe(1)
})

test('[UI-1] Enter during conversion never commits, also the way Safari reports it', () => {
  const during = [press('Enter', { isComposing: true }), press('Enter', { keyCode: 229 })]
  expect(commitsOn(...during)).toBe(0)
  expect(during.map(isComposing)).toEqual([true, true])
  expect(during.map(isEnter)).toEqual([false, false])
  expect([press('Enter'), press('Escape')].map(isEnter)).toEqual([true, false])
})

test('[UI-1] Escape during conversion does not cancel the field', () => {
  let escapes = 0
  const onEscape = () => {
    escapes += 1
  }
  const { onKeyDown } = useEnter(() => undefined, { onEscape })
  onKeyDown(press('Escape', { isComposing: true }))
  onKeyDown(press('Escape'))
  expect(escapes).toBe(1)
})

test('[UI-1] a text of several lines commits on Ctrl+Enter only', () => {
  let commits = 0
  const commit = () => {
    commits += 1
  }
  const { onKeyDown } = useEnter(commit, { needsModifier: true })
  onKeyDown(press('Enter'))
  onKeyDown({ ...press('Enter'), ctrlKey: true })
  expect(commits).toBe(1)
})
