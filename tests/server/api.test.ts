import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { canonicalJson } from '#lib/base/canonical-json.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { exportModel } from '#lib/exchange/json.ts'
import { answerApi } from '#server/api/answer.ts'
import { operations } from '#server/api/operations.ts'
import { problemShape } from '#server/api/shapes.ts'
import { runtime } from '#server/runtime.ts'
import { buildActors, giveModel } from '#tests/support/actors.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { testOrigin, testRuntime } from '#tests/support/runtime.ts'

const pg = await testDatabase()
const time = testRuntime(pg)
const { home, away, person, cookie } = await buildActors(pg, time)
const modelId = await giveModel(person('owner'), elderlySupport)
const foreignModel = await giveModel(person('stranger'))

async function ask(who: string, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  if (who !== 'anonymous') headers.set('cookie', cookie(who))
  headers.set('host', '127.0.0.1:3000')
  return await answerApi(new Request(`${testOrigin}${path}`, { ...init, headers }))
}

const post = (body: string, headers: HeadersInit = { 'content-type': 'application/json' }) => ({
  method: 'POST',
  headers,
  body,
})

async function problemOf(answer: Response) {
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  const problem = problemShape.parse(await answer.json())
  expect(problem.status).toBe(answer.status)
  return { status: problem.status, code: problem.code, reason: problem.reason }
}

const models = `/api/v1/workspaces/${home.id}/models`

describe('the doors', () => {
  test('[S-31] answer what their description says', async () => {
    const paths: Readonly<Record<string, string>> = {
      getMe: '/api/v1/me',
      listWorkspaces: '/api/v1/workspaces',
      listModels: models,
      createModel: models,
      getModel: `/api/v1/models/${modelId}`,
      readAudit: `/api/v1/workspaces/${home.id}/audit`,
    }
    for (const operation of operations) {
      const init = operation.method === 'POST' ? post(exportModel(elderlySupport)) : {}
      const answer = await ask('owner', paths[operation.id] ?? 'missing', init)
      expect({ id: operation.id, status: answer.status }).toEqual({
        id: operation.id,
        status: operation.status,
      })
      expect(answer.headers.get('content-type')).toBe(operation.type)
      const text = await answer.text()
      const values = operation.type === 'application/json' ? [text] : text.trim().split('\n')
      for (const value of values) operation.output.parse(JSON.parse(value))
    }
  })

  test('[S-30] a model that is exported and imported is equal', async () => {
    const text = await (await ask('viewer', `/api/v1/models/${modelId}`)).text()
    expect(text).toBe(exportModel(elderlySupport))
    const made = await ask('editor', models, post(text))
    expect(made.status).toBe(201)
    const { id, collab } = z.object({ id: z.string(), collab: z.string() }).parse(await made.json())
    expect(collab).toBe(`/collab/${id}`)
    expect(await (await ask('viewer', `/api/v1/models/${id}`)).text()).toBe(text)
  })

  test('[S-34] the audit trail leaves as lines that anybody can check', async () => {
    const text = await (await ask('auditor', `/api/v1/workspaces/${home.id}/audit`)).text()
    expect(text.endsWith('\n')).toBe(true)
    let prev = '0'.repeat(64)
    const lines = text.trim().split('\n')
    for (const line of lines) {
      const { prevHash, hash, ...entry } = JSON.parse(line) as Record<string, unknown>
      expect(prevHash).toBe(prev)
      expect(runtime().hash(`${prev}\n${canonicalJson(entry)}`)).toBe(hash)
      prev = String(hash)
    }
    expect(lines.length).toBeGreaterThan(0)
  })
})

describe('[S-32] refusals are problem documents', () => {
  test('[S-31] the same as on the screens: who may not, may not here', async () => {
    const audit = `/api/v1/workspaces/${home.id}/audit`
    expect(await problemOf(await ask('anonymous', models))).toMatchObject({
      status: 401,
      code: 'unauthenticated',
    })
    expect(await problemOf(await ask('expired', models))).toMatchObject({ status: 401 })
    for (const who of ['stranger', 'removed', 'suspended']) {
      for (const path of [models, audit, `/api/v1/models/${modelId}`]) {
        expect(await problemOf(await ask(who, path))).toEqual({
          status: 404,
          code: 'not-found',
          reason: undefined,
        })
      }
    }
    for (const who of ['viewer', 'editor']) {
      expect(await problemOf(await ask(who, audit))).toMatchObject({
        status: 403,
        code: 'forbidden',
      })
    }
    for (const who of ['viewer', 'auditor', 'approver']) {
      const made = await ask(who, models, post(exportModel(elderlySupport)))
      expect(await problemOf(made)).toMatchObject({
        status: 403,
        code: 'forbidden',
        reason: 'missing-right',
      })
    }
  })

  test('[S-2] unknown, foreign and impossible ids are one answer', async () => {
    const answers: string[] = []
    for (const id of [foreignModel, crypto.randomUUID(), 'x', '1; drop table model', '%00']) {
      const path = `/api/v1/models/${encodeURIComponent(id)}`
      const answer = await ask('owner', path)
      answers.push(JSON.stringify({ ...(await problemOf(answer)) }))
    }
    for (const id of [away.id, crypto.randomUUID(), 'x']) {
      answers.push(
        JSON.stringify(await problemOf(await ask('owner', `/api/v1/workspaces/${id}/models`))),
      )
    }
    expect(new Set(answers)).toEqual(new Set(['{"status":404,"code":"not-found"}']))
  })

  test('[S-33] an unknown path is 404, an unknown method 405 with those there are', async () => {
    expect(await problemOf(await ask('owner', '/api/v1/nothing'))).toMatchObject({ status: 404 })
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const answer = await ask('owner', models, { method })
      expect(answer.headers.get('allow')).toBe('GET, POST')
      expect(await problemOf(answer)).toMatchObject({ status: 405, reason: 'method' })
    }
    const me = await ask('owner', '/api/v1/me', post('{}'))
    expect({ status: me.status, allow: me.headers.get('allow') }).toEqual({
      status: 405,
      allow: 'GET',
    })
  })

  test('[S-6] what is not a model is refused with the place of the fault, and nothing is made', async () => {
    const before = await pg.owner.db.selectFrom('model').select('id').execute()
    const good = JSON.parse(exportModel(elderlySupport)) as { model: Record<string, unknown> }
    const bad: [string, string][] = [
      ['', 'body'],
      ['{', 'body'],
      ['null', 'model-schema'],
      ['[]', 'model-schema'],
      ['{"format":"yoriai.model","schema":2,"model":{}}', 'model-schema'],
      [JSON.stringify({ ...good, extra: 1 }), 'model-schema'],
      [JSON.stringify({ ...good, model: { ...good.model, extra: {} } }), 'model-schema'],
      [exportModel(elderlySupport).replace('"states":{', '"states":{"__proto__":{},'), 'body'],
      [
        exportModel(elderlySupport).replace('"asOf":"2022-04-08"', '"asOf":"\\ud800"'),
        'model-schema',
      ],
      [
        `{"format":"yoriai.model","schema":1,"model":${'['.repeat(90_000)}${']'.repeat(90_000)}}`,
        'body',
      ],
    ]
    for (const [body, reason] of bad) {
      const answer = await ask('editor', models, post(body))
      const { status, ...seen } = await problemOf(answer)
      expect({ body: body.slice(0, 40), status, ...seen }).toMatchObject({
        status: 400,
        code: 'invalid',
      })
      expect(['body', 'model-schema']).toContain(seen.reason)
      expect(body.length < 1000 ? seen.reason : reason).toBe(reason)
    }
    expect(await pg.owner.db.selectFrom('model').select('id').execute()).toHaveLength(before.length)
  })

  test('[S-7] [S-8] too large, not JSON, from another site', async () => {
    const big = await ask('editor', models, post(`"${'x'.repeat(6 * 1024 * 1024)}"`))
    expect(await problemOf(big)).toMatchObject({ status: 413, code: 'too-large' })
    const text = await ask('editor', models, post('{}', { 'content-type': 'text/plain' }))
    expect(await problemOf(text)).toMatchObject({ code: 'invalid', reason: 'content-type' })
    const foreign = await ask(
      'editor',
      models,
      post('{}', { 'content-type': 'application/json', origin: 'https://evil.example' }),
    )
    expect(await problemOf(foreign)).toMatchObject({ status: 403, reason: 'cross-site' })
  })
})

describe('[S-33] openapi.json', () => {
  test('[S-33] is there for everybody and describes every door, its refusals included', async () => {
    const answer = await ask('anonymous', '/api/v1/openapi.json')
    expect(answer.status).toBe(200)
    const api = (await answer.json()) as {
      openapi: string
      paths: Record<string, Record<string, { responses: object; operationId: string }>>
    }
    expect(api.openapi).toBe('3.1.0')
    const refs = [...JSON.stringify(api).matchAll(/"\$ref":"([^"]+)"/g)].map((m) => m[1])
    expect(new Set(refs)).toEqual(new Set(['#/components/schemas/Problem']))
    expect(Object.keys(api.paths).toSorted()).toEqual([
      '/api/demo/session',
      '/api/v1/me',
      '/api/v1/models/{id}',
      '/api/v1/workspaces',
      '/api/v1/workspaces/{id}/audit',
      '/api/v1/workspaces/{id}/models',
    ])
    for (const operation of operations) {
      const described = api.paths[operation.path]?.[operation.method.toLowerCase()]
      expect(described?.operationId).toBe(operation.id)
      expect(described?.responses).toHaveProperty('default')
      expect(described?.responses).toHaveProperty(String(operation.status))
    }
  })

  test('[S-33] the JSON Schema of the native model is published', async () => {
    const answer = await ask('anonymous', '/api/v1/schemas/model.json')
    expect(await answer.json()).toMatchObject({ type: 'object', additionalProperties: false })
  })
})
