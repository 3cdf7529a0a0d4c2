import { suggestedRows } from '#lib/catalog/risks/conditions.ts'
import { attributeCellKey, suggestionKey } from '#lib/model/cell-key.ts'
import type { Command } from '#lib/model/commands.ts'
import type { Model } from '#lib/model/model.ts'
import type { Dice } from '../support/dice.ts'

/** One kind of edit and how often people do it, of a hundred. */
interface EditKind {
  readonly name: string
  readonly share: number
  readonly make: (model: Model, dice: Dice, n: number) => readonly Command[]
}

/** What people do while they draw; the shares are ours. */
export const editKinds: readonly EditKind[] = [
  {
    name: 'write a value',
    share: 32,
    make: (model, dice) => {
      const level = dice.pick(['medium', 'high', 'veryHigh'] as const)
      const value = { status: 'concrete', basis: 'fact', value: { key: 'value', level } } as const
      return [
        {
          type: 'put',
          cell: 'attributes',
          key: attributeCellKey(some(model, 'states', dice), 'value'),
          value,
        },
      ]
    },
  },
  {
    name: 'empty a cell',
    share: 5,
    make: (model, dice) => {
      const key = attributeCellKey(some(model, 'states', dice), 'disclosureScope')
      return Object.hasOwn(model.attributes, key)
        ? [{ type: 'clear', cell: 'attributes', key }]
        : []
    },
  },
  {
    name: 'rename a data',
    share: 13,
    make: (model, dice, n) => {
      const value = { ja: `名前 ${n}` }
      return [{ type: 'set', in: 'states', id: some(model, 'states', dice), field: 'name', value }]
    },
  },
  {
    name: 'move on the canvas',
    share: 10,
    make: (model, dice, n) => {
      return [
        { type: 'put', cell: 'places', key: some(model, 'states', dice), value: { x: n, y: n } },
      ]
    },
  },
  {
    name: 'draw data and its event',
    share: 10,
    make: (model, dice, n) => {
      const before = some(model, 'states', dice)
      const state = model.states[before]
      if (state === undefined) return []
      const event = { aspects: [], actors: [], purposes: [], systems: [], inScope: true }
      const made = { ...event, kind: 'process_use' as const, inputs: [before], outputs: [`n${n}`] }
      return [
        {
          type: 'add',
          in: 'states',
          id: `n${n}`,
          value: { ...state, name: { ja: `新しい ${n}` } },
        },
        { type: 'add', in: 'events', id: `ne${n}`, value: made },
      ]
    },
  },
  {
    name: 'connect',
    share: 5,
    make: (model, dice) => {
      const unit = dice.below(Math.max(1, Object.keys(model.stakeholders).length / 2 - 1))
      const member = `u${unit}-s${dice.below(3)}`
      return [
        {
          type: 'include',
          in: 'events',
          id: `u${unit}-e${dice.between(8, 13)}`,
          field: 'inputs',
          member,
        },
      ]
    },
  },
  {
    name: 'put data into a ba',
    share: 7,
    make: (model, dice) => {
      const [id, member] = [some(model, 'bas', dice), some(model, 'states', dice)]
      return [{ type: 'include', in: 'bas', id, field: 'members', member }]
    },
  },
  {
    name: 'take up a risk',
    share: 7,
    make: (model, dice) => {
      const value = dice.pick(['identified', 'inTreatment', 'agreed'] as const)
      return [{ type: 'set', in: 'risks', id: some(model, 'risks', dice), field: 'status', value }]
    },
  },
  {
    name: 'set a suggestion aside, or take that back',
    share: 3,
    make: (model, dice) => {
      const key = suggestionKey(some(model, 'events', dice), dice.pick(suggestedRows).id)
      const value = { notApplicable: { ja: '該当しない' } }
      return Object.hasOwn(model.suggestions, key)
        ? [{ type: 'clear', cell: 'suggestions', key }]
        : [{ type: 'put', cell: 'suggestions', key, value }]
    },
  },
  {
    name: 'say which row of the catalogue a risk is',
    share: 2,
    make: (model, dice) => {
      const id = some(model, 'risks', dice)
      const value = dice.pick(suggestedRows).id
      return [{ type: 'set', in: 'risks', id, field: 'catalogRef', value }]
    },
  },
  {
    name: 'change a contract',
    share: 4,
    make: (model, dice) => {
      const units = Object.keys(model.stakeholders).length / 2 - 1
      const id = `u${dice.below(Math.max(1, Math.floor(units)))}-contract`
      const value = dice.pick(['P1Y', 'P3Y', 'P5Y'])
      return [{ type: 'set', in: 'bas', id, field: 'minRetention', value }]
    },
  },
  {
    name: 'change an organisation',
    share: 2,
    make: (model, dice) => {
      const ids = Object.keys(model.stakeholders).filter((id) => id !== 'people')
      const value = dice.pick(['JP', 'DE', 'US'])
      return [{ type: 'set', in: 'stakeholders', id: dice.pick(ids), field: 'country', value }]
    },
  },
]

/** An edit as the shares have it. */
export function pickEdit(dice: Dice): EditKind {
  let at = dice.below(editKinds.reduce((sum, kind) => sum + kind.share, 0))
  const found = editKinds.find((kind) => (at -= kind.share) < 0)
  if (found === undefined) throw new Error('the shares do not add up')
  return found
}

function some(model: Model, name: 'states' | 'bas' | 'risks' | 'events', dice: Dice): string {
  return dice.pick(Object.keys(model[name]))
}
