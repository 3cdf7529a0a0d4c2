import { expect, type Page } from '@playwright/test'
import type { ModelAddress } from '../people/person.ts'

/** A copy of the sample in which every field there is can be seen: many devices, a dismissed risk, a viewpoint without risk. */
export async function manyEntries(page: Page, { workspace, model }: ModelAddress): Promise<string> {
  page.context().setDefaultTimeout(15_000)
  const answer = await page.request.get(`/api/v1/models/${model}`)
  const exported = (await answer.json()) as {
    model: {
      meta: object
      systems: Record<string, object>
      risks: Record<string, object>
      coverage: object
      demands: object
    }
  }
  const { systems, risks, coverage, demands, meta } = exported.model
  const device = { kind: 'device', operators: [], hostedOn: [], places: [], collects: [] }
  const devices = Array.from({ length: 40 }, (_, i) => [
    `dev-many-${i}`,
    { ...device, name: { ja: `機器 ${i}` } },
  ])
  const made = await page.request.post(`/api/v1/workspaces/${workspace}/models`, {
    data: {
      ...exported,
      model: {
        ...exported.model,
        meta: { ...meta, title: { ja: '変換の確認' } },
        systems: { ...systems, ...Object.fromEntries(devices) },
        risks: { ...risks, r1: { ...risks['r1'], status: 'dismissed' } },
        demands: {
          ...demands,
          'ba-appi|purpose': {
            mark: 'required',
            conditions: [{ op: 'purposeWithin', purposes: [{ ja: '見守り' }] }],
          },
          'ba-appi|disclosureScope': {
            mark: 'required',
            conditions: [{ op: 'countryWithin', countries: ['JP'] }],
          },
        },
        coverage: { ...coverage, 't-2|availability': { notApplicable: { ja: '支障がない' } } },
      },
    },
  })
  expect(made.status()).toBe(201)
  const { id } = (await made.json()) as { id: string }
  return `/w/${workspace}/models/${id}`
}
