import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { modelArbitrary } from '#tests/support/model-arbitrary.ts'
import { exportModel, importModel, importModelText, nativeJsonSchema } from './json.ts'

describe('native JSON', () => {
  test('[X-1] export → import gives an equal model, and equal models are equal bytes', () => {
    const text = exportModel(elderlySupport)
    const back = importModelText(text)
    expect(back).toEqual({ model: elderlySupport })
    expect('model' in back && exportModel(back.model)).toBe(text)
  })

  test('[X-1] the same for any model that commands can make', () => {
    fc.assert(
      fc.property(modelArbitrary, (model) => {
        expect(importModelText(exportModel(model))).toEqual({ model })
      }),
      { numRuns: 60 },
    )
  })

  test('[X-2] other formats, other versions, unknown members and no JSON are refused with their place', () => {
    const model = elderlySupport
    const problem = (document: unknown) => {
      const answer = importModel(document)
      return 'problems' in answer ? answer.problems[0] : undefined
    }
    expect(problem({ format: 'otm', schema: 1, model })).toEqual({
      path: 'format',
      issue: 'unknown-format',
    })
    expect(problem({ format: 'yoriai.model', schema: 2, model })?.path).toBe('schema')
    expect(problem({ format: 'yoriai.model', schema: 1, model, x: 1 })?.issue).toContain('x')
    expect(problem({ format: 'yoriai.model', schema: 1, model: { ...model, meta: 1 } })?.path).toBe(
      'model/meta',
    )
    expect(problem([])).toEqual({ path: '', issue: 'not-an-object' })
    expect(importModelText('{')).toEqual({ problems: [{ path: '', issue: 'not-json' }] })
    expect(problem({ $schema: 'https://x', format: 'yoriai.model', schema: 1, model })).toBe(
      undefined,
    )
  })

  test('[X-3] the published JSON Schema names every collection and table', () => {
    const schema = nativeJsonSchema()
    const text = JSON.stringify(schema)
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
    for (const name of Object.keys(elderlySupport)) expect(text).toContain(`"${name}":`)
    expect(() => JSON.parse(text) as unknown).not.toThrow()
  })
})
