import { describe, expect, test } from 'vitest'
import { insertPerson } from '#db/identity.ts'
import { personas } from '#db/seed/personas.ts'
import { answerDemoSession, demoPersonas } from '#server/auth/demo.ts'
import { sessionFromCookie } from '#server/auth/session.ts'
import { readEnv } from '#server/env.ts'
import { runtime } from '#server/runtime.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { testOrigin, testRuntime } from '#tests/support/runtime.ts'

const pg = await testDatabase()
const time = testRuntime(pg)
for (const { id: _slug, email, name, locale } of personas) {
  await insertPerson(runtime().auth, { id: crypto.randomUUID(), email, name, locale })
}

const knock = async (
  headers: Readonly<Record<string, string>> = {},
  body = '{"persona":"sato"}',
): Promise<Response> =>
  await answerDemoSession(
    new Request(`${testOrigin}/api/demo/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', host: '127.0.0.1:3000', ...headers },
      body,
    }),
  )

describe('[S-15] the demo door', () => {
  test('[S-15] signs in as a person of the sample, by a cookie that the session is read from', async () => {
    time.replace({ demo: true })
    const answer = await knock()
    expect(answer.status).toBe(200)
    const cookie = answer.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(
      /^yoriai-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=604800$/,
    )
    const session = await sessionFromCookie(cookie.split(';')[0])
    expect(session?.email).toBe('sato@a.example')
    for (const { id } of personas) {
      expect((await knock({}, JSON.stringify({ persona: id }))).status).toBe(200)
    }
  })

  test('[S-15] is not there without the embedded sample or on another address', async () => {
    time.replace({ demo: false })
    const answer = await knock()
    expect(answer.status).toBe(404)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(demoPersonas(new Headers({ host: '127.0.0.1:3000' }))).toEqual([])
  })

  test('[S-15] is not there for a caller who came by another name or through a proxy', async () => {
    time.replace({ demo: true })
    const ways: Record<string, string>[] = [
      { host: 'yoriai.example' },
      { host: 'localhost.evil.example:3000' },
      { host: '127.0.0.1.evil.example' },
      { host: '10.0.0.7:3000' },
      { host: '0.0.0.0:3000' },
      { host: 'evil@localhost' },
      { 'x-forwarded-for': '203.0.113.9' },
      { 'x-forwarded-for': '127.0.0.1, 203.0.113.9' },
      { 'x-forwarded-host': 'yoriai.example' },
      { forwarded: 'for=127.0.0.1' },
    ]
    for (const way of ways)
      expect({ way, status: (await knock(way)).status }).toEqual({ way, status: 404 })
    for (const host of ['localhost:3000', '127.0.0.1', '[::1]:3000', 'LOCALHOST:3000']) {
      expect({ host, status: (await knock({ host })).status }).toEqual({ host, status: 200 })
    }
  })

  test('[S-15] takes no call from a page of another site, and only a known persona in JSON', async () => {
    time.replace({ demo: true })
    expect((await knock({ origin: 'https://evil.example' })).status).toBe(403)
    expect((await knock({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await knock({ 'content-type': 'text/plain' })).status).toBe(400)
    for (const body of [
      '{"persona":"root"}',
      '{"persona":"sato","roles":["owner"]}',
      '{"persona":["sato"]}',
      '{}',
      'sato',
      '',
    ]) {
      expect({ body, status: (await knock({}, body)).status }).toEqual({ body, status: 400 })
    }
    expect((await knock({}, `{"persona":"${'x'.repeat(5000)}"}`)).status).toBe(413)
  })

  test('[S-15] is switched on by nothing but the embedded sample on a loopback address', () => {
    expect(readEnv({}).demo).toBe(true)
    const secret = 'x'.repeat(40)
    const away: Record<string, string>[] = [
      { DATABASE_URL: 'postgres://u@db/x', AUTH_SECRET: secret },
      { HOST: '0.0.0.0' },
      { HOST: '192.168.1.5' },
      { HOST: '::' },
      { APP_ORIGIN: 'https://yoriai.example' },
      { SAMPLE: 'off' },
    ]
    for (const variables of away) {
      expect({ variables, demo: readEnv(variables).demo }).toEqual({ variables, demo: false })
    }
    expect(() =>
      readEnv({ DATABASE_URL: 'postgres://u@db/x', AUTH_SECRET: secret, SAMPLE: 'on' }),
    ).toThrow('SAMPLE')
  })
})
