import { expect, test } from 'vitest'
import { attributeCellKey } from '#lib/model/cell-key.ts'
import type { ChangedPlace } from '#lib/model/difference-place.ts'
import { askedState } from './asked-states.ts'
import { markOf } from './marked-places.ts'

const none = { isUnsaid: false, who: [], countries: [], nationalities: [] }
const widened = {
  scopes: [{ ...none, state: 'b', who: ['Q'] }],
  crossings: [{ event: 'give', countries: ['SG'] }],
}
const place = (root: ChangedPlace['root'], key: string, field: string | null = null) =>
  ({ root, key, field, before: null, after: null }) satisfies ChangedPlace

test('[F-164] marked are the scope of a data that more may know and the event by which data goes abroad, and nothing beside', () => {
  expect(markOf(place('attributes', attributeCellKey('b', 'disclosureScope')), widened)).toBe(
    'wider',
  )
  expect(markOf(place('events', 'give', 'transfer'), widened)).toBe('abroad')
  const beside = [
    place('attributes', attributeCellKey('b', 'purpose')),
    place('attributes', attributeCellKey('a', 'disclosureScope')),
    place('events', 'make', 'transfer'),
    place('states', 'b', 'name'),
    place('places', 'give'),
  ]
  expect(beside.map((one) => markOf(one, widened))).toEqual(beside.map(() => undefined))
})

test('[F-163] a state in the address is a number from 1 or now, and nothing else', () => {
  expect(['now', '1', '12'].map(askedState)).toEqual(['now', 1, 12])
  for (const text of [undefined, '', '0', '-1', '1.5', 'r3', 'NOW', '1234567890']) {
    expect(askedState(text)).toBeUndefined()
  }
})
