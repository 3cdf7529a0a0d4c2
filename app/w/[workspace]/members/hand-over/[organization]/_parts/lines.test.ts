import { expect, test } from 'vitest'
import type { Role } from '#lib/policy/roles.ts'
import type { Holdings } from './holdings.ts'
import { chosenOf, keep, linesOf, mayGive } from './lines.ts'

const part = (splitId: string, offered: readonly string[] = []) => ({
  splitId,
  riskId: 'r1',
  measureId: 'm1',
  role: 'accountable' as const,
  status: 'accepted' as const,
  offered,
  risk: { ja: '漏えい' },
  measure: { ja: '暗号化' },
})
const held: Holdings = {
  orgId: 'A',
  name: { ja: 'A社' },
  status: 'active',
  since: null,
  moreModels: 0,
  models: [
    {
      id: 'm',
      title: { ja: '模型' },
      isArchived: false,
      begun: false,
      parts: [part('s1'), part('s2', ['B'])],
      moreParts: 0,
      signs: { asked: 0, valid: 0, mine: 0 },
      managed: 3,
      edits: { waiting: 0, made: 0 },
      adoptions: 0,
    },
  ],
}
const keys = (may: Parameters<typeof linesOf>[1]) => linesOf(held, may).map(({ key }) => key)

test('[F-223] what is left is worked out from what stands: parts nobody is offered, and what one may give', () => {
  expect(keys({ parts: true, managed: true })).toEqual(['s1', 'managed m'])
  expect(keys({ parts: true, managed: false })).toEqual(['s1'])
  expect(keys({ parts: false, managed: false })).toEqual([])
})

test('[F-264] of an archived model nothing is handed over', () => {
  const models = held.models.map((model) => ({ ...model, isArchived: true }))
  expect(linesOf({ ...held, models }, { parts: true, managed: true })).toEqual([])
})

test('[F-223] one choice is for all, another for one line goes before it, and either may be nobody', () => {
  const lines = linesOf(held, { parts: true, managed: true })
  const to = (all: string, each: Readonly<Record<string, string>>) =>
    chosenOf(lines, { all, each }).map(({ line, orgId }) => `${line.key} ${orgId}`)
  expect(to(keep, {})).toEqual([])
  expect(to('B', {})).toEqual(['s1 B', 'managed m B'])
  expect(to('B', { s1: 'C', 'managed m': keep })).toEqual(['s1 C'])
  expect(to(keep, { s1: 'C' })).toEqual(['s1 C'])
})

test('[F-226] of an organisation that takes no part an owner offers what it carried, and nobody else does', () => {
  const may = (orgId: string, roles: readonly Role[], status: Holdings['status']) =>
    mayGive({ userId: 'u', orgId, roles }, { id: 'A', status })
  expect(may('B', ['owner'], 'left')).toEqual({ parts: true, managed: false })
  expect(may('B', ['owner'], 'suspended')).toEqual({ parts: true, managed: false })
  expect(may('B', ['owner'], 'active')).toEqual({ parts: false, managed: false })
  expect(may('B', ['orgAdmin', 'approver'], 'left')).toEqual({ parts: false, managed: false })
  expect(may('A', ['orgAdmin'], 'active')).toEqual({ parts: true, managed: true })
  expect(may('A', ['approver'], 'active')).toEqual({ parts: true, managed: false })
  expect(may('A', ['owner', 'editor'], 'active')).toEqual({ parts: false, managed: false })
})
