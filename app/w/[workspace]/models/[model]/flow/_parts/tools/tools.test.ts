import { expect, test } from 'vitest'
import { canvasToolKeys, type KeyedTool } from '#app/_client/commands/canvas-tool-keys.ts'
import { toolOf, type ToolId } from './tools.ts'

const named: Readonly<Record<string, string>> = {
  '←': 'ArrowLeft',
  '→': 'ArrowRight',
  '↑': 'ArrowUp',
  '↓': 'ArrowDown',
}
/** Copying and pasting are events of the browser, removing goes with the selection. */
const elsewhere: readonly ToolId[] = ['copy', 'cut', 'paste', 'remove']

/** A key as it is shown, pressed. */
function press(
  shown: string,
  change: Partial<Record<'ctrlKey' | 'altKey' | 'shiftKey', boolean>> = {},
) {
  const parts = shown.split(' + ')
  const last = parts.at(-1) ?? ''
  const key = named[last] ?? last.toLowerCase()
  return {
    key,
    code: named[last] ?? `Key${last}`,
    ctrlKey: parts[0]?.startsWith('Ctrl') === true,
    metaKey: false,
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
    ...change,
  }
}

test('[E-38] [F-54] every key that is shown stands for its tool, and none for two', () => {
  const shown = (Object.keys(canvasToolKeys) as KeyedTool[]).filter((id) => !elsewhere.includes(id))
  expect(shown.map((id) => toolOf(press(canvasToolKeys[id])))).toEqual(shown)
  expect(new Set(Object.values(canvasToolKeys)).size).toBe(Object.keys(canvasToolKeys).length)
})

test('[E-38] with other modifiers a key means something else', () => {
  expect(toolOf(press('F', { shiftKey: true }))).toBeUndefined()
  expect(toolOf(press('F', { ctrlKey: true }))).toBeUndefined()
  expect(toolOf(press('Ctrl / ⌘ + A', { shiftKey: true }))).toBeUndefined()
  expect(toolOf(press('Alt + Shift + ←', { shiftKey: false }))).toBeUndefined()
  expect(toolOf(press('Alt + Shift + ←', { altKey: false }))).toBeUndefined()
})
