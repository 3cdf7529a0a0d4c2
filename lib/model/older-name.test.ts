import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { expect, test } from 'vitest'
import { applyAll, isRefusal } from './apply.ts'
import type { Command } from './commands.ts'
import type { LocalText } from './local-text.ts'
import type { Model } from './model.ts'
import { keepName, nameCommands, olderName } from './older-name.ts'

const name = { ja: '統合データ', en: 'Merged data' }

function after(model: Model, commands: readonly Command[]): Model {
  const done = applyAll(model, commands)
  if (isRefusal(done)) throw new Error(done.refused)
  return done
}

const start = after(elderlySupport, [
  { type: 'set', in: 'states', id: 'int-A', field: 'name', value: name },
])

function named(model: Model, to: LocalText): Model {
  return after(model, nameCommands(model, { collection: 'states', id: 'int-A', name: to }))
}

test('[M-49] the language that is left while the other changes is older, in either direction', () => {
  expect(olderName(start, 'int-A')).toBeUndefined()
  expect(olderName(named(start, { ...name, ja: '統合したデータ' }), 'int-A')).toBe('en')
  expect(olderName(named(start, { ...name, en: 'Integrated data' }), 'int-A')).toBe('ja')
  expect(
    olderName(named(start, { ja: '統合したデータ', en: 'Integrated' }), 'int-A'),
  ).toBeUndefined()
})

test('[M-49] it stays older until it changes too, both are written together, or somebody finds it still right', () => {
  const stale = named(start, { ...name, ja: '統合したデータ' })
  expect(olderName(named(stale, { ...name, ja: '統合されたデータ' }), 'int-A')).toBe('en')
  const again = must(stale.states['int-A'], 'state').name
  expect(olderName(named(stale, again), 'int-A')).toBe('en')
  expect(olderName(named(stale, { ...again, en: 'Integrated data' }), 'int-A')).toBeUndefined()
  expect(olderName(named(stale, { ja: '別の名前', en: 'Another name' }), 'int-A')).toBeUndefined()
  expect(olderName(after(stale, keepName(stale, 'int-A')), 'int-A')).toBeUndefined()
  expect(keepName(start, 'int-A')).toEqual([])
})

test('[M-49] a name in one language has none that is older, also when the other is taken away or written first', () => {
  const stale = named(start, { ...name, ja: '統合したデータ' })
  const only = named(stale, { ja: '統合したデータ' })
  expect(olderName(only, 'int-A')).toBeUndefined()
  expect(olderName(named(only, { ja: '統合したデータ', en: 'Merged' }), 'int-A')).toBeUndefined()
  expect(olderName(start, 'nobody')).toBeUndefined()
})
