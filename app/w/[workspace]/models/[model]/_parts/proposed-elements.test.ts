import { expect, test } from 'vitest'
import { attributeCellKey, coverageKey } from '#lib/model/cell-key.ts'
import { proposedElements } from './proposed-elements.ts'

test('[P-137] an element waits for an answer while an open proposal changes it or a cell of it', () => {
  const waiting = [
    { status: 'open', changes: [{ key: 'int-A' }, { key: attributeCellKey('svc', 'controller') }] },
    { status: 'open', changes: [{ key: coverageKey('give', 'confidentiality') }] },
  ]
  expect([...proposedElements(waiting)]).toEqual(['int-A', 'svc', 'give'])
})

test('[P-137] what is answered or withdrawn waits no more', () => {
  const over = ['accepted', 'declined', 'withdrawn'].map((status) => ({
    status,
    changes: [{ key: 'int-A' }],
  }))
  expect([...proposedElements(over)]).toEqual([])
})
