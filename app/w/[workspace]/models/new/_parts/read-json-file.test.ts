import { expect, test } from 'vitest'
import { limitMiB, readJsonFile } from './read-json-file.ts'

function file(text: string, size = text.length) {
  return { size, text: () => Promise.resolve(text) }
}

test('[F-4] a chosen file is read as JSON, or its fault is named before anything is sent', async () => {
  expect(await readJsonFile(file('{"schema":1}'))).toEqual({ json: { schema: 1 } })
  expect(await readJsonFile(file('{\n "a": 1,\n "b": oops\n}'))).toEqual({ problem: 'not-json' })
  expect(await readJsonFile(file('{}', limitMiB * 1024 * 1024 + 1))).toEqual({
    problem: 'too-large',
  })
})
