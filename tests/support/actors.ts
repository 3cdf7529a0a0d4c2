import { must } from '#lib/base/must.ts'
import { blankModel } from '#lib/catalog/blank.ts'
import type { Model } from '#lib/model/model.ts'
import { sessionCookieName } from '#server/auth/cookie.ts'
import { hashToken, newToken } from '#server/auth/token.ts'
import { createModel } from '#server/model/commands/create-model.ts'
import { createCallerFactory, createContext } from '#server/trpc/init.ts'
import { appRouter } from '#server/trpc/router.ts'
import type { TestDatabase } from './pg.ts'
import { type BuiltMember, buildWorkspace } from './rows.ts'
import { testOrigin, type TestRuntime } from './runtime.ts'

const factory = createCallerFactory(appRouter)
export type Caller = ReturnType<typeof factory>

/** `Cookie` header of a new session of this person; `seconds` may be negative for one that is over. */
export async function signIn(
  pg: TestDatabase,
  time: TestRuntime,
  userId: string,
  seconds = 3600,
): Promise<string> {
  const token = newToken()
  const createdAt = time.now()
  await pg.owner.db
    .insertInto('session')
    .values({
      token_hash: hashToken(token),
      user_id: userId,
      created_at: createdAt,
      expires_at: new Date(createdAt.getTime() + seconds * 1000),
    })
    .execute()
  return `${sessionCookieName(testOrigin)}=${token}`
}

/** The procedures as whoever sends this cookie, through the same reading of sessions as every request. */
export async function callAs(cookie: string | null): Promise<Caller> {
  const headers = new Headers(cookie === null ? {} : { cookie })
  return factory(await createContext(headers))
}

/** Makes a model in the workspace of this member, with this content or none. */
export async function giveModel(by: BuiltMember, content?: Model): Promise<string> {
  const member = { ...by, name: by.email }
  const model = content ?? blankModel({ ja: '試験モデル' }, '2026-11-25')
  return (await createModel(member, model, { from: 'json' })).modelId
}

/**
 * One workspace with somebody in every role of organisation A, an owner of PF and an administrator of B, people of a suspended
 * organisation and a removed person; and another workspace with strangers. Everybody has a session.
 */
export async function buildActors(pg: TestDatabase, time: TestRuntime) {
  const home = await buildWorkspace(pg.owner.db, {
    owner: ['PF', 'owner', 'orgAdmin', 'editor', 'approver'],
    plainOwner: ['PF', 'owner'],
    orgAdmin: ['A', 'orgAdmin'],
    editor: ['A', 'editor'],
    approver: ['A', 'approver'],
    auditor: ['A', 'auditor'],
    viewer: ['A', 'viewer'],
    otherAdmin: ['B', 'orgAdmin', 'editor', 'approver'],
    removed: ['A', 'orgAdmin', 'editor', 'approver'],
    suspended: ['S', 'orgAdmin', 'editor', 'approver'],
  })
  const away = await buildWorkspace(pg.owner.db, {
    stranger: ['X', 'owner', 'orgAdmin', 'editor', 'approver', 'auditor'],
  })
  const people = { ...home.members, ...away.members }
  const person = (key: string): BuiltMember => must(people[key], key)
  await pg.owner.db
    .updateTable('workspace_member')
    .set({ status: 'removed' })
    .where('user_id', '=', person('removed').userId)
    .execute()
  await pg.owner.db
    .updateTable('workspace_org')
    .set({ status: 'suspended' })
    .where('org_id', '=', person('suspended').orgId)
    .execute()
  const cookies: Record<string, string> = {}
  for (const key of Object.keys(people)) {
    cookies[key] = await signIn(pg, time, person(key).userId)
  }
  cookies['expired'] = await signIn(pg, time, person('owner').userId, -1)
  return {
    home,
    away,
    person,
    cookie: (key: string): string => must(cookies[key], key),
    as: async (key: string): Promise<Caller> =>
      await callAs(key === 'anonymous' ? null : must(cookies[key], key)),
  }
}
