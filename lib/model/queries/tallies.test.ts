import { expect, test } from 'vitest'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { tallies } from './tallies.ts'

test('[P-60] what is counted for all at once is what one would count for each', () => {
  const count = tallies(model)
  const risks = Object.values(model.risks)
  const events = Object.values(model.events)
  for (const id of [...Object.keys(model.states), 'nothing']) {
    expect(count.risksOfState(id)).toBe(risks.filter((r) => r.states.includes(id)).length)
    expect(count.into(id)).toBe(events.filter((e) => e.outputs.includes(id)).length)
    expect(count.outOf(id)).toBe(events.filter((e) => e.inputs.includes(id)).length)
    expect(count.basOfState(id)).toBe(
      Object.values(model.bas).filter((b) => b.members.includes(id)).length,
    )
  }
  for (const id of Object.keys(model.events))
    expect(count.risksOfEvent(id)).toBe(risks.filter((r) => r.event === id).length)
  for (const id of Object.keys(model.stakeholders))
    expect(count.heldBy(id)).toBe(Object.values(model.states).filter((s) => s.holder === id).length)
})
