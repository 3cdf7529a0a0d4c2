import { expect, test } from 'vitest'
import { cells, collectionNames, collections } from '#lib/model/layout.ts'
import { seenOf } from '#lib/derive/seen.ts'
import { enteredFields, enteredParts } from './support/entered-fields.ts'
import { textOf } from './support/source.ts'

/** Read by checks through an index of the engine, not of the element. */
const readThroughIndex = new Set(['stakeholders.members', 'bas.members'])

test('[DR-58] every field that checks read is entered on a screen, given when its element is made, or told to have none', () => {
  for (const name of collectionNames) {
    const fields = Object.keys(collections[name].schema.shape)
    const element = Object.fromEntries(fields.map((field) => [field, null]))
    const seen = new Set(Object.keys(seenOf(name, element)))
    const read = fields.filter(
      (field) => seen.has(field) || readThroughIndex.has(`${name}.${field}`),
    )
    expect(Object.keys(enteredFields[name]).toSorted()).toEqual(read.toSorted())
  }
  for (const [name, parts] of Object.entries(enteredParts)) {
    const { schema } = cells[name as keyof typeof enteredParts]
    const all = Object.keys(schema.shape)
    expect(Object.keys(parts).toSorted()).toEqual(all.toSorted())
  }
})

test('[DR-58] the file that is named for a field writes it', () => {
  const all = [...Object.entries(enteredFields), ...Object.entries(enteredParts)]
  const wrong = all.flatMap(([name, fields]) =>
    Object.entries(fields).flatMap(([field, where]) => {
      if (typeof where !== 'string') return []
      const text = textOf(where)
      const isWritten = new RegExp(String.raw`\b${field}\b`).test(text)
      const isAct = /\bact\(|\bonChange\(|type: 'set'|type: 'put'|Command\b/.test(text)
      return isWritten && isAct ? [] : [`${name}.${field}: ${where}`]
    }),
  )
  expect(wrong).toEqual([])
})
