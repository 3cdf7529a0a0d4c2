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
import { seatsAlong, seatsOf, type AgreementRows, type KeptSignOff } from './status.ts'

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

test('[AG-81] seats followed from answer to answer are those found from nothing, also when a signature ends', () => {
  let kept = 0
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
      const dice = new Dice(seed)
      const model = riskyModel(16, dice)
      let rows: AgreementRows = signedRows(model, 40)
      const along = seatsAlong()
      let before = along(model, rows)
      for (let n = 0; n < 30; n += 1) {
        rows = must(dice.pick(answers), 'an answer')(rows, dice, n)
        const now = along(model, rows)
        expect(now).toEqual(seatsOf(model, rows))
        kept += now.filter((seat) => before.includes(seat)).length
        before = now
      }
    }),
    { numRuns: 20 },
  )
  expect(kept).toBeGreaterThan(1_000)
})

test('[AG-81] an answer leaves the seats of risks it is not about as they were', () => {
  const model = riskyModel(16, new Dice(3))
  const rows = signedRows(model, 40)
  const along = seatsAlong()
  const before = along(model, rows)
  const declined = must(rows.splits[0], 'a part')
  const splits = rows.splits.with(0, { ...declined, status: 'declined' })
  const after = along(model, { ...rows, splits, now: '2026-12-02T00:00:01.000Z' })
  const changed = after.filter((seat) => !before.includes(seat))
  expect(new Set(changed.map((seat) => seat.riskId))).toEqual(new Set([declined.riskId]))
  expect(changed.some((seat) => seat.status === 'stale')).toBe(true)
})

/** What comes with an answer of the server: each row that is not changed is the same object. */
const answers: readonly ((rows: AgreementRows, dice: Dice, n: number) => AgreementRows)[] = [
  (rows, dice) => {
    const at = dice.below(rows.splits.length)
    const part = must(rows.splits[at], 'a part')
    const status = part.status === 'accepted' ? 'declined' : 'accepted'
    return { ...rows, splits: rows.splits.with(at, { ...part, status }) }
  },
  (rows, dice) => ({
    ...rows,
    splits: rows.splits.toSpliced(dice.below(rows.splits.length), 1),
  }),
  (rows, dice, n) => {
    const act = must(dice.pick(rows.signOffs), 'an act')
    const again = { ...act, id: `again-${n}`, intent: dice.chance(0.3) ? 'withdraw' : 'approve' }
    return { ...rows, signOffs: [...rows.signOffs, again as KeptSignOff] }
  },
  (rows, dice, n) => {
    const at = dice.below(rows.signOffs.length)
    const act = must(rows.signOffs[at], 'an act')
    const expiresAt = later(n + dice.below(8))
    return { ...rows, signOffs: rows.signOffs.with(at, { ...act, expiresAt }) }
  },
  (rows, _, n) => ({ ...rows, now: later(n) }),
  (rows, dice) => {
    const [orgId] = must(dice.pick(Object.entries(rows.participants.orgs)), 'an organisation')
    const orgs = {
      ...rows.participants.orgs,
      [orgId]: { status: 'left', since: later(0) } as const,
    }
    return { ...rows, participants: { ...rows.participants, orgs } }
  },
  (rows, dice) => {
    const [stakeholder] = must(dice.pick(Object.entries(rows.map)), 'a stakeholder')
    const { [stakeholder]: _, ...map } = rows.map
    return Object.keys(map).length === 0 ? rows : { ...rows, map }
  },
]

const later = (n: number): string =>
  new Date(Date.parse('2026-12-03T00:00:00.000Z') + n * 1_000).toISOString()
