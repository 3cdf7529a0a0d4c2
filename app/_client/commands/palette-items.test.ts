import { inBoth } from '#lib/words/in-both.ts'
import { toolNames } from '#lib/words/tool-names.ts'
import { expect, test } from 'vitest'
import { commandStore } from './command-store.ts'
import { paletteItems, unasked } from './palette-items.ts'

function offering() {
  const store = commandStore()
  const gone: string[] = []
  store.offer('undo', () => gone.push('undo'))
  store.offer('risks', () => gone.push('risks'))
  store.offer('palette', () => {})
  store.offerPlaces(() => [
    {
      id: 'state s1',
      label: '統合データ',
      kind: 'データの状態',
      texts: ['統合データ', 'Integrated data'],
      go: () => gone.push('s1'),
    },
  ])
  return { store, gone }
}

test('[F-31] the palette offers what the open screens can do, and the places they know', () => {
  const { store, gone } = offering()
  const items = paletteItems(store, 'ja')
  expect(items.map(({ id, label, keys }) => [id, label, keys])).toEqual([
    ['risks', 'リスク（STEP 4）へ', 'g 4'],
    ['undo', '自分の変更を元に戻す', 'mod+z'],
    ['state s1', '統合データ', undefined],
  ])
  for (const item of items) item.run()
  expect(gone).toEqual(['risks', 'undo', 's1'])
})

test('[F-31] before anybody types: what was used lately, then the commands by group, no places but used ones', () => {
  const { store } = offering()
  const items = paletteItems(store, 'en')
  const shown = (lately: readonly string[]) =>
    unasked(items, lately).map(({ group, items: ones }) => [group, ones.map(({ id }) => id)])
  expect(shown([])).toEqual([
    ['go', ['risks']],
    ['edit', ['undo']],
  ])
  expect(shown(['state s1', 'gone', 'undo'])).toEqual([
    ['lately', ['state s1', 'undo']],
    ['go', ['risks']],
  ])
})

test('[F-31] every tool of the canvas is found by its kana too', () => {
  const tools = Object.keys(inBoth.ja.tool).filter((id) => !id.endsWith('Off'))
  expect(Object.keys(toolNames).toSorted()).toEqual(tools.toSorted())
  const store = commandStore()
  store.offerPlaces(() => [
    { id: 'tool tidy', label: '整列', kind: 'Alt', texts: ['整列', 'Tidy up'], go: () => {} },
  ])
  const [item] = paletteItems(store, 'ja')
  expect(item?.texts).toContain('せいれつ')
})
