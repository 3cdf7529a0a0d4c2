import { expect, test } from 'vitest'
import { tidyModel } from '#tests/support/tidy-model.ts'
import { findingsOf } from './engine.ts'

test('[DR-1] about a tidy flow no check has anything to say', () => {
  expect(findingsOf(tidyModel)).toEqual([])
})
