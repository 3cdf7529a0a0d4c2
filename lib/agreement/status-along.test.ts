import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import { attributeCellKey, demandKey } from '#lib/model/cell-key.ts'
import type { Command } from '#lib/model/commands.ts'
import type { Model } from '#lib/model/model.ts'
import { riskyModel, signedRows } from '#tests/agreement/signed-model.ts'
import { pickEdit } from '#tests/derive/edits.ts'
import { Dice } from '#tests/support/dice.ts'
import { seatsAlong, seatsOf } from './status.ts'

const some = (record: object, dice: Dice): string =>
  must(dice.pick(Object.keys(record)), 'one of them')

/** A data that signed risks are about. */
const signedState = (dice: Dice): string => `u${dice.below(4)}-s${dice.between(6, 7)}`
/** One of few that others follow. */
const followedState = (dice: Dice): string => `u${dice.below(2)}-s${dice.below(2)}`

/** What reaches a signature from far away, beside what people do all the time. */
const farEdits: readonly ((model: Model, dice: Dice, n: number) => readonly Command[])[] = [
  (_, dice) => [
    {
      type: 'put',
      cell: 'attributes',
      key: attributeCellKey(signedState(dice), 'usageTerm'),
      value: { status: 'concrete', basis: 'fact', sameAs: followedState(dice) },
    },
  ],
  (_, dice, n) => [
    {
      type: 'put',
      cell: 'attributes',
      key: attributeCellKey(followedState(dice), 'usageTerm'),
      value: {
        status: 'concrete',
        basis: 'fact',
        value: { key: 'usageTerm', term: { kind: 'date', end: `20${30 + (n % 40)}-03-31` } },
      },
    },
  ],
  (model, dice) => [
    {
      type: 'include',
      in: 'bas',
      id: some(model.bas, dice),
      field: 'members',
      member: signedState(dice),
    },
  ],
  (model, dice, n) => {
    const mark = n % 2 === 0 ? 'required' : 'undecided'
    const key = demandKey(some(model.bas, dice), 'location')
    return [{ type: 'put', cell: 'demands', key, value: { mark } }]
  },
  (model, dice, n) => [
    {
      type: 'set',
      in: 'systems',
      id: some(model.systems, dice),
      field: 'name',
      value: { ja: `装置 ${n}` },
    },
  ],
  (model, dice, n) => [
    {
      type: 'set',
      in: 'stakeholders',
      id: some(model.stakeholders, dice),
      field: 'name',
      value: { ja: `組織 ${n}` },
    },
  ],
  (model, dice) => [
    {
      type: 'include',
      in: 'measures',
      id: some(model.measures, dice),
      field: 'risks',
      member: some(model.risks, dice),
    },
  ],
  (model, dice) => {
    const kinds = [
      { id: 'k', name: { ja: '種類' }, predicate: { ja: '全部' }, bas: [some(model.bas, dice)] },
    ]
    return [
      {
        type: 'set',
        in: 'assets',
        id: some(model.assets, dice),
        field: 'kinds',
        value: kinds,
      },
    ]
  },
]

test('[AG-80] seats followed from edit to edit are those found from nothing', () => {
  let far = 0
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
      const dice = new Dice(seed)
      let model = riskyModel(16, dice)
      let rows = signedRows(model, 40)
      const along = seatsAlong()
      along(model, rows)
      for (let n = 0; n < 40; n += 1) {
        const commands = dice.chance(0.5)
          ? pickEdit(dice).make(model, dice, n)
          : must(dice.pick(farEdits), 'an edit')(model, dice, n)
        const next = applyAll(model, commands)
        if (isRefusal(next)) continue
        far += next === model ? 0 : 1
        model = next
        expect(along(model, rows)).toEqual(seatsOf(model, rows))
        // Of what has turned stale nothing more can be seen: signed anew it can.
        if (n % 3 === 0) {
          rows = signedRows(model, 40)
          along(model, rows)
        }
      }
      const withdrawn = { ...rows, signOffs: rows.signOffs.slice(1) }
      expect(along(model, withdrawn)).toEqual(seatsOf(model, withdrawn))
    }),
    { numRuns: 15 },
  )
  expect(far).toBeGreaterThan(200)
})

test('[AG-80] an edit leaves the seats of risks it does not reach as they were', () => {
  const model = riskyModel(16, new Dice(3))
  const rows = signedRows(model, 40)
  const along = seatsAlong()
  const before = along(model, rows)
  const command = {
    type: 'set',
    in: 'states',
    id: 'u0-s7',
    field: 'name',
    value: { ja: '別の名' },
  } as const
  const next = applyAll(model, [command])
  if (isRefusal(next)) throw new Error(next.refused)
  const after = along(next, rows)
  const changed = after.filter((seat) => !before.includes(seat))
  expect(new Set(changed.map((seat) => seat.riskId))).toEqual(
    new Set(['u0-r0', 'u0-r1', 'u0-r2', 'u0-r3']),
  )
  expect(changed.filter((seat) => seat.status === 'stale')).not.toEqual([])
})
