import {
  deleteSession,
  findPerson,
  findPersonByEmail,
  findSession,
  insertPerson,
  insertSession,
  insertVerification,
  type Person,
  takeVerification,
} from '#db/identity.ts'
import { runtime } from '#server/runtime.ts'
import type { Adapter, AdapterUser } from '@auth/core/adapters'
import { hashToken } from './token.ts'

/**
 * What @auth/core remembers, kept by the sign-in's own database role: of session and link tokens only digests (S-10). A
 * person exists once somebody has proven to read their address, so `emailVerified` is never empty.
 */
export function authAdapter(): Adapter {
  return {
    async createUser(user) {
      const { auth, newId } = runtime()
      const person: Person = { id: newId(), email: user.email, name: '', locale: 'ja' }
      await insertPerson(auth, person)
      // Two first sign-ins at once: both become the one who came first.
      return told((await findPersonByEmail(auth, user.email)) ?? person)
    },
    async getUser(id) {
      return toldOrNull(await findPerson(runtime().auth, id))
    },
    async getUserByEmail(email) {
      return toldOrNull(await findPersonByEmail(runtime().auth, email))
    },
    getUserByAccount: () => null,
    async updateUser(user) {
      const person = await findPerson(runtime().auth, user.id)
      if (person === undefined) throw new Error('a person vanished during sign-in')
      return told(person)
    },
    linkAccount: () => undefined,
    async createSession(session) {
      const { auth, clock } = runtime()
      await insertSession(auth, {
        tokenHash: hashToken(session.sessionToken),
        userId: session.userId,
        createdAt: clock(),
        expiresAt: session.expires,
      })
      return session
    },
    async getSessionAndUser(sessionToken) {
      const { auth, clock } = runtime()
      const found = await findSession(auth, hashToken(sessionToken), clock())
      if (found === undefined) return null
      const { person, expiresAt } = found
      return {
        session: { sessionToken, userId: person.id, expires: expiresAt },
        user: told(person),
      }
    },
    // A session ends when it was said to end at sign-in; use does not prolong it.
    updateSession: () => null,
    async deleteSession(sessionToken) {
      const { auth, clock, hints } = runtime()
      const id = hashToken(sessionToken)
      const found = await findSession(auth, id, clock())
      await deleteSession(auth, id)
      // Sockets of it close at once. A session belongs to no workspace.
      const who = found === undefined ? {} : { userId: found.person.id }
      await hints.publish({ workspaceId: '', area: 'session', ...who })
    },
    async createVerificationToken(token) {
      await insertVerification(runtime().auth, {
        identifier: token.identifier,
        tokenHash: hashToken(token.token),
        expiresAt: token.expires,
      })
      return token
    },
    async useVerificationToken({ identifier, token }) {
      const expires = await takeVerification(runtime().auth, identifier, hashToken(token))
      return expires === undefined ? null : { identifier, token, expires }
    },
  }
}

function toldOrNull(person: Person | undefined): AdapterUser | null {
  return person === undefined ? null : told(person)
}

function told(person: Person): AdapterUser {
  return { id: person.id, email: person.email, name: person.name, emailVerified: new Date(0) }
}
