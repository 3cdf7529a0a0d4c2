import { findPersonByEmail } from '#db/identity.ts'
import { countLinks } from '#db/sign-in-links.ts'
import { translator } from '#lib/words/translator.ts'
import { framedText } from '#server/letter-frame.ts'
import { sendMail } from '#server/mail.ts'
import { runtime } from '#server/runtime.ts'
import type { AuthConfig } from '@auth/core'
import { authAdapter } from './adapter.ts'
import { sessionCookieName, sessionSeconds } from './cookie.ts'
import { emailSchema } from './email.ts'
import { newToken } from './token.ts'

/** How long a sign-in link works, in seconds. */
const linkSeconds = 10 * 60

/** Most sign-in mails to one address while their links still work. */
const linksPerAddress = 3

/**
 * @auth/core for its flows only (e-mail link, sign-out, CSRF): sessions are read by `session.ts`, never through its own
 * endpoint, which cannot tell an outage from "signed out".
 */
export function authConfig(): AuthConfig {
  const { auth, clock, env } = runtime()
  const adapter = authAdapter()
  // Made for one request: whether its address was sent enough links already (S-12).
  let isExhausted = false
  const secure = env.origin.startsWith('https:')
  return {
    basePath: '/api/auth',
    trustHost: true,
    secret: env.authSecret,
    useSecureCookies: secure,
    adapter: {
      ...adapter,
      createVerificationToken: async (token) =>
        isExhausted ? token : await adapter.createVerificationToken?.(token),
    },
    callbacks: {
      signIn: async ({ account, email }) => {
        if (email?.verificationRequest !== true || !account) return true
        const links = await countLinks(auth, account.providerAccountId, clock())
        isExhausted = links >= linksPerAddress
        return true
      },
    },
    session: {
      strategy: 'database',
      maxAge: sessionSeconds,
      generateSessionToken: newToken,
    },
    cookies: {
      sessionToken: {
        name: sessionCookieName(env.origin),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
      },
    },
    pages: { signIn: '/sign-in', verifyRequest: '/sign-in/sent', error: '/sign-in' },
    providers: [
      {
        id: 'email',
        type: 'email',
        name: 'E-mail',
        from: '',
        maxAge: linkSeconds,
        options: {},
        normalizeIdentifier: (text) => emailSchema.parse(text),
        generateVerificationToken: newToken,
        sendVerificationRequest: async ({ identifier, url }) => {
          if (!isExhausted) await sendLink(identifier, url)
        },
      },
    ],
    logger: {
      error: (error) => runtime().log.warn({ kind: error.name }, 'sign-in refused'),
      warn: () => undefined,
      debug: () => undefined,
    },
  }
}

/**
 * Mails the link, to a page that asks for one more click: mail scanners open every link, and opening must not use it up
 * (S-11).
 */
async function sendLink(email: string, callback: string): Promise<void> {
  const { auth, env } = runtime()
  const person = await findPersonByEmail(auth, email)
  const locale = person?.locale ?? 'ja'
  const t = translator(locale, 'mail')
  const link = `${env.origin}/sign-in/confirm${new URL(callback).search}`
  const subject = t('signIn.subject')
  const body = t('signIn.body', { link, minutes: String(linkSeconds / 60) })
  await sendMail({ to: email, subject, body, html: framedText(locale, { subject, body, link }) })
}
