import { describe, expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { keepParts } from '#lib/catalog/keep.ts'
import { templateIds } from '#lib/catalog/template-ids.ts'
import { templates } from '#lib/catalog/templates.ts'
import { importModel } from '#lib/exchange/json.ts'
import type { Model } from '#lib/model/model.ts'
import { buildActors, callAs } from '#tests/support/actors.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { testRuntime } from '#tests/support/runtime.ts'

const pg = await testDatabase()
const runtime = testRuntime(pg)
const { home, away, cookie } = await buildActors(pg, runtime)
const workspaceId = home.id
const editor = await callAs(cookie('editor'))

async function contentOf(modelId: string) {
  const { text } = await editor.model.export({ workspaceId, modelId })
  const read = importModel(JSON.parse(text))
  return must('model' in read ? read.model : undefined, 'the exported model')
}

const day = runtime.now().toISOString().slice(0, 10)

/** As it is begun today, by the clock of the server. */
function today(model: Model): Model {
  return { ...model, meta: { ...model.meta, asOf: day } }
}

describe('beginning from a template', () => {
  test.each(templateIds)(
    '[UC-20] %s comes whole, and the model remembers where it is from',
    async (template) => {
      const { modelId } = await editor.model.create({ workspaceId, from: 'template', template })
      expect(await contentOf(modelId)).toEqual(today(templates[template].model))
      expect(await editor.model.get({ workspaceId, modelId })).toMatchObject({ template })
    },
  )

  test('[F-250] it is called an example until it has a title of its own', async () => {
    const begin = { workspaceId, from: 'template', template: 'uc2-elderly' } as const
    const isSample = async (more: { title?: { ja: string } }) => {
      const { modelId } = await editor.model.create({ ...begin, ...more })
      return (await editor.model.get({ workspaceId, modelId })).isSample
    }
    expect(await isSample({})).toBe(true)
    expect(await isSample({ title: { ja: '見守りサービス' } })).toBe(false)
    const { modelId } = await editor.model.create({ ...begin, template: 'pattern-consent' })
    expect(await editor.model.get({ workspaceId, modelId })).toMatchObject({ isSample: false })
  })

  test('[F-251] it speaks of the day it is begun', async () => {
    for (const template of templateIds) {
      const { modelId } = await editor.model.create({ workspaceId, from: 'template', template })
      const { meta } = await contentOf(modelId)
      expect(meta.asOf).toBe(day)
    }
  })

  test('[UC-21] the largest is there in under a second', async () => {
    const begun = performance.now()
    await editor.model.create({ workspaceId, from: 'template', template: 'uc2-elderly' })
    expect(performance.now() - begun).toBeLessThan(1000)
  })

  test('[UC-20] only what was asked for is kept, under the title that was given', async () => {
    const title = { ja: '当社のPOS', en: 'Our POS' }
    const { modelId } = await editor.model.create({
      workspaceId,
      from: 'template',
      template: 'uc2-elderly',
      title,
      keep: ['bas'],
    })
    const kept = keepParts(templates['uc2-elderly'].model, new Set(['bas'] as const))
    expect(await contentOf(modelId)).toEqual(today({ ...kept, meta: { ...kept.meta, title } }))
    expect(Object.keys(kept.bas)).toHaveLength(7)
    expect([kept.risks, kept.attributes]).toEqual([{}, {}])
  })
})

describe('beginning from a model of the consortium', () => {
  async function begun(template: 'uc2-elderly' | 'pattern-joint-use'): Promise<string> {
    return (await editor.model.create({ workspaceId, from: 'template', template })).modelId
  }
  const title = { ja: '写し', en: 'Copy' }

  test('[UC-29] [UC-30] a copy has what was asked for, under its own title, is another model, and there in under a second', async () => {
    const source = await begun('uc2-elderly')
    const made = performance.now()
    const { modelId } = await editor.model.create({
      workspaceId,
      from: 'copy',
      modelId: source,
      title,
      keep: ['bas', 'attributes'],
    })
    expect(performance.now() - made).toBeLessThan(1000)
    const kept = today(
      keepParts(templates['uc2-elderly'].model, new Set(['bas', 'attributes'] as const)),
    )
    expect(await contentOf(modelId)).toEqual({ ...kept, meta: { ...kept.meta, title } })
    expect(await editor.model.get({ workspaceId, modelId })).toMatchObject({ template: null })
    expect((await contentOf(source)).meta.title).toEqual(templates['uc2-elderly'].model.meta.title)
  })

  test('[UC-29] a model of another consortium, or none, cannot be copied; who may not begin a model cannot copy one', async () => {
    const source = await begun('pattern-joint-use')
    const copy = { from: 'copy' as const, modelId: source, title }
    const stranger = await callAs(cookie('stranger'))
    await expect(stranger.model.create({ workspaceId: away.id, ...copy })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(
      editor.model.create({ workspaceId, ...copy, modelId: crypto.randomUUID() }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const viewer = await callAs(cookie('viewer'))
    await expect(viewer.model.create({ workspaceId, ...copy })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
  })
})
