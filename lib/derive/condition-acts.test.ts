import { expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import type { Command } from '#lib/model/commands.ts'
import type { Model } from '#lib/model/model.ts'
import { after } from '#tests/support/findings-in.ts'
import { isOpen, transfersOf, writeCondition } from './condition-acts.ts'
import { conditionsOf, isRecordable } from './conditions.ts'

const byHand: Command = {
  type: 'add',
  in: 'flowConditions',
  id: 'by-hand',
  value: {
    event: 'c-1',
    side: 'both',
    about: 'duty',
    operator: 'report',
    operand: [],
    origin: [],
    status: 'proposed',
  },
}

test('[DR-34] a sheet is offered for what hands data on, along the flow, and for what people wrote conditions for', () => {
  const handing = transfersOf(elderlySupport)
  expect(handing.length).toBeGreaterThan(1)
  expect(handing).toContain('t-2')
  for (const id of handing)
    expect(elderlySupport.events[id]).toMatchObject({ kind: 'transfer_provide', inScope: true })
  const other = Object.keys(elderlySupport.events).find((id) => !handing.includes(id)) ?? ''
  const written = { ...byHand, value: { ...byHand.value, event: other } } as Command
  expect(transfersOf(after(elderlySupport, written)).toSorted()).toEqual(
    [...handing, other].toSorted(),
  )
  const t2 = elderlySupport.events['t-2']
  if (t2 === undefined) throw new Error('no t-2')
  const without: Model = {
    ...elderlySupport,
    events: { ...elderlySupport.events, 't-2': { ...t2, inScope: false } },
  }
  expect(transfersOf(without)).toEqual(handing.filter((id) => id !== 't-2'))
})

test('[DR-35] what is said about a line that has no row makes the row, and changes nothing else of the sheet', () => {
  const before = conditionsOf(elderlySupport, 't-2')
  const [line, ...others] = before
  if (line === undefined) throw new Error('no line')
  expect(line.standing).toBe('derived')
  const agreed = after(
    elderlySupport,
    writeCondition(elderlySupport, 't-2', line.id, { status: 'agreed' }),
  )
  expect(conditionsOf(agreed, 't-2')).toEqual([
    { ...line, standing: 'recorded', status: 'agreed' },
    ...others,
  ])
  const evidence = { ja: '契約第5条' }
  const proven = after(agreed, writeCondition(agreed, 't-2', line.id, { evidence }))
  expect(conditionsOf(proven, 't-2')[0]).toEqual({
    ...line,
    standing: 'recorded',
    status: 'agreed',
    evidence,
  })
  const taken = after(proven, writeCondition(proven, 't-2', line.id, { evidence: undefined }))
  expect(taken.flowConditions).toEqual(agreed.flowConditions)
  expect(writeCondition(elderlySupport, 't-2', 'nobody', { status: 'agreed' })).toEqual([])
})

test('[DR-21] open is what must be and the recipient is not asked for', () => {
  const [line] = conditionsOf(elderlySupport, 't-2')
  if (line === undefined) throw new Error('no line')
  expect(isOpen({ ...line, strength: 'must', isImplied: false })).toBe(true)
  expect(isOpen({ ...line, strength: 'must', isImplied: true })).toBe(false)
  expect(isOpen({ ...line, strength: 'should', isImplied: false })).toBe(false)
})

test('[DR-23] what has a row can be decided on however long it is; without one, what a row has room for', () => {
  const [line] = conditionsOf(elderlySupport, 't-2')
  if (line === undefined) throw new Error('no line')
  const operand = Array.from({ length: 201 }, (_, at) => `c${at}`)
  expect(isRecordable(line)).toBe(true)
  expect(isRecordable({ ...line, operand })).toBe(false)
  expect(isRecordable({ ...line, operand, standing: 'recorded' })).toBe(true)
})
