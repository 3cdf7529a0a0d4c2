import type { AuthDb } from '#db/identity.ts'
import { membershipIn, workspaceOfModel } from '#db/lookups.ts'
import { findModel } from '#db/repos/models.ts'
import { listOrganizations } from '#db/repos/organizations.ts'
import { inWorkspace, type TenantDoor } from '#db/tenant.ts'
import type { CloseName } from '#lib/doc/close-codes.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import { can } from '#lib/policy/can.ts'
import type { Person } from './person.ts'

/** A sign-in as server/auth reads it. */
interface SignIn {
  readonly id: string
  readonly userId: string
  readonly name: string
}

export interface GateParts {
  readonly db: TenantDoor
  readonly auth: AuthDb
  /** addresses a browser of ours names as its `Origin` */
  readonly origins: readonly string[]
  /** who sends this `Cookie` header */
  readonly signInOf: (cookie: string | undefined) => Promise<SignIn | null>
  /** the sign-in of this id, while it lives */
  readonly signInById: (id: string) => Promise<SignIn | null>
}

export interface Knock {
  readonly docId: string
  readonly origin: string | undefined
  readonly cookie: string | undefined
}

export type Verdict =
  | { readonly person: Person; readonly title: LocalText }
  | { readonly refused: CloseName }

/**
 * Who may come in and whether they may write (C-11). Everything is read from the database now: a role in a token would
 * outlive its withdrawal. Somebody who is no member learns the same as for a document that does not exist.
 */
export async function judge(gate: GateParts, knock: Knock): Promise<Verdict> {
  // Cookies travel with a foreign page's socket too. Browsers always name the page; a program without one has no cookie jar.
  if (knock.origin !== undefined && !gate.origins.includes(knock.origin)) {
    return { refused: 'forbidden' }
  }
  const signIn = await gate.signInOf(knock.cookie)
  if (signIn === null) return { refused: 'unauthenticated' }
  const workspaceId = await workspaceOfModel(gate.auth, knock.docId)
  if (workspaceId === undefined) return { refused: 'notFound' }
  const member = await standing(gate, signIn, workspaceId)
  if (member === null) return { refused: 'notFound' }
  return await inWorkspace(gate.db, member, async (tx) => {
    const model = await findModel(tx, knock.docId)
    const organizations = await listOrganizations(tx)
    const own = organizations.find((org) => org.id === member.orgId)
    if (model === undefined || own === undefined) return { refused: 'notFound' as const }
    return { person: { ...member, orgName: own.name }, title: model.title }
  })
}

/** The same person some time later: as they stand now, or why they may not stay. */
export async function judgeAgain(gate: GateParts, person: Person): Promise<Person | CloseName> {
  const signIn = await gate.signInById(person.signIn)
  if (signIn === null) return 'unauthenticated'
  const now = await standing(gate, signIn, person.workspaceId)
  if (now === null || now.orgId !== person.orgId) return 'forbidden'
  return { ...now, orgName: person.orgName }
}

async function standing(
  gate: GateParts,
  signIn: SignIn,
  workspaceId: string,
): Promise<Omit<Person, 'orgName'> | null> {
  const { userId } = signIn
  const membership = await membershipIn(gate.auth, userId, workspaceId)
  if (membership === undefined) return null
  const { orgId, roles } = membership
  const principal = { userId, orgId, roles }
  if (!can(principal, 'model.read')) return null
  const canWrite = can(principal, 'model.edit')
  return { workspaceId, userId, orgId, name: signIn.name, signIn: signIn.id, canWrite }
}
