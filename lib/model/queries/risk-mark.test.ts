import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { must } from '../../base/must.ts'
import { nextRiskNumber, riskMark } from './risk-mark.ts'

const risk = must(elderlySupport.risks['r1'], 'a risk')
const register = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, risk]))

test('[TQ-40] a risk that comes to a register has the next number there, whatever else its id holds', () => {
  expect(nextRiskNumber(elderlySupport.risks)).toBe(8)
  const risks = { ...elderlySupport.risks, 'r8-mnexk0ab': risk }
  expect(riskMark(risks, 'r8-mnexk0ab')).toBe('R8')
  expect(riskMark(risks, 'r1')).toBe('R1')
  expect(nextRiskNumber(risks)).toBe(9)
  expect(nextRiskNumber({})).toBe(1)
})

test('[TQ-40] of two that people took at the same moment the later in the order of ids says so', () => {
  const risks = register(['r8-b', 'r8-a', 'r9-a'])
  expect(Object.keys(risks).map((id) => riskMark(risks, id))).toEqual(['R8-2', 'R8', 'R9'])
})

test('[TQ-40] ids of other forms are told as they are, or by their end', () => {
  const risks = register(['x1', 'risk-mi0123mnexk'])
  expect(Object.keys(risks).map((id) => riskMark(risks, id))).toEqual(['X1', 'MNEXK'])
  expect(riskMark({}, 'r3')).toBe('R3')
})

test('[TQ-40] the next number is that of no risk in the register', () => {
  const id = fc.stringMatching(/^[rR]\d{1,3}(-[a-z0-9]{0,4})?$/)
  fc.assert(
    fc.property(fc.uniqueArray(id), (ids) => {
      const risks = register(ids)
      const marks = ids.map((one) => riskMark(risks, one))
      expect(marks).not.toContain(`R${nextRiskNumber(risks)}`)
    }),
  )
})
