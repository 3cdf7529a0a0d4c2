import { expect, test } from 'vitest'
import { within } from './within.ts'

test('[F-10] a browser that does not answer, or answers with an error, is not waited for', async () => {
  expect(await within(1000, Promise.resolve('kept'))).toBe('kept')
  expect(await within(1000, Promise.reject(new Error('blocked')))).toBeNull()
  expect(await within(1, Promise.withResolvers<string>().promise)).toBeNull()
})
