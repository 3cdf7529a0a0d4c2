import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { lockDocument } from '#db/repos/document-lock.ts'
import { countComment, insertThread } from '#db/repos/comment-threads.ts'
import { insertComment, rewriteComment, setMentions } from '#db/repos/comments.ts'
import { archiveModel, mapStakeholder } from '#db/repos/models.ts'
import { assignElements } from '#db/repos/stewardship.ts'
import type { TenantTx } from '#db/tenant.ts'
import { must } from '#lib/base/must.ts'
import { modelPeople } from '#tests/support/model-people.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { untilTrue } from '#tests/support/until.ts'
import { isWaitedFor, processOf } from '#tests/support/waiting.ts'

const pg = await testDatabase()
const at = new Date('2026-11-30T00:00:00Z')
const { modelId, person, as } = await modelPeople(pg, {
  owner: ['PF', 'owner', 'orgAdmin', 'editor', 'approver'],
  other: ['A', 'editor'],
})
const threadId = crypto.randomUUID()
const place = { threadId, n: 1 }
await as('owner', async (tx) => {
  const thread = { id: threadId, modelId, anchor: 'states/s1', placeJa: '', placeEn: '' }
  await insertThread(tx, { ...thread, openedAt: at })
  await said(tx)
})

async function said(tx: TenantTx) {
  const n = must(await countComment(tx, threadId, at, 200), 'number')
  await insertComment(tx, { threadId, n }, { text: '確認', at })
}

/** What somebody writes of a model, each by a statement of their own; each may be done again and again. */
const writings: Readonly<Record<string, (tx: TenantTx) => Promise<unknown>>> = {
  'who is who': async (tx) => {
    await mapStakeholder(tx, modelId, 'A', person('other').orgId)
    await mapStakeholder(tx, modelId, 'A', null)
  },
  'what is said': said,
  'what was said': async (tx) => {
    await rewriteComment(tx, place, { text: crypto.randomUUID(), at: new Date(at.getTime() + 1) })
  },
  'who is called': async (tx) => {
    await setMentions(tx, place, [person('other').userId])
    await setMentions(tx, place, [])
  },
  'its title': async (tx) => {
    await sql`update model set title_ja = ${crypto.randomUUID()} where id = ${modelId}`.execute(tx)
  },
  'who manages what': async (tx) => {
    await assignElements(tx, modelId, [crypto.randomUUID()], person('owner').orgId)
  },
  'a decision': async (tx) => {
    await lockDocument(tx, modelId)
    await sql`insert into agreement_event values
      (app.ws(), gen_random_uuid(), ${modelId}, 'r1', 'asked', '{}', app.person(), app.org(), now())`.execute(
      tx,
    )
  },
}

const archive = async (tx: TenantTx) => await archiveModel(tx, modelId, at)
const restore = async () => await as('owner', async (tx) => await archiveModel(tx, modelId, null))

/** Does `first` and holds its transaction until `second`, on a connection of its own, waits for it; then the first commits. */
async function oneWaitsForTheOther(
  first: (tx: TenantTx) => Promise<unknown>,
  second: (tx: TenantTx) => Promise<unknown>,
): Promise<PromiseSettledResult<unknown>> {
  let waiting: Promise<readonly PromiseSettledResult<unknown>[]> | undefined
  await as('owner', async (tx) => {
    await first(tx)
    const pid = await processOf(tx)
    let isOver = false
    waiting = Promise.allSettled([as('owner', second).finally(() => (isOver = true))])
    await untilTrue(async () => isOver || (await isWaitedFor(pg, pid)))
    expect(isOver).toBe(false)
  })
  return must((await waiting)?.[0], 'an outcome')
}

for (const [what, write] of Object.entries(writings)) {
  test(`[T-75] ${what}: written while the model is being archived, it waits and is refused`, async () => {
    const outcome = await oneWaitsForTheOther(archive, write)
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'YO002' } })
    await expect(as('owner', write)).rejects.toMatchObject({ code: 'YO002' })
    await restore()
    await as('owner', write)
  })

  test(`[T-75] ${what}: being written, it is there before the model is archived`, async () => {
    const outcome = await oneWaitsForTheOther(write, archive)
    expect(outcome).toEqual({ status: 'fulfilled', value: true })
    await expect(as('owner', write)).rejects.toMatchObject({ code: 'YO002' })
    await restore()
  })
}
