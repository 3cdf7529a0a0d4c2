import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { type Session, sessionFromCookie } from '#server/auth/session.ts'

/** Who is signed in, read once a request; null when nobody is. An outage throws and shows the error page. */
export const readSession = cache(
  async (): Promise<Session | null> => await sessionFromCookie((await headers()).get('cookie')),
)

/** The person of this request; somebody who is not signed in is sent to sign in and back to where they were. */
export async function requireSession(): Promise<Session> {
  const session = await readSession()
  if (session !== null) return session
  redirect(`/sign-in?next=${encodeURIComponent(await askedPath())}`)
}

/** The address that was asked for, as server/boot/guarded.ts notes it, without Next's own parameter. */
export async function askedPath(): Promise<string> {
  const noted = (await headers()).get('x-yoriai-path') ?? '/'
  const asked = URL.parse(noted, 'http://any.invalid')
  if (asked === null) return '/'
  asked.searchParams.delete('_rsc')
  return asked.pathname + asked.search
}
