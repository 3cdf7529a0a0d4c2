import { expect, test } from 'vitest'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { elementName } from './element-name.ts'

test('[TQ-11] an element is called by its name, a risk by what it says, a cell by its element', () => {
  const [state] = Object.keys(model.states)
  const [risk] = Object.keys(model.risks)
  expect(elementName(model, `${state}|purpose`)).toEqual(model.states[state ?? '']?.name)
  expect(elementName(model, risk ?? '')).toEqual(model.risks[risk ?? '']?.incident)
  expect(elementName(model, 'toString')).toBeUndefined()
})
