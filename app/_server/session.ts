import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { type Session, sessionFromCookie } from '#server/auth/session.ts'

/** Who is signed in, read once a request; null when nobody is. An outage throws and shows the error page. */
export const readSession = cache(
  async (): Promise<Session | null> => await sessionFromCookie((await headers()).get('cookie')),
)

/** The person of this request; somebody who is not signed in is sent to sign in and back to `path` afterwards. */
export async function requireSession(path: string): Promise<Session> {
  const session = await readSession()
  if (session === null) redirect(`/sign-in?next=${encodeURIComponent(path)}`)
  return session
}
