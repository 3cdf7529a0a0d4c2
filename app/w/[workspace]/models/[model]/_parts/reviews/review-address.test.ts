import { expect, test } from 'vitest'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { emptyModel } from '#lib/model/model.ts'
import { reviewResultNames, type ReviewResult } from '#lib/model/review-names.ts'
import { reviewAddress } from './review-address.ts'

const [risk = ''] = Object.keys(model.risks)
const [measure = ''] =
  Object.entries(model.measures).find(([, { risks }]) => risks.includes(risk)) ?? []
const event = model.risks[risk]?.event ?? ''

function place(
  result: ReviewResult,
  element: string,
  concerns: readonly string[] = [],
  of = model,
): string {
  const key = `${result}:${element}:event`
  const address = reviewAddress(of, { key, result, element, concerns }, 'org')
  const [path = '', query = ''] = address.split('?')
  const asked = new URLSearchParams(query)
  expect(asked.get('reviews')).toBe(key)
  asked.delete('reviews')
  return asked.size === 0 ? path : `${path}?${decodeURIComponent(asked.toString())}`
}

test('[F-119] every result leads to where it is looked at, with its element chosen', () => {
  expect(place('duties', 'ba-appi')).toBe('ba?ba=ba-appi')
  expect(place('flow', measure)).toBe(`flow?sel=${event}`)
  expect(place('membership', 'int-all')).toBe('flow?sel=int-all')
  expect(place('crossBorder', 't-1')).toBe('ba?tab=conditions&event=t-1')
  expect(place('explanation', risk)).toBe(`risks?event=${event}&at=incident|${risk}`)
  expect(place('marks', 'ba-appi')).toMatch(/^attributes\?at=ba-appi\|[\w.]+$/)
  expect(place('values', 'ba-appi', ['int-A'])).toMatch(/^attributes\?tab=table&at=int-A\|[\w.]+$/)
  expect(place('attributes', 'int-all')).toMatch(/^attributes\?tab=table&at=int-all\|[\w.]+$/)
  expect(place('inherited', 'int-A', ['svc'])).toBe('attributes?tab=trace&state=svc')
  expect(place('conditions', 't-1')).toBe('ba?tab=conditions&event=t-1')
  expect(place('risks', 't-1', [risk])).toBe('risks?event=t-1')
  expect(place('complianceRisks', 'ba-appi', [risk])).toBe(
    `risks?event=${event}&at=incident|${risk}`,
  )
  expect(place('risksOn', 'int-all', [risk])).toBe(`risks?event=${event}&at=incident|${risk}`)
  expect(place('responsibilities', event, [measure])).toBe(
    `responsibility?cell=${risk}|${measure}|org`,
  )
})

test('[F-119] where the element is gone it leads to what is left of it, else to its step', () => {
  expect(place('values', 'gone', ['svc'])).toMatch(/^attributes\?tab=table&at=svc\|/)
  const nothing = emptyModel(model.meta)
  const steps = ['flow', 'ba', 'attributes', 'risks', 'responsibility']
  for (const result of reviewResultNames) {
    const path = place(result, 'toString', ['__proto__', 'gone'], nothing).split('?')[0] ?? ''
    expect([result, steps.includes(path)]).toEqual([result, true])
  }
})
