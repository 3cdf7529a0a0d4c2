import { sql } from 'kysely'
import type { LocalText } from '#lib/model/local-text.ts'
import { isRole, type Role } from '#lib/policy/roles.ts'
import type { AuthDb } from './identity.ts'

/** Somebody who is signed in and an active member of a workspace, for an active organisation. */
export interface Standing {
  readonly userId: string
  readonly name: string
  readonly orgId: string
  readonly roles: readonly Role[]
}

/** What the gate of the sync server knows of somebody and the document they ask for. */
export interface Admission extends Standing {
  readonly workspaceId: string
  readonly orgName: LocalText
  readonly title: LocalText
  /** version of the document's layout */
  readonly layout: number
}

/** Why somebody has no standing: the sign-in has ended, or they are no member. */
export type Absence = 'signed-out' | 'no-member'

/**
 * Who the sign-in `sessionId` is and how they stand towards a model's document, in one round trip. A document of others
 * and one that does not exist give the same answer.
 */
export async function admit(
  auth: AuthDb,
  sessionId: string,
  modelId: string,
  now: Date,
): Promise<Admission | Absence> {
  const { rows } = await sql<{
    user_id: string
    user_name: string
    ws_id: string | null
    org_id: string
    org_ja: string
    org_en: string
    roles: string[]
    title_ja: string
    title_en: string
    schema_version: number
  }>`select * from app.admit(${sessionId}, ${modelId}::uuid, ${now}::timestamptz)`.execute(auth)
  const [row] = rows
  if (row === undefined) return 'signed-out'
  if (row.ws_id === null) return 'no-member'
  return {
    userId: row.user_id,
    name: row.user_name,
    workspaceId: row.ws_id,
    orgId: row.org_id,
    orgName: { ja: row.org_ja, en: row.org_en },
    roles: row.roles.filter(isRole),
    title: { ja: row.title_ja, en: row.title_en },
    layout: row.schema_version,
  }
}

/** How each of many stands in the workspace they are in, in their order and in one round trip. */
export async function standings(
  auth: AuthDb,
  who: readonly { readonly signIn: string; readonly workspaceId: string }[],
  now: Date,
): Promise<readonly (Standing | Absence)[]> {
  if (who.length === 0) return []
  const { rows } = await sql<{
    place: number
    user_id: string
    user_name: string
    org_id: string | null
    roles: string[]
  }>`select * from app.standings(${who.map((one) => one.signIn)}::text[],
    ${who.map((one) => one.workspaceId)}::uuid[], ${now}::timestamptz)`.execute(auth)
  const found = new Map(rows.map((row) => [row.place, row]))
  return who.map((_, i) => {
    const row = found.get(i + 1)
    if (row === undefined) return 'signed-out'
    if (row.org_id === null) return 'no-member'
    return {
      userId: row.user_id,
      name: row.user_name,
      orgId: row.org_id,
      roles: row.roles.filter(isRole),
    }
  })
}
