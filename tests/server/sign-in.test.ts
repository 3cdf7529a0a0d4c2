import { describe, expect, test } from 'vitest'
import { answerAuth } from '#server/auth/http.ts'
import { hashToken } from '#server/auth/token.ts'
import { sessionFromCookie } from '#server/auth/session.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { testOrigin, testRuntime } from '#tests/support/runtime.ts'

const pg = await testDatabase()
const time = testRuntime(pg)

/** Cookies as a browser keeps them between requests. */
class Browser {
  readonly jar = new Map<string, string>()

  async send(path: string, form?: Readonly<Record<string, string>>, extra: HeadersInit = {}) {
    const headers = new Headers(extra)
    headers.set('cookie', [...this.jar].map(([k, v]) => `${k}=${v}`).join('; '))
    headers.set('host', '127.0.0.1:3000')
    const init = form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }
    const answer = await answerAuth(new Request(`${testOrigin}${path}`, { headers, ...init }))
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      const value = pair.slice(at + 1)
      if (value === '' || /max-age=0/i.test(line)) this.jar.delete(pair.slice(0, at))
      else this.jar.set(pair.slice(0, at), value)
    }
    return answer
  }

  async csrf(): Promise<string> {
    const answer = await this.send('/api/auth/csrf')
    return ((await answer.json()) as { csrfToken: string }).csrfToken
  }

  async askForLink(email: string, extra: HeadersInit = {}, callbackUrl = '/w') {
    const csrfToken = await this.csrf()
    return await this.send('/api/auth/signin/email', { email, callbackUrl, csrfToken }, extra)
  }

  get session(): string | undefined {
    return this.jar.get('yoriai-session')
  }
}

async function mailsTo(email: string) {
  return await pg.owner.db
    .selectFrom('mail_outbox')
    .select(['subject', 'body'])
    .where('to_email', '=', email)
    .orderBy('created_at', 'desc')
    .execute()
}

async function linkFor(email: string): Promise<URL> {
  const [mail] = await mailsTo(email)
  return new URL(/https?:\/\/\S+/.exec(mail?.body ?? '')?.[0] ?? 'missing:')
}

const click = async (browser: Browser, link: URL) =>
  await browser.send('/api/auth/callback/email', Object.fromEntries(link.searchParams))

describe('signing in by a link', () => {
  test('[S-11] the link opens a page of ours, and the second click signs in, once', async () => {
    const browser = new Browser()
    await browser.askForLink('hanako@a.example')
    const link = await linkFor('hanako@a.example')
    expect(link.origin).toBe(testOrigin)
    expect(link.pathname).toBe('/sign-in/confirm')

    const answer = await click(browser, link)
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe(`${testOrigin}/w`)
    const session = await sessionFromCookie(`yoriai-session=${browser.session}`)
    expect(session).toMatchObject({ email: 'hanako@a.example', locale: 'ja' })

    const again = new Browser()
    const refused = await click(again, link)
    expect(refused.headers.get('location')).toContain('error=Verification')
    expect(again.session).toBeUndefined()
  })

  test('[S-11] opening the link, as mail scanners do, does not use it up', async () => {
    const browser = new Browser()
    await browser.askForLink('scanner@a.example')
    const link = await linkFor('scanner@a.example')
    const scan = await new Browser().send(`/api/auth/callback/email${link.search}`)
    expect(scan.status).toBe(404)
    await click(browser, link)
    expect(browser.session).toBeDefined()
  })

  test('[S-11] works for ten minutes', async () => {
    const browser = new Browser()
    await browser.askForLink('late@a.example')
    const link = await linkFor('late@a.example')
    await pg.owner.db
      .updateTable('verification_token')
      .set({ expires_at: new Date(Date.now() - 1000) })
      .where('identifier', '=', 'late@a.example')
      .execute()
    await click(browser, link)
    expect(browser.session).toBeUndefined()
  })

  test('[S-11] of fifty clicks at once exactly one signs in', async () => {
    await new Browser().askForLink('race@a.example')
    const link = await linkFor('race@a.example')
    const browsers = Array.from({ length: 50 }, () => new Browser())
    await Promise.all(browsers.map(async (browser) => await click(browser, link)))
    expect(browsers.filter((browser) => browser.session !== undefined)).toHaveLength(1)
  })

  test('[S-10] the database holds digests of tokens only', async () => {
    const browser = new Browser()
    await browser.askForLink('digest@a.example')
    const link = await linkFor('digest@a.example')
    const tokens = await pg.owner.db.selectFrom('verification_token').select('token_hash').execute()
    expect(tokens.map((t) => t.token_hash)).not.toContain(link.searchParams.get('token'))
    await click(browser, link)
    const sessions = await pg.owner.db.selectFrom('session').select('token_hash').execute()
    const hashes = sessions.map((s) => s.token_hash)
    expect(hashes).toContain(hashToken(browser.session ?? ''))
    expect(hashes).not.toContain(browser.session)
    expect(await sessionFromCookie(`yoriai-session=${hashToken(browser.session ?? '')}`)).toBeNull()
  })
})

describe('asking for a link', () => {
  test('[S-12] is answered the same for known, unknown and exhausted addresses', async () => {
    const answers: unknown[] = []
    const browser = new Browser()
    await click(
      browser,
      await (async () => {
        await browser.askForLink('known@a.example')
        return await linkFor('known@a.example')
      })(),
    )
    for (const email of ['known@a.example', 'unknown@a.example']) {
      const { status, headers } = await new Browser().askForLink(email)
      answers.push({ status, location: headers.get('location') })
    }
    for (let n = 0; n < 6; n += 1) {
      const { status, headers } = await new Browser().askForLink('often@a.example')
      answers.push({ status, location: headers.get('location') })
    }
    expect(new Set(answers.map((a) => JSON.stringify(a))).size).toBe(1)
    expect((await mailsTo('often@a.example')).length).toBe(3)
  })

  test('[S-12] an address is one address: odd ones are refused, none reaches two people', async () => {
    for (const email of [
      'a＠a.example',
      '"x"@a.example',
      'x@a.example,y@b.example',
      'x@a.example\r\nBcc: y@b.example',
      'x',
      '@a.example',
      `${'x'.repeat(400)}@a.example`,
    ]) {
      await new Browser().askForLink(email)
    }
    const mails = await pg.owner.db.selectFrom('mail_outbox').select('to_email').execute()
    const odd = mails.filter(
      (m) => !/^[\w.-]+@a\.example$/.test(m.to_email) || m.to_email.length > 254,
    )
    expect(odd).toEqual([])
  })

  test('[S-13] leads to the configured origin, whatever the headers say', async () => {
    const browser = new Browser()
    await browser.askForLink(
      'origin@a.example',
      { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
      'https://evil.example/take',
    )
    const link = await linkFor('origin@a.example')
    expect(link.origin).toBe(testOrigin)
    const answer = await click(browser, link)
    expect(new URL(answer.headers.get('location') ?? '').origin).toBe(testOrigin)
    for (const callbackUrl of ['//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
      const other = new Browser()
      await other.askForLink('origin@a.example', {}, callbackUrl)
      const { headers } = await click(other, await linkFor('origin@a.example'))
      const target = new URL(headers.get('location') ?? '', testOrigin)
      expect({ callbackUrl, origin: target.origin }).toEqual({ callbackUrl, origin: testOrigin })
    }
  })

  test('[S-8] without the anti-forgery token, or from another site, nothing is sent', async () => {
    const browser = new Browser()
    await browser.send('/api/auth/signin/email', { email: 'csrf@a.example', callbackUrl: '/' })
    await browser.askForLink('csrf@a.example', { origin: 'https://evil.example' })
    await browser.askForLink('csrf@a.example', { 'sec-fetch-site': 'cross-site' })
    expect(await mailsTo('csrf@a.example')).toEqual([])
  })
})

describe('a session', () => {
  async function signedIn(email: string): Promise<Browser> {
    const browser = new Browser()
    await browser.askForLink(email)
    await click(browser, await linkFor(email))
    return browser
  }

  test('[S-14] ends at sign-out', async () => {
    const browser = await signedIn('out@a.example')
    const cookie = `yoriai-session=${browser.session}`
    expect(await sessionFromCookie(cookie)).not.toBeNull()
    await browser.send('/api/auth/signout', {
      csrfToken: await browser.csrf(),
      callbackUrl: '/sign-in',
    })
    expect(browser.session).toBeUndefined()
    expect(await sessionFromCookie(cookie)).toBeNull()
  })

  test('[S-14] ends seven days after sign-in however much it is used', async () => {
    const browser = await signedIn('week@a.example')
    const cookie = `yoriai-session=${browser.session}`
    const [row] = await pg.owner.db
      .selectFrom('session')
      .select(['expires_at'])
      .where('token_hash', '=', hashToken(browser.session ?? ''))
      .execute()
    const days = ((row?.expires_at.getTime() ?? 0) - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(6.9)
    expect(days).toBeLessThan(7.1)
    time.replace({ clock: () => new Date(Date.now() + 7.2 * 86_400_000) })
    expect(await sessionFromCookie(cookie)).toBeNull()
    time.replace({})
  })

  test('[S-14] a cookie set before sign-in is not the one after it', async () => {
    const browser = new Browser()
    browser.jar.set('yoriai-session', 'x'.repeat(43))
    await browser.askForLink('fixed@a.example')
    await click(browser, await linkFor('fixed@a.example'))
    expect(browser.session).not.toBe('x'.repeat(43))
    expect(browser.session).toMatch(/^[\w-]{43}$/)
  })

  test('[S-14] two session cookies, or one that is none, are no session', async () => {
    const browser = await signedIn('two@a.example')
    const one = `yoriai-session=${browser.session}`
    expect(await sessionFromCookie(`${one}; ${one}`)).toBeNull()
    expect(await sessionFromCookie(`yoriai-session=${'x'.repeat(9000)}`)).toBeNull()
    expect(await sessionFromCookie('yoriai-session=%00')).toBeNull()
    expect(await sessionFromCookie(null)).toBeNull()
  })

  test('[S-13] only the actions in use exist below /api/auth', async () => {
    for (const path of [
      'session',
      'providers',
      'signin',
      'error',
      'verify-request',
      'callback/email',
    ]) {
      const { status } = await new Browser().send(`/api/auth/${path}`)
      expect({ path, status }).toEqual({ path, status: 404 })
    }
  })
})

test('[S-7] a sign-in form that is too long or no text is refused in our words', async () => {
  const post = async (body: string | Uint8Array<ArrayBuffer>) =>
    await answerAuth(new Request(`${testOrigin}/api/auth/signin/email`, { method: 'POST', body }))
  const long = await post('x'.repeat(20_000))
  expect(long.status).toBe(413)
  expect(await long.json()).toMatchObject({ code: 'too-large' })
  expect((await post(Uint8Array.from([0xff, 0xfe]))).status).toBe(400)
})
