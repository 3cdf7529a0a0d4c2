import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '#lib/base/canonical-json.ts'
import { must } from '#lib/base/must.ts'
import { elderlySupport as consortium } from '#lib/catalog/use-cases/elderly-support.ts'
import { commandArbitrary, modelArbitrary } from '#tests/support/model-arbitrary.ts'
import { apply, applyAll, isRefusal } from './apply.ts'
import type { Command } from './commands.ts'
import { collectionNames } from './layout.ts'
import type { Model } from './model.ts'

function after(model: Model, ...commands: Command[]): Model {
  const answer = applyAll(model, commands)
  if (isRefusal(answer)) throw new Error(JSON.stringify(answer))
  return answer
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen)
  return Object.freeze(value)
}

const person = { kind: 'organization', name: { ja: 'H社' }, members: [] } as const satisfies object
const added: Command = {
  type: 'add',
  in: 'stakeholders',
  id: 'H',
  value: { ...person, members: [] },
}

describe('commands', () => {
  test('[M-2] any command either holds or is refused with its place, and changes nothing it was given', () => {
    fc.assert(
      fc.property(modelArbitrary, commandArbitrary, (model, command) => {
        const answer = apply(frozen(model), frozen(command))
        expect(isRefusal(answer) ? answer.path : answer.meta.title.ja).not.toBe('')
      }),
      { numRuns: 200 },
    )
  })

  test('[M-2] entities a command does not concern keep their identity', () => {
    const renamed = after(consortium, {
      type: 'set',
      in: 'states',
      id: 'high',
      field: 'name',
      value: { ja: '高次' },
    })
    expect(renamed.states['high']?.name.ja).toBe('高次')
    expect(renamed.states['svc']).toBe(consortium.states['svc'])
    expect(renamed.events).toBe(consortium.events)
    expect(consortium.states['high']?.name.ja).toBe('高次データ')
  })

  test('[M-3] one refused command of a list, and nothing of the list holds', () => {
    const answer = applyAll(consortium, [added, { type: 'remove', in: 'states', id: 'nobody' }])
    expect(answer).toEqual({ refused: 'unknown-element', path: 'states/nobody' })
  })

  test('[M-7] including is commutative and idempotent, excluding a stranger changes nothing', () => {
    const include = (member: string): Command => {
      return { type: 'include', in: 'bas', id: 'ba-dpa', field: 'members', member }
    }
    const one = after(consortium, include('svc'), include('raw-ac'))
    const other = after(consortium, include('raw-ac'), include('svc'), include('svc'))
    expect(canonicalJson(one)).toBe(canonicalJson(other))
    const none: Command = {
      type: 'exclude',
      in: 'bas',
      id: 'ba-dpa',
      field: 'members',
      member: 'x',
    }
    expect(after(one, none)).toEqual(one)
    expect(after(one, { ...none, member: 'svc' }, { ...none, member: 'raw-ac' })).toEqual(
      consortium,
    )
  })

  test('[M-9] adding and removing, putting and clearing are inverse; setting twice is setting once', () => {
    expect(after(consortium, added, { type: 'remove', in: 'stakeholders', id: 'H' })).toEqual(
      consortium,
    )
    const put: Command = { type: 'put', cell: 'places', key: 'srv-A', value: { x: 1, y: 2 } }
    const cleared = after(consortium, put, { type: 'clear', cell: 'places', key: 'srv-A' })
    expect(cleared).toEqual(consortium)
    const set: Command = {
      type: 'set',
      in: 'bas',
      id: 'ba-svc',
      field: 'category',
      value: 'personalData',
    }
    expect(after(consortium, set, set)).toEqual(after(consortium, set))
    const unset: Command = { ...set, value: undefined }
    expect(after(consortium, set, unset)).toEqual(consortium)
  })

  test('[M-9] the same for anything that holds in any model', () => {
    fc.assert(
      fc.property(modelArbitrary, commandArbitrary, (model, command) => {
        const once = apply(model, command)
        fc.pre(!isRefusal(once))
        const answer =
          command.type === 'add'
            ? [apply(once, { type: 'remove', in: command.in, id: command.id }), model]
            : [command.type === 'remove' ? once : apply(once, command), once]
        expect(answer[0]).toEqual(answer[1])
      }),
      { numRuns: 200 },
    )
  })

  test('[M-4] what does not fit its schema is refused with the fields named', () => {
    const bad = { ...must(consortium.states['high'], 'high'), extra: 1 }
    expect(apply(consortium, { type: 'add', in: 'states', id: 'x', value: bad })).toMatchObject({
      refused: 'invalid',
      path: 'states/x',
    })
    for (const key of ['high|colour', 'high', 'high|purpose|k|more', '|purpose', 'a b|purpose']) {
      const value = { status: 'tbd', basis: 'fact' } as const
      expect(apply(consortium, { type: 'put', cell: 'attributes', key, value })).toEqual({
        refused: 'invalid',
        path: `attributes/${key}`,
        issues: ['key'],
      })
    }
    for (const id of ['__proto__', 'constructor', '', 'a b', 'あ', 'x'.repeat(65)]) {
      expect(isRefusal(apply(consortium, { ...added, id }))).toBe(true)
    }
  })

  test('[M-4] sets are changed by include and exclude only, values by set only', () => {
    const asValue: Command = {
      type: 'set',
      in: 'bas',
      id: 'ba-dpa',
      field: 'members',
      value: ['svc'],
    }
    expect(apply(consortium, asValue)).toMatchObject({ refused: 'invalid', issues: ['set-field'] })
    const asSet: Command = { type: 'include', in: 'bas', id: 'ba-dpa', field: 'name', member: 'x' }
    expect(apply(consortium, asSet)).toMatchObject({ refused: 'invalid' })
  })

  test('[M-10] an id that names another element is refused, whatever its collection', () => {
    expect(apply(consortium, { ...added, id: 'A' })).toMatchObject({ refused: 'exists' })
    expect(apply(consortium, { ...added, id: 't-1' })).toEqual({
      refused: 'invariant',
      rule: 'M-10',
      path: 'stakeholders/t-1',
    })
    expect(new Set(collectionNames.flatMap((n) => Object.keys(consortium[n]))).size).toBe(92)
  })

  test('[I7] a command that would derive a state from itself is refused', () => {
    const closing: Command = {
      type: 'include',
      in: 'events',
      id: 'p-A',
      field: 'inputs',
      member: 'svc',
    }
    expect(apply(consortium, closing)).toEqual({
      refused: 'invariant',
      rule: 'I7',
      path: 'events/p-A/inputs',
    })
    const itself: Command = { ...closing, member: 'int-A' }
    expect(apply(consortium, itself)).toMatchObject({ rule: 'I7' })
    const forward: Command = { ...closing, id: 'p-SP', member: 'int-A' }
    expect(isRefusal(apply(consortium, forward))).toBe(false)
  })

  test('[I9] a risk of an event that does not exist is refused, a state of another event is not', () => {
    const risk = must(consortium.risks['r1'], 'r1')
    const add: Command = { type: 'add', in: 'risks', id: 'r9', value: { ...risk, event: 'gone' } }
    expect(apply(consortium, add)).toMatchObject({ refused: 'invariant', rule: 'I9' })
    const set: Command = { type: 'set', in: 'risks', id: 'r1', field: 'event', value: 'p-PF' }
    expect(isRefusal(apply(consortium, set))).toBe(false)
  })

  test('[M-8] parents, hosting and 左記と同様 cannot be led back to where they began', () => {
    const parent = (id: string, value: string): Command => {
      return { type: 'set', in: 'stakeholders', id, field: 'parent', value }
    }
    expect(apply(consortium, parent('A', 'A'))).toMatchObject({ rule: 'M-8' })
    const nested = after(consortium, parent('B', 'A'), parent('C', 'B'))
    expect(apply(nested, parent('A', 'C'))).toMatchObject({ rule: 'M-8' })
    const host = (id: string, member: string): Command => {
      return { type: 'include', in: 'systems', id, field: 'hostedOn', member }
    }
    expect(
      apply(after(consortium, host('srv-A', 'srv-PF')), host('srv-PF', 'srv-A')),
    ).toMatchObject({
      rule: 'M-8',
    })
    const back: Command = {
      type: 'put',
      cell: 'attributes',
      key: 'int-A|purpose',
      value: { status: 'concrete', basis: 'fact', sameAs: 'svc' },
    }
    expect(apply(consortium, back)).toEqual({
      refused: 'invariant',
      rule: 'M-8',
      path: 'attributes/int-A|purpose',
    })
  })

  test('[I5] one state, row and kind has one cell: a second value takes the place of the first', () => {
    const put = (ja: string, key = 'high|purpose'): Command => ({
      type: 'put',
      cell: 'attributes',
      key,
      value: { status: 'concrete', basis: 'fact', text: { ja } },
    })
    const twice = after(consortium, put('一'), put('二'), put('三', 'high|purpose|cash'))
    expect(twice.attributes['high|purpose']?.text?.ja).toBe('二')
    expect(twice.attributes['high|purpose|cash']?.text?.ja).toBe('三')
  })
})

test('[M-59] a text that is too long is refused with how long it may be, wherever it stands', () => {
  const long = 'あ'.repeat(200_000)
  const [id = ''] = Object.keys(consortium.states)
  const name = { type: 'set', in: 'states', id, field: 'name', value: { ja: long } } as const
  expect(apply(consortium, name)).toMatchObject({ refused: 'invalid', most: 200 })
  const value = { status: 'concrete', basis: 'fact', text: { ja: long } } as const
  const cell = { type: 'put', cell: 'attributes', key: `${id}|purpose`, value } as const
  expect(apply(consortium, cell)).toMatchObject({ refused: 'invalid', most: 4000 })
  expect(apply(consortium, { ...name, value: { ja: '' } })).not.toHaveProperty('most')
})
