import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '#lib/base/canonical-json.ts'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import { differenceOf, type Difference } from '#lib/model/difference.ts'
import { placeName } from '#lib/model/difference-place.ts'
import { collectionNames } from '#lib/model/layout.ts'
import type { Model } from '#lib/model/model.ts'
import { changed, plus } from '#tests/support/findings-in.ts'
import { smallModelArbitrary as modelArbitrary } from '#tests/support/model-arbitrary.ts'
import { anEvent, tidyModel as tidy } from '#tests/support/tidy-model.ts'
import { restoring, type Restoring } from './restoring.ts'
import { elementTouched, stewardOf, touchOf, type Stewardship } from './stewardship.ts'

const open: Stewardship = { policy: 'open', rev: 1, owners: new Map() }
const stewarded = (owners: Readonly<Record<string, string>>): Stewardship => ({
  policy: 'stewarded',
  rev: 1,
  owners: new Map(Object.entries(owners)),
})
const after = (model: Model, differences: readonly Difference[]): Model => {
  const next = applyAll(
    model,
    differences.map(({ command }) => command),
  )
  if (isRefusal(next)) throw new Error(JSON.stringify(next))
  return next
}
const names = (differences: readonly Difference[]) => differences.map(placeName).toSorted()
const all = ({ own, proposed, left }: Restoring) => [
  ...own,
  ...proposed.flatMap(({ part }) => part),
  ...left,
]
/** Every element of both models belongs to `a`, `b` or nobody, by its id. */
const dealtOut = (...models: readonly Model[]): Stewardship =>
  stewarded(
    Object.fromEntries(
      models.flatMap((model) =>
        collectionNames.flatMap((name) =>
          Object.keys(model[name]).flatMap((id) => {
            const org = ['a', 'b', 'c', undefined][(id.codePointAt(1) ?? 0) % 4]
            return org === undefined ? [] : [[`${name}/${id}`, org]]
          }),
        ),
      ),
    ),
  )

test('[RV-6] where everybody edits everything, the model has the content of then afterwards, and nothing is asked or left', () => {
  fc.assert(
    fc.property(modelArbitrary, modelArbitrary, (now, then) => {
      const { own, proposed, left } = restoring(now, then, open, 'a')
      expect([proposed, left]).toEqual([[], []])
      expect(canonicalJson(after(now, own))).toBe(canonicalJson(then))
      expect(restoring(then, then, open, 'a').own).toEqual([])
    }),
  )
})

test('[RV-7] every difference is written, proposed or left, once; nobody writes what others manage, and no proposal reaches a third', () => {
  fc.assert(
    fc.property(modelArbitrary, modelArbitrary, (now, then) => {
      const stewardship = dealtOut(now, then)
      const plan = restoring(now, then, stewardship, 'a')
      expect(names(all(plan))).toEqual(names(differenceOf(now, then)))
      const managerOf = ({ command }: Difference) => stewardOf(stewardship, touchOf(command))
      for (const one of plan.own) {
        expect([null, 'a']).toContain(managerOf(one))
      }
      const mine = after(now, plan.own)
      for (const { orgId, part } of plan.proposed) {
        after(mine, part)
        const reached = part.filter((one) => elementTouched(touchOf(one.command)) !== null)
        expect(reached.map(managerOf)).toEqual(reached.map(() => orgId))
        expect(orgId).not.toBe('a')
      }
    }),
  )
})

test('[RV-7] a renamed element of another organisation is proposed to it, one’s own is put back', () => {
  const then = tidy
  const now = changed(changed(tidy, 'states', 'a', { name: { ja: '甲' } }), 'states', 'b', {
    name: { ja: '乙' },
  })
  const plan = restoring(now, then, stewarded({ 'states/a': 'a', 'states/b': 'b' }), 'a')
  expect(plan.own.map(({ key, field }) => [key, field])).toEqual([['a', 'name']])
  expect(plan.proposed).toMatchObject([{ orgId: 'b', part: [{ key: 'b', field: 'name' }] }])
  expect(plan.left).toEqual([])
})

test('[RV-8] what cannot stand without what another organisation has to bring back is left, and comes once that is back', () => {
  const risk: Model['risks'][string] = {
    event: 'hold',
    states: [],
    viewpoint: 'confidentiality',
    source: 'structural',
    threat: 'information_disclosure',
    incident: { ja: '漏えい' },
    status: 'identified',
  }
  const held = plus(tidy, 'events', { hold: anEvent('store', { inputs: ['a'], actors: ['P'] }) })
  const then = { ...held, risks: { k: risk } }
  const stewardship = stewarded({ 'events/hold': 'b' })
  const first = restoring(tidy, then, stewardship, 'a')
  expect([first.own, names(first.left)]).toEqual([[], ['risks/k//']])
  expect(first.proposed).toMatchObject([{ orgId: 'b', part: [{ root: 'events', key: 'hold' }] }])
  const answered = after(
    tidy,
    first.proposed.flatMap(({ part }) => part),
  )
  const second = restoring(answered, then, stewardship, 'a')
  expect([names(second.own), second.proposed, second.left]).toEqual([['risks/k//'], [], []])
})
