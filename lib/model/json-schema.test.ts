import { expect, test } from 'vitest'
import { modelJsonSchema } from './json-schema.ts'
import { cellNames, collectionNames, collections } from './layout.ts'

test('[M-12] the JSON Schema holds every collection and table, strictly, with every field', () => {
  const schema = modelJsonSchema()
  const all = ['schema', 'meta', ...collectionNames, ...cellNames]
  expect(Object.keys(schema['properties'] ?? {}).toSorted()).toEqual(all.toSorted())
  expect(schema['required']).toEqual(all.filter((name) => name !== 'suggestions'))
  expect(schema['additionalProperties']).toBe(false)
  const text = JSON.stringify(schema)
  for (const name of collectionNames) {
    for (const field of Object.keys(collections[name].schema.shape)) {
      expect(text).toContain(`"${field}":`)
    }
  }
})
