import { expect, test } from 'vitest'
import { loadedWith } from './support/client-imports.ts'
import { importsOf, sources } from './support/source.ts'

/** Pages that list things, with the frames around them. */
const workspace = ['app/layout.tsx', 'app/w/[workspace]/layout.tsx']
const lists = {
  consortia: ['app/layout.tsx', 'app/w/page.tsx'],
  home: [...workspace, 'app/w/[workspace]/page.tsx'],
  members: [...workspace, 'app/w/[workspace]/members/page.tsx'],
  'audit trail': [...workspace, 'app/w/[workspace]/audit/page.tsx'],
  'new model': [...workspace, 'app/w/[workspace]/models/new/page.tsx'],
}

/** What belongs to working on a model, or to another language than the reader's. */
const heavy = ['zod', 'yjs', 'lib0', 'y-protocols', 'y-websocket', 'y-indexeddb', '@xyflow/react']

/** What floats comes when the page is at rest. */
const floating = '@base-ui/react/'

test.each(Object.entries(lists))(
  '[A-12] %s: neither schemas nor the shared document come with the page, nor what floats, nor the words of both languages',
  (_name, entries) => {
    const loaded = loadedWith(entries)
    expect(loaded.length).toBeGreaterThan(20)
    const tooMuch = loaded.filter(
      ({ what }) =>
        what === 'lib/words/words.ts' ||
        what.startsWith(floating) ||
        heavy.some((name) => what === name || what.startsWith(`${name}/`)),
    )
    expect(tooMuch.map(({ way }) => way.join(' → '))).toEqual([])
  },
)

test('[A-12] the words of both languages, what floats, the whole of zod and the layout engine do not come with the canvas either', () => {
  const loaded = loadedWith([
    ...workspace,
    'app/w/[workspace]/models/[model]/layout.tsx',
    'app/w/[workspace]/models/[model]/flow/page.tsx',
  ])
  expect(loaded.some(({ what }) => what === '@xyflow/react')).toBe(true)
  const tooMuch = loaded.filter(
    ({ what }) =>
      what.startsWith('lib/words/areas/') ||
      what === 'lib/words/words.ts' ||
      what === 'zod' ||
      what.startsWith(floating) ||
      what.startsWith('elkjs'),
  )
  expect(tooMuch.map(({ way }) => way.join(' → '))).toEqual([])
})

test('[RC-6] the texts of our catalogue of risks come with the list of suggestions alone; of findings, only the titles', () => {
  const model = 'app/w/[workspace]/models/[model]'
  const list = `${model}/risks/_parts/suggestions`
  const isText = (file: string) =>
    /^lib\/catalog\/risks\/(rows\/|controls\/|titles|catalogue)/.test(file)
  const screen = loadedWith([
    ...workspace,
    `${model}/layout.tsx`,
    `${model}/risks/_parts/event-tab.tsx`,
  ])
  expect(screen.some(({ what }) => what === `${list}/suggestions.tsx`)).toBe(true)
  expect(screen.filter(({ what }) => isText(what)).map(({ way }) => way.join(' → '))).toEqual([])

  const files = sources(['lib', 'app', 'server', 'db'], ['.ts', '.tsx'])
  const takers = files
    .filter((file) => !file.startsWith('lib/catalog/') && !file.endsWith('.test.ts'))
    .filter((file) => importsOf(file).some(({ to, typeOnly }) => !typeOnly && isText(to)))
  expect(takers.filter((file) => !file.startsWith(`${list}/`))).toEqual([
    'lib/words/finding-text.ts',
  ])
  expect(takers.length).toBeGreaterThan(1)
})

test('[F-125] a consortium’s own typical risks come when they are asked for, not with the suggestions, and no words of theirs before these', () => {
  const risks = 'app/w/[workspace]/models/[model]/risks/_parts'
  const comesWith = (file: string) => loadedWith([...workspace, file]).map(({ what }) => what)
  const screen = comesWith(`${risks}/event-tab.tsx`)
  expect(screen).toContain(`${risks}/suggestions/suggestions.tsx`)
  const own = [`${risks}/own-rows/`, 'lib/words/areas/own-rows.ts', 'lib/catalog/risks/own/']
  expect(screen.filter((what) => own.some((one) => what.startsWith(one)))).toEqual([])
  const page = comesWith('app/w/[workspace]/models/[model]/risks/page.tsx')
  expect(page.filter((what) => own.some((one) => what.startsWith(one)))).toEqual([
    `${risks}/own-rows/own-rows.tsx`,
  ])
  const list = comesWith(`${risks}/suggestions/suggestion-list.tsx`)
  const asked = ['own-rows-dialog', 'own-row-form', 'paste-form', 'own-row-versions']
  expect(list.filter((what) => asked.some((one) => what.includes(one)))).toEqual([])
})

test('[A-12] [F-142] how things are found on the canvas comes with the search box, not with the picture', () => {
  const model = 'app/w/[workspace]/models/[model]'
  const loaded = loadedWith([...workspace, `${model}/layout.tsx`, `${model}/flow/page.tsx`])
  const tools = `${model}/flow/_parts/tools`
  expect(loaded.some(({ what }) => what === `${tools}/find-ahead.tsx`)).toBe(true)
  const ways = [`${tools}/finder-of.ts`, 'lib/words/find-by-name.ts', 'lib/words/search-key.ts']
  const tooMuch = loaded.filter(({ what }) => ways.includes(what))
  expect(tooMuch.map(({ way }) => way.join(' → '))).toEqual([])
})

test('[A-12] the further tabs of the risks come by themselves, not with the table of an event', () => {
  const risks = 'app/w/[workspace]/models/[model]/risks'
  const loaded = loadedWith([...workspace, `${risks}/page.tsx`]).map(({ what }) => what)
  expect(loaded).toContain(`${risks}/_parts/event-tab.tsx`)
  const tabs = ['register', 'coverage', 'heat'].map((tab) => `${risks}/_parts/${tab}/`)
  expect(loaded.filter((what) => tabs.some((tab) => what.startsWith(tab)))).toEqual([])
})

test('[A-12] what a change reaches comes by itself, with its words, not with any step', () => {
  const model = 'app/w/[workspace]/models/[model]'
  const ways = [`${model}/_parts/impact/`, 'lib/derive/impact.ts', 'lib/words/areas/impact.ts']
  for (const step of ['flow', 'ba', 'attributes', 'risks']) {
    const loaded = loadedWith([...workspace, `${model}/layout.tsx`, `${model}/${step}/page.tsx`])
    const tooMuch = loaded.filter(({ what }) => ways.some((way) => what.startsWith(way)))
    expect(tooMuch.map(({ way }) => way.join(' → '))).toEqual([])
  }
})

test('[A-12] [F-174] what one’s organisation noted comes by itself, with its words, not with any step', () => {
  const model = 'app/w/[workspace]/models/[model]'
  const notes = `${model}/_parts/notes/`
  for (const step of ['flow', 'ba', 'attributes', 'risks']) {
    const loaded = loadedWith([...workspace, `${model}/layout.tsx`, `${model}/${step}/page.tsx`])
    const found = loaded.filter(
      ({ what }) => what.startsWith(notes) || what === 'lib/words/areas/notes.ts',
    )
    const tooMuch = found.filter(({ what }) => what !== `${notes}at-rest.ts`)
    expect(tooMuch.map(({ way }) => way.join(' → '))).toEqual([])
  }
  const panel = loadedWith([...workspace, `${model}/_parts/panels/panel-parts.tsx`])
  expect(panel.map(({ what }) => what)).toContain(`${notes}at-rest.ts`)
})

test('[A-12] the conditions of transfers and the gap between ba come by themselves, not with the ba, nor do their words', () => {
  const ba = 'app/w/[workspace]/models/[model]/ba'
  const loaded = loadedWith([...workspace, `${ba}/page.tsx`]).map(({ what }) => what)
  expect(loaded).toContain(`${ba}/_parts/ba-sheet.tsx`)
  const sheets = [`${ba}/_parts/conditions/`, `${ba}/_parts/gap/`, 'lib/words/areas/conditions.ts']
  expect(loaded.filter((what) => sheets.some((sheet) => what.startsWith(sheet)))).toEqual([])
})
