import { admit, standings, type Standing } from '#db/admission.ts'
import type { AuthDb } from '#db/identity.ts'
import type { CloseName } from '#lib/doc/close-codes.ts'
import { layoutVersion } from '#lib/doc/shape.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import { can } from '#lib/policy/can.ts'
import type { Clock } from '#server/clock.ts'
import type { Person } from './person.ts'

export interface GateParts {
  readonly auth: AuthDb
  readonly clock: Clock
  /** addresses a browser of ours names as its `Origin` */
  readonly origins: readonly string[]
  /** id of the sign-in that a `Cookie` header claims; whether it lives is asked here */
  readonly signInOf: (cookie: string | undefined) => string | undefined
}

export interface Knock {
  readonly docId: string
  readonly origin: string | undefined
  readonly cookie: string | undefined
  /** a browser sends it (`Sec-Fetch-Site` or `-Mode`), whether or not the `Origin` came through */
  readonly byBrowser: boolean
  /** version of the layout that the client writes */
  readonly layout: number
}

export type Verdict =
  | { readonly person: Person; readonly title: LocalText }
  | { readonly refused: CloseName }

/**
 * Who may come in and whether they may write (C-11), read from the database now and in one round trip: a role in a token
 * would outlive its withdrawal. Somebody who is no member learns the same as for a document that does not exist. Throws when
 * the database cannot be asked: that is an outage, not a sign-out. `newest` is the layout this server writes.
 */
export async function judge(
  gate: GateParts,
  knock: Knock,
  newest = layoutVersion,
): Promise<Verdict> {
  if (!isOurs(gate.origins, knock)) return { refused: 'forbidden' }
  const signIn = gate.signInOf(knock.cookie)
  if (signIn === undefined) return { refused: 'unauthenticated' }
  const found = await admit(gate.auth, signIn, knock.docId, gate.clock())
  if (found === 'signed-out') return { refused: 'unauthenticated' }
  if (found === 'no-member') return { refused: 'notFound' }
  const rights = rightsOf(found)
  if (rights === null) return { refused: 'notFound' }
  const misfit = misfitOf(found.layout, knock.layout, newest)
  if (misfit !== null) return { refused: misfit }
  const { userId, name, workspaceId, orgId, orgName, title } = found
  return { person: { userId, name, workspaceId, orgId, orgName, signIn, ...rights }, title }
}

/**
 * The same people some time later, all in one round trip: as they stand now, or why they may not stay. One answer for each,
 * under the very object that was given.
 */
export async function judgeAll(
  gate: GateParts,
  people: readonly Person[],
): Promise<ReadonlyMap<Person, Person | CloseName>> {
  // Several windows of one person are one question.
  const asked = new Map(people.map((person) => [`${person.signIn} ${person.workspaceId}`, person]))
  const found = await standings(gate.auth, [...asked.values()], gate.clock())
  const answers = new Map([...asked.keys()].map((key, i) => [key, found[i]]))
  return new Map(
    people.map((person) => {
      const now = answers.get(`${person.signIn} ${person.workspaceId}`)
      return [person, later(person, now ?? 'signed-out')]
    }),
  )
}

function later(person: Person, now: Standing | 'signed-out' | 'no-member'): Person | CloseName {
  if (now === 'signed-out') return 'unauthenticated'
  if (now === 'no-member' || now.userId !== person.userId || now.orgId !== person.orgId) {
    return 'forbidden'
  }
  const rights = rightsOf(now)
  return rights === null ? 'forbidden' : { ...person, name: now.name, ...rights }
}

function rightsOf({
  userId,
  orgId,
  roles,
}: Standing): Required<Pick<Person, 'canWrite' | 'mayGather'>> | null {
  const principal = { userId, orgId, roles }
  if (!can(principal, 'model.read')) return null
  return {
    canWrite: can(principal, 'model.edit'),
    mayGather: can(principal, 'workspace.manage'),
  }
}

/**
 * Every document is brought to the newest layout before it is shown, so an older client can do nothing here (C-30). A newer
 * document or client belongs to a newer server, which is being started: it may come again.
 */
function misfitOf(document: number, client: number, newest: number): CloseName | null {
  if (client < Math.max(document, newest)) return 'clientTooOld'
  return Math.max(document, client) > newest ? 'unavailable' : null
}

/**
 * Cookies travel with a foreign page's socket too, and browsers always name the page: one whose name got lost on the way is
 * no page of ours. A program names none and has no cookie jar of somebody else.
 */
function isOurs(origins: readonly string[], { origin, byBrowser }: Knock): boolean {
  return origin === undefined ? !byBrowser : origins.includes(origin)
}
