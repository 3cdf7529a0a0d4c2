import { expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { editsBetween } from './model-edits.ts'
import { Store } from './store.ts'
import { Tracker } from './tracked.ts'

test('[DR-60] what is not there is answered alike whether anything is followed or not, also by names every object has', () => {
  const answers = [new Tracker(), new Tracker(() => undefined)].map((tracker) => {
    const store = new Store(tracker)
    store.take(editsBetween(undefined, elderlySupport))
    return ['gone', 'toString', '__proto__', 'int-A'].map((id) => [
      store.element('states', id),
      store.where(id),
      store.cell('attributes', id, 'value'),
      [...store.cellsOf('attributes', id).keys()].toSorted(),
      store.indexed('basOver', id),
      store.isInCircle(id),
    ])
  })
  expect(answers[0]).toEqual(answers[1])
  expect(answers[0]?.slice(0, 3)).toEqual(
    Array.from({ length: 3 }, () => [undefined, [], undefined, [], [], false]),
  )
})
