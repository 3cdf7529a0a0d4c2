import { expect, test } from 'vitest'
import type { ChangedPlace } from '../model/difference-place.ts'
import { withFollowing } from './removal.ts'

const gone: ChangedPlace = {
  root: 'states',
  key: 's1',
  field: null,
  before: { name: { ja: '統合' } },
  after: null,
}
const mention: ChangedPlace = {
  root: 'bas',
  key: 'b1',
  field: 'members',
  before: 's1',
  after: null,
}
const cell: ChangedPlace = {
  root: 'attributes',
  key: 's1|purpose',
  field: null,
  before: { kind: 'text' },
  after: null,
}
const renamed: ChangedPlace = {
  root: 'states',
  key: 's2',
  field: 'name',
  before: { ja: '旧' },
  after: { ja: '新' },
}

test('[ST-16] with an element its cells and mentions go; they follow it, and it stands first', () => {
  expect(withFollowing([mention, cell, gone, renamed])).toEqual({
    main: [gone, renamed],
    following: [mention, cell],
    removed: [gone],
  })
})

test('[ST-16] what goes by itself, and what comes, follows nothing', () => {
  const other = { ...mention, before: 's9' }
  const comes = { ...mention, before: null, after: 's1' }
  expect(withFollowing([other, cell])).toMatchObject({ main: [other, cell], following: [] })
  expect(withFollowing([gone, comes]).following).toEqual([])
})
