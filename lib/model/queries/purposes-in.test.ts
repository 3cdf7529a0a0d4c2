import { expect, test } from 'vitest'
import { tidyModel } from '#tests/support/tidy-model.ts'
import { purposesIn } from './purposes-in.ts'

test('[F-249] the codes of purposes of data, events and ba, each once', () => {
  expect(purposesIn(tidyModel)).toEqual(['care'])
})
