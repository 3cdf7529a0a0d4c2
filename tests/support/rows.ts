import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Role } from '#lib/policy/roles.ts'
import type { TenantContext } from '#db/tenant.ts'
import type { Database } from '#db/tables.ts'

/** One person of a built workspace, ready to be handed to `inWorkspace`. */
export interface BuiltMember extends TenantContext {
  readonly email: string
  readonly roles: readonly Role[]
}

export interface BuiltWorkspace {
  readonly id: string
  /** by the key the caller chose: `{ A: … }` */
  readonly orgs: Readonly<Record<string, string>>
  /** by the key the caller chose: `{ sato: … }` */
  readonly members: Readonly<Record<string, BuiltMember>>
}

const shapes = ['square', 'circle', 'triangle', 'diamond', 'pentagon', 'hexagon', 'star', 'cross']

/**
 * Inserts a workspace, its organisations and its members as the owner of the database (a superuser in tests).
 * `people` maps a key to the key of an organisation and the roles there; organisations are made as they are named.
 * The audit head is at the start of its chain.
 */
export async function buildWorkspace(
  owner: Kysely<Database>,
  people: Readonly<Record<string, readonly [org: string, ...roles: Role[]]>>,
): Promise<BuiltWorkspace> {
  const id = randomUUID()
  await owner.insertInto('workspace').values({ id, name_ja: '試験', name_en: 'Test' }).execute()
  await owner
    .insertInto('audit_head')
    .values({ ws_id: id, size: 0, hash: '0'.repeat(64) })
    .execute()
  const orgs: Record<string, string> = {}
  const members: Record<string, BuiltMember> = {}
  for (const [key, [org, ...roles]] of Object.entries(people)) {
    const orgId = (orgs[org] ??= await buildOrganization(owner, id, org, Object.keys(orgs).length))
    const userId = randomUUID()
    const email = `${key.toLowerCase()}-${userId.slice(0, 8)}@example.test`
    await owner
      .insertInto('app_user')
      .values({ id: userId, email, name: key, locale: 'ja' })
      .execute()
    await owner
      .insertInto('workspace_member')
      .values({ ws_id: id, user_id: userId, org_id: orgId, roles: [...roles], status: 'active' })
      .execute()
    members[key] = { workspaceId: id, userId, orgId, email, roles }
  }
  return { id, orgs, members }
}

async function buildOrganization(
  owner: Kysely<Database>,
  workspaceId: string,
  name: string,
  nth: number,
): Promise<string> {
  const id = randomUUID()
  await owner
    .insertInto('organization')
    .values({ id, name_ja: `${name}社`, name_en: `${name} Inc.`, short_ja: name, short_en: name })
    .execute()
  const shape = shapes[nth % shapes.length] ?? 'ring'
  await owner
    .insertInto('workspace_org')
    .values({ ws_id: workspaceId, org_id: id, status: 'active', colour: nth % 9, shape })
    .execute()
  return id
}

/** Inserts a model and its empty document (epoch 1, head 0); returns their id. */
export async function buildModel(owner: Kysely<Database>, by: TenantContext): Promise<string> {
  const id = randomUUID()
  await owner
    .insertInto('model')
    .values({
      ws_id: by.workspaceId,
      id,
      title_ja: '試験モデル',
      title_en: 'Test model',
      template: null,
      created_by: by.userId,
      created_at: new Date('2026-11-25T00:00:00Z'),
    })
    .execute()
  await owner
    .insertInto('doc')
    .values({
      ws_id: by.workspaceId,
      id,
      epoch: 1,
      head_seq: 0,
      head_hash: Buffer.alloc(32),
    })
    .execute()
  return id
}
