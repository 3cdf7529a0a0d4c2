import { describe, expect, test } from 'vitest'
import { answerTrpc } from '#server/trpc/http.ts'
import { bodyLimit } from '#server/trpc/limits.ts'
import { buildActors } from '#tests/support/actors.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { testOrigin, testRuntime } from '#tests/support/runtime.ts'
import { sources, textOf } from '#tests/support/source.ts'
import { inputsFor } from './inputs.ts'
import { procedures } from './procedures.ts'

const pg = await testDatabase()
const time = testRuntime(pg)
const { home, person, cookie } = await buildActors(pg, time)
const nowhere = '00000000-0000-4000-8000-000000000000'
const inputs = inputsFor({
  workspaceId: home.id,
  modelId: nowhere,
  riskId: 'r1',
  measureId: 'm1',
  stakeholderId: 'A',
  splitId: nowhere,
  proposalId: nowhere,
  threadId: nowhere,
  noteId: nowhere,
  consultationId: nowhere,
  viewId: nowhere,
  waiverId: nowhere,
  ownRowId: nowhere,
  scenarioId: nowhere,
  adoptionId: nowhere,
  revisionN: 1,
  revisionKey: nowhere,
  roundId: nowhere,
  signOffId: nowhere,
  statement: '{}',
  passkeyId: nowhere,
  shown: { check: 'F-01', element: 'a', about: '{}' },
  invitationId: nowhere,
  invitationToken: 'a'.repeat(43),
  colleague: person('viewer'),
  otherOrgId: person('otherAdmin').orgId,
})

interface Answer {
  readonly status: number
  readonly code: string | undefined
  readonly text: string
}

/** Sends a body of our making to a procedure, as an owner signed in. */
async function send(
  path: string,
  json: string | Buffer<ArrayBuffer>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const procedure = procedures.find((p) => p.path === path)
  const url = `${testOrigin}/api/trpc/${path}`
  const all = { cookie: cookie('owner'), 'content-type': 'application/json', ...headers }
  const isQuery = procedure !== undefined && procedure.type !== 'mutation'
  const request = isQuery
    ? new Request(`${url}?input=${encodeURIComponent(json.toString())}`, { headers: all })
    : new Request(url, { method: 'POST', headers: all, body: json })
  const response = await answerTrpc(request)
  const text = await response.text()
  return { status: response.status, code: codeIn(text), text }
}

function codeIn(text: string): string | undefined {
  return /"app":\{"code":"([a-z-]+)"/.exec(text)?.[1]
}

const withInput = procedures.filter((p) => inputs[p.path] !== undefined)
const wrapped = (input: unknown) => JSON.stringify({ json: input })

async function refusedEverywhere(make: (input: Record<string, unknown>) => string | null) {
  const taken: string[] = []
  for (const { path, type } of withInput) {
    const body = make(inputs[path] as Record<string, unknown>)
    if (body === null) continue
    const { code, status, text } = await send(path, body)
    const isRefused = code === 'invalid' || code === 'too-large'
    if (!isRefused) taken.push(`${type} ${path}: ${status} ${code} ${text.slice(0, 200)}`)
  }
  return taken
}

describe('[S-6] every procedure refuses', () => {
  test('[S-6] an unknown field', async () => {
    expect(await refusedEverywhere((input) => wrapped({ ...input, isAdmin: true }))).toEqual([])
  })

  test('[S-6] prototype keys', async () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const poison = (input: unknown) =>
        JSON.stringify({ json: input }).replace('{"json":{', `{"json":{"${key}":{"polluted":true},`)
      expect(await refusedEverywhere(poison)).toEqual([])
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  test('[S-6] a wrong type in any field', async () => {
    for (const wrong of [null, 7, [], {}, true]) {
      const taken: string[] = []
      for (const { path } of withInput) {
        const input = inputs[path] as Record<string, unknown>
        for (const field of Object.keys(input)) {
          if (allows(path, field, wrong)) continue
          const { code, status } = await send(path, wrapped({ ...input, [field]: wrong }))
          if (code !== 'invalid')
            taken.push(`${path}.${field} ${JSON.stringify(wrong)}: ${status} ${code}`)
        }
      }
      expect(taken).toEqual([])
    }
  })

  test('[S-6] a lone surrogate in any text', async () => {
    const taken: string[] = []
    for (const { path } of withInput) {
      const input = inputs[path] as Record<string, unknown>
      for (const field of Object.keys(input)) {
        if (typeof input[field] !== 'string') continue
        const { code, status } = await send(path, wrapped({ ...input, [field]: 'a\ud800b' }))
        if (code !== 'invalid') taken.push(`${path}.${field}: ${status} ${code}`)
      }
    }
    expect(taken).toEqual([])
  })

  test('[S-6] something that is no object', async () => {
    for (const body of [
      'null',
      '[]',
      '"x"',
      '7',
      '{"json":null}',
      '{"json":[]}',
      '{"json":"x"}',
      '{}',
    ]) {
      expect(await refusedEverywhere(() => body)).toEqual([])
    }
  })

  test('[S-6] broken JSON, and says nothing of what was sent', async () => {
    const { code, text } = await send('me.setName', '{"json":{"name":"secret-of-mine"')
    expect(code).toBe('invalid')
    expect(text).not.toContain('secret-of-mine')
    const typed = await send('me.setLocale', wrapped({ locale: 'secret-of-mine' }))
    expect(typed.code).toBe('invalid')
    expect(typed.text).not.toContain('secret-of-mine')
    expect(typed.text).toContain('"path":"locale"')
  })

  test('[S-6] what nests a hundred thousand deep', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const body = `{"json":{"workspaceId":"${home.id}","from":"json","json":${deep}}}`
    expect((await send('model.create', body)).status).toBeGreaterThanOrEqual(400)
    const alive = await answerTrpc(
      new Request(`${testOrigin}/api/trpc/me.get`, { headers: { cookie: cookie('owner') } }),
    )
    expect(alive.status).toBe(200)
  })
})

describe('[S-7] bodies', () => {
  test('[S-7] ten megabytes in any field are too large, with or without a stated length', async () => {
    const big = 'x'.repeat(10 * 1024 * 1024)
    // Made once: the text of a body is as large for every procedure.
    const rest = Buffer.from(`"note":"${big}"}}`)
    const begun = (input: object) => {
      const head = `${wrapped(input).slice(0, -2)}${Object.keys(input).length === 0 ? '' : ','}`
      return Buffer.concat([Buffer.from(head), rest])
    }
    const mutations = withInput.filter((p) => p.type === 'mutation')
    const taken: string[] = []
    for (const { path } of mutations) {
      const { code, status } = await send(path, begun(inputs[path] as object))
      if (code !== 'too-large' || status !== 413) taken.push(`${path}: ${status} ${code}`)
    }
    expect(taken).toEqual([])
    const lying = await send('me.setName', wrapped({ name: big }), { 'content-length': '10' })
    expect(lying.status).toBe(413)
  })

  test('[S-7] a text just below the limit of a body is refused by the field, not stored', async () => {
    const { code } = await send('me.setName', wrapped({ name: 'x'.repeat(bodyLimit - 100) }))
    expect(code).toBe('invalid')
  })

  test('[S-7] more than ten calls in one request are refused', async () => {
    const names = Array.from({ length: 11 }, () => 'me.get').join(',')
    const url = `${testOrigin}/api/trpc/${names}?batch=1&input=${encodeURIComponent('{}')}`
    const response = await answerTrpc(new Request(url, { headers: { cookie: cookie('owner') } }))
    expect(response.status).toBe(400)
  })

  test('[S-7] only JSON is read', async () => {
    for (const type of [
      'text/plain',
      'multipart/form-data; boundary=x',
      'application/octet-stream',
      '',
    ]) {
      const { code } = await send('me.setName', wrapped({ name: 'x' }), { 'content-type': type })
      expect({ type, code }).toEqual({ type, code: 'invalid' })
    }
  })

  test('[S-7] a mutation asked by GET is refused', async () => {
    const url = `${testOrigin}/api/trpc/me.setName?input=${encodeURIComponent(wrapped({ name: 'x' }))}`
    const response = await answerTrpc(new Request(url, { headers: { cookie: cookie('owner') } }))
    expect(response.status).toBe(405)
  })
})

test('[S-8] a mutation from a page of another site is refused, from ours and from programs it is taken', async () => {
  const from = async (headers: Readonly<Record<string, string>>) =>
    (await send('me.setName', wrapped({ name: '佐藤' }), { host: '127.0.0.1:3000', ...headers }))
      .code
  for (const origin of [
    'null',
    'https://evil.example',
    'http://127.0.0.1:3001',
    'http://127.0.0.1:3000.evil.example',
    'http://evil.example/127.0.0.1:3000',
  ]) {
    expect({ origin, code: await from({ origin }) }).toEqual({ origin, code: 'forbidden' })
  }
  expect(await from({ 'sec-fetch-site': 'cross-site' })).toBe('forbidden')
  expect(await from({ 'sec-fetch-site': 'same-site' })).toBe('forbidden')
  expect(await from({ origin: testOrigin })).toBeUndefined()
  expect(await from({ 'sec-fetch-site': 'same-origin' })).toBeUndefined()
  expect(await from({})).toBeUndefined()
})

test('[S-9] an unreachable database is told as unavailable, not as signed out', async () => {
  time.replace({
    clock: () => {
      throw new Error('connection refused by 10.0.0.7')
    },
  })
  const { status, code, text } = await send('me.get', 'null')
  time.replace({})
  expect({ status, code }).toEqual({ status: 503, code: 'unavailable' })
  expect(text).not.toContain('10.0.0.7')
})

/** Whether a value of another type happens to be right for a field. */
function allows(path: string, field: string, value: unknown): boolean {
  if (field === 'orgId' && ['model.mapStakeholder', 'model.handOver'].includes(path)) {
    return value === null
  }
  if (['before', 'due', 'quiet'].includes(field)) return value === null
  if (['suspended', 'isOn', 'isResolved', 'isArchived', 'inOrder'].includes(field))
    return value === true
  if (
    ['digestHour', 'limit', 'after', 'n', 'upTo', 'rev', 'seq', 'epoch', 'version'].includes(field)
  )
    return value === 7
  if (path === 'revision.compare' && ['from', 'to'].includes(field)) return value === 7
  if (['mentions', 'shown', 'muted'].includes(field)) return Array.isArray(value)
  if (field === 'choices') return JSON.stringify(value) === '{}'
  return false
}

test('[S-16] ids that procedures take are read by the one schema that gives them their spelling', () => {
  const own = sources(['server'], ['.ts']).filter((file) => file !== 'server/trpc/uuid.ts')
  expect(own.length).toBeGreaterThan(100)
  expect(own.filter((file) => textOf(file).includes('z.uuid('))).toEqual([])
})
