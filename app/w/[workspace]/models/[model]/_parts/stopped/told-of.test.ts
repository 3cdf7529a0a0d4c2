import { expect, test } from 'vitest'
import type { ChangedPlace } from '#lib/model/difference-place.ts'
import { toldOf } from './told-of.ts'

const place = (key: string, field: string): ChangedPlace => ({
  root: 'states',
  key,
  field,
  before: null,
  after: null,
})

test('[F-6] [M-49] what only goes with a name is told with it, and alone where no name is told', () => {
  const name = place('s', 'name')
  const following = place('s', 'olderName')
  const alone = place('t', 'olderName')
  expect(toldOf([name, following, alone])).toEqual([name, alone])
})
