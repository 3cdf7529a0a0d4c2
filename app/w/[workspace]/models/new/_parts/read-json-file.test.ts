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

test('[F-4] a file that cannot be read is said to be so', async () => {
  const gone = { size: 2, text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }
  expect(await readJsonFile(gone)).toEqual({ problem: 'unreadable' })
})
