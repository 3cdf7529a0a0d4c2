import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { sha256Hex } from '#db/hash.ts'
import { asAuthDb, findPersonByEmail } from '#db/identity.ts'
import { membershipsOf } from '#db/lookups.ts'
import { personas } from '#db/seed/personas.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { importModel } from '#lib/exchange/json.ts'
import { must } from '#lib/base/must.ts'
import { playSample } from '#server/boot/sample.ts'
import { startHints } from '#server/hints/start.ts'
import { createLog } from '#server/log.ts'
import { setRuntime, type Runtime } from '#server/runtime.ts'
import { createCallerFactory } from '#server/trpc/init.ts'
import { appRouter } from '#server/trpc/router.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const origin = 'http://127.0.0.1:3000'
const log = createLog('fatal')

beforeAll(async () => {
  const hints = await startHints(pg.urls.app_web, log)
  const run: Runtime = {
    env: {
      origin,
      origins: [origin],
      production: true,
      smtpUrl: undefined,
      mailFrom: '',
      authSecret: 'x'.repeat(32),
    },
    log,
    clock: () => new Date('2026-11-25T00:00:00Z'),
    newId: randomUUID,
    web: pg.web.db,
    auth: asAuthDb(pg.auth.db),
    hints,
    demo: true,
    hash: sha256Hex,
  }
  setRuntime(run)
  await playSample(run)
  return async () => await hints.close()
})

async function signedIn(persona: string) {
  const { email, locale } = must(
    personas.find((p) => p.id === persona),
    persona,
  )
  const person = must(await findPersonByEmail(asAuthDb(pg.auth.db), email), email)
  const [membership, ...more] = await membershipsOf(asAuthDb(pg.auth.db), person.id)
  expect(more).toEqual([])
  const expiresAt = new Date('2027-01-01T00:00:00Z')
  const session = { id: 'x', userId: person.id, email, name: person.name, locale, expiresAt }
  const call = createCallerFactory(appRouter)({ session })
  return { call, workspaceId: must(membership, 'membership').workspaceId, membership }
}

test('[B-3] every persona of the sample is in the consortium with the roles the sign-in page says', async () => {
  for (const persona of personas) {
    const { membership } = await signedIn(persona.id)
    expect(membership).toMatchObject({
      workspaceName: { ja: '高齢者生活支援コンソーシアム' },
      roles: persona.roles,
    })
  }
})

test('[B-3] the sample holds the model of use case 2, its organisations, splits, signatures and gaps', async () => {
  const { call, workspaceId } = await signedIn('tanaka')
  const models = await call.model.list({ workspaceId })
  expect(models).toHaveLength(1)
  const { id: modelId, createdAt } = must(models[0], 'model')
  const { text } = await call.model.export({ workspaceId, modelId })
  const meta = { ...elderlySupport.meta, asOf: createdAt.toISOString().slice(0, 10) }
  expect(importModel(JSON.parse(text))).toMatchObject({ model: { ...elderlySupport, meta } })
  const agreement = await call.agreement.list({ workspaceId, modelId })
  const having = (status: string) => agreement.splits.filter((s) => s.status === status).length
  expect(['accepted', 'declined', 'proposed'].map(having)).toEqual([6, 1, 2])
  const orgs = await pg.owner.db.selectFrom('workspace_org').select(['colour', 'shape']).execute()
  expect(new Set(orgs.map((o) => `${o.colour} ${o.shape}`)).size).toBe(9)
})

test('[B-3] what the sample shows was recorded: its trail is whole and tells every act', async () => {
  const { call, workspaceId } = await signedIn('kansa')
  const verified = await call.audit.verify({ workspaceId })
  expect(verified).toMatchObject({ ok: true })
  const kinds = await pg.owner.db.selectFrom('audit_entry').select('kind').execute()
  const count = (kind: string) => kinds.filter((row) => row.kind === kind).length
  expect(count('workspace.created')).toBe(1)
  expect(count('organisation.joined')).toBe(8)
  expect(count('member.joined')).toBe(10)
  expect(count('signoff.signed')).toBe(3)
  expect(count('model.mapped')).toBe(8)
})
