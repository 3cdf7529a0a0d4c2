import { createHash, randomUUID } from 'node:crypto'
import { asAuthDb } from '#db/identity.ts'
import { mapStakeholder } from '#db/repos/models.ts'
import { inWorkspace } from '#db/tenant.ts'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import type { Command } from '#lib/model/commands.ts'
import { editDoc, seedDoc } from '#server/collab/server-edit.ts'
import type { Hint } from '#server/hints/bus.ts'
import { createLog } from '#server/log.ts'
import { setRuntime } from '#server/runtime.ts'
import { createCallerFactory } from '#server/trpc/init.ts'
import { appRouter } from '#server/trpc/router.ts'
import type { TestDatabase } from './pg.ts'
import { buildWorkspace, type BuiltMember } from './rows.ts'

const caller = createCallerFactory(appRouter)

/** A workspace holding the elderly-support model, with people of four organisations, and the way to act as each. */
export async function buildConsortium(pg: TestDatabase) {
  const hints: Hint[] = []
  let ticks = Date.parse('2026-11-25T00:00:00.000Z')
  setRuntime({
    env: {
      origin: 'http://127.0.0.1:3000',
      origins: [],
      production: false,
      smtpUrl: undefined,
      mailFrom: 'yoriai@example.test',
      authSecret: 'test-secret-test-secret-test-secret',
    },
    log: createLog('silent'),
    clock: () => new Date((ticks += 1000)),
    newId: randomUUID,
    web: pg.web.db,
    auth: asAuthDb(pg.auth.db),
    hints: {
      publish: async (hint) => {
        hints.push(hint)
      },
      subscribe: () => () => undefined,
      subscribeAll: () => () => undefined,
      onGap: () => () => undefined,
      alive: async () => true,
      close: async () => undefined,
    },
    demo: false,
    hash: (text) => createHash('sha256').update(text).digest('hex'),
  })
  const { id: workspaceId, members } = await buildWorkspace(pg.owner.db, {
    sato: ['A', 'approver'],
    aoki: ['A', 'approver'],
    takahashi: ['A', 'editor'],
    tanaka: ['PF', 'owner', 'orgAdmin', 'editor', 'approver'],
    mori: ['B', 'orgAdmin', 'editor', 'approver'],
    kansa: ['auditors', 'auditor'],
  })
  const person = (key: string): BuiltMember => must(members[key], key)
  const modelId = randomUUID()
  const edit = (by: BuiltMember) => ({
    docId: modelId,
    userId: by.userId,
    orgId: by.orgId,
    batchId: randomUUID(),
    at: new Date('2026-11-25T00:00:00.000Z'),
    via: 'repair' as const,
  })
  const tanaka = person('tanaka')
  await inWorkspace(pg.web.db, tanaka, async (tx) => {
    await tx
      .insertInto('model')
      .values({
        ws_id: workspaceId,
        id: modelId,
        title_ja: '高齢者生活支援',
        title_en: '',
        template: null,
        created_by: tanaka.userId,
        created_at: new Date('2026-11-25T00:00:00.000Z'),
      })
      .execute()
    await seedDoc(tx, edit(tanaka), elderlySupport)
    await mapStakeholder(tx, modelId, 'A', person('sato').orgId)
    await mapStakeholder(tx, modelId, 'PF', tanaka.orgId)
  })
  return {
    workspaceId,
    modelId,
    hints,
    person,
    /** Everything this person may call, as the screens call it. */
    as: (key: string) => {
      const { userId, email } = person(key)
      return caller({
        session: {
          id: userId,
          userId,
          email,
          name: key,
          locale: 'ja',
          expiresAt: new Date('2099-01-01T00:00:00.000Z'),
        },
      })
    },
    /** One durable edit of the model by this person. */
    edits: async (key: string, ...commands: Command[]) =>
      await inWorkspace(pg.web.db, person(key), (tx) => editDoc(tx, edit(person(key)), commands)),
  }
}

/** The refusal that a call ends in: code, reason and details as the screens get them. */
export async function refusalOf(call: Promise<unknown>) {
  try {
    await call
  } catch (thrown) {
    const cause = thrown instanceof Error ? thrown.cause : undefined
    if (cause instanceof Error && 'code' in cause && 'reason' in cause) {
      const { code, reason } = cause
      return { code, reason, details: 'details' in cause ? cause.details : undefined }
    }
    throw thrown
  }
  return { code: 'none', reason: undefined, details: undefined }
}
