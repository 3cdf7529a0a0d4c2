import { expect, test } from 'vitest'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { removeElements } from '#lib/model/actions/remove.ts'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import { linksOf } from './flow-graph.ts'
import { takenAlong } from './taken-along.ts'

test('[P-55] what is counted before is what is missing after', () => {
  const ids = [...Object.keys(model.states).slice(0, 3), ...Object.keys(model.events).slice(0, 2)]
  const after = applyAll(model, removeElements(model, ids))
  if (isRefusal(after)) throw new Error(JSON.stringify(after))
  const size = (of: object) => Object.keys(of).length
  const told = takenAlong(model, ids)
  expect(told.connections).toBe(linksOf(model).length - linksOf(after).length)
  expect(told.risks).toBe(size(model.risks) - size(after.risks))
  expect(told.connections).toBeGreaterThan(0)
  expect(told.attributes).toBe(size(model.attributes) - size(after.attributes))
})

test('[P-55] removing an organisation leaves its data without a holder', () => {
  const [org = ''] = Object.values(model.states).flatMap((s) => s.holder ?? [])
  const held = Object.values(model.states).filter((s) => s.holder === org).length
  expect(takenAlong(model, [org])).toMatchObject({ unheld: held, connections: 0, memberships: 0 })
  expect(takenAlong(model, ['unknown'])).toEqual({
    connections: 0,
    attributes: 0,
    risks: 0,
    memberships: 0,
    unheld: 0,
  })
})
