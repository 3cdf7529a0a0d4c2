import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { membershipIn } from '#db/lookups.ts'
import { asAuthDb } from '#db/identity.ts'
import { endDeputation, insertDeputation, listDeputations } from '#db/repos/deputations.ts'
import { removeMember, setRoles } from '#db/repos/members.ts'
import { decideSplit, insertSplit } from '#db/repos/splits.ts'
import { inWorkspace, type TenantTx } from '#db/tenant.ts'
import { must } from '#lib/base/must.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildModel, buildWorkspace, type BuiltMember } from '#tests/support/rows.ts'

const pg = await testDatabase()
const at = new Date('2026-12-03T00:00:00.000Z')
const day = 86_400_000
/** A day in Japan, so many days from now: the database asks its own clock. */
const inDays = (n: number) =>
  new Date(Date.now() + 9 * 3_600_000 + n * day).toISOString().slice(0, 10)
const refused = { code: '42501' }

async function stage() {
  const built = await buildWorkspace(pg.owner.db, {
    owner: ['PF', 'owner'],
    admin: ['A', 'orgAdmin'],
    sato: ['A', 'approver'],
    ito: ['A', 'approver'],
    hayashi: ['A', 'viewer'],
    kato: ['A', 'editor'],
    mori: ['B', 'approver'],
    ogawa: ['B', 'viewer'],
  })
  const who = (key: string) => must(built.members[key], key)
  const as = async <T>(key: string, fn: (tx: TenantTx) => Promise<T>) =>
    await inWorkspace(pg.web.db, who(key), fn)
  const names = async (by: string, deputy: string, [from, until] = [0, 7]) => {
    const id = randomUUID()
    const { orgId, userId: principal } = who(by)
    const row = { id, orgId, principal, deputy: who(deputy).userId, ended: null }
    const days = { from: inDays(from ?? 0), until: inDays(until ?? 0) }
    await as(by, async (tx) => await insertDeputation(tx, { ...row, ...days }, at))
    return id
  }
  const actsFor = async (key: string) =>
    await as(key, async (tx) => {
      const { rows } = await sql<{ for: string | null }>`select app.deputy_for() as for`.execute(tx)
      return rows[0]?.for ?? null
    })
  return { who, as, names, actsFor }
}

const split = (by: BuiltMember, orgId: string) => ({
  id: randomUUID(),
  riskId: 'r1',
  measureId: 'm1',
  orgId,
  role: 'accountable' as const,
  split: 'own' as const,
  text: { ja: '暗号化する' },
  status: 'proposed' as const,
  proposedBy: by.userId,
  proposedOrg: by.orgId,
  proposedAt: at.toISOString(),
})

test('[T-147] it is named in one’s own name for a colleague who does not sign, and read by every member', async () => {
  const { as, names, who } = await stage()
  const id = await names('sato', 'hayashi')
  for (const key of ['owner', 'mori', 'hayashi']) {
    expect(await as(key, listDeputations)).toMatchObject([{ id, principal: who('sato').userId }])
  }
  await expect(names('kato', 'hayashi', [20, 21])).rejects.toMatchObject(refused)
  await expect(names('ito', 'ogawa')).rejects.toMatchObject(refused)
  await expect(names('ito', 'sato')).rejects.toMatchObject(refused)
  await expect(names('hayashi', 'kato', [20, 21])).rejects.toMatchObject(refused)
  await expect(names('sato', 'kato')).rejects.toMatchObject({ code: '23505' })
  await expect(names('ito', 'hayashi')).rejects.toMatchObject({ code: '23505' })
  await expect(names('ito', 'kato', [0, 400])).rejects.toMatchObject({ code: '23514' })
  await names('ito', 'kato')
})

test('[T-148] only in its days, while both are what they were, somebody acts in the place of another', async () => {
  const { as, names, who, actsFor } = await stage()
  expect(await actsFor('hayashi')).toBeNull()
  await names('sato', 'hayashi')
  await names('ito', 'kato', [1, 3])
  const sato = who('sato').userId
  expect([await actsFor('hayashi'), await actsFor('kato'), await actsFor('sato')]).toEqual([
    sato,
    null,
    null,
  ])
  const { workspaceId, userId } = who('hayashi')
  const seen = async () => await membershipIn(asAuthDb(pg.auth.db), userId, workspaceId)
  expect(await seen()).toMatchObject({ deputyFor: sato, roles: ['viewer'] })
  await as('admin', async (tx) => await setRoles(tx, userId, ['approver']))
  expect(await actsFor('hayashi')).toBeNull()
  await as('admin', async (tx) => await setRoles(tx, userId, ['viewer']))
  expect(await actsFor('hayashi')).toBe(sato)
  await as('admin', async (tx) => await setRoles(tx, sato, ['viewer']))
  await as('admin', async (tx) => await setRoles(tx, sato, ['approver']))
  expect(await actsFor('hayashi')).toBeNull()
  const [row] = await as('owner', listDeputations)
  expect(row?.ended).toMatchObject({ by: who('admin').userId })
})

test('[T-148] it ends with whoever of the two leaves, and by either of them or an administrator', async () => {
  for (const gone of ['sato', 'hayashi']) {
    const { as, names, who } = await stage()
    await names('sato', 'hayashi')
    await as('admin', async (tx) => await removeMember(tx, who(gone).userId))
    const [row] = await as('owner', listDeputations)
    expect(row?.ended).toMatchObject({ by: who('admin').userId })
  }
  for (const by of ['sato', 'hayashi', 'admin']) {
    const { as, names } = await stage()
    const id = await names('sato', 'hayashi')
    for (const other of ['kato', 'ito', 'mori', 'owner'])
      expect(await as(other, async (tx) => await endDeputation(tx, id, at))).toBe(false)
    expect(await as(by, async (tx) => await endDeputation(tx, id, at))).toBe(true)
    expect(await as(by, async (tx) => await endDeputation(tx, id, at))).toBe(false)
  }
})

test('[T-149] what is answered in the place of somebody says so, and nothing else does', async () => {
  const { as, names, who, actsFor } = await stage()
  const model = await buildModel(pg.owner.db, who('owner'))
  const offer = split(who('mori'), who('sato').orgId)
  await as('mori', async (tx) => await insertSplit(tx, model, offer))
  const answers = async (key: string, deputyFor?: string) =>
    await as(
      key,
      async (tx) =>
        await decideSplit(tx, {
          id: offer.id,
          from: 'proposed',
          to: 'accepted',
          by: who(key).userId,
          deputyFor,
          at,
          reason: null,
        }),
    )
  expect(await answers('hayashi')).toBe(false)
  await names('sato', 'hayashi')
  const sato = must(await actsFor('hayashi'), 'in whose place')
  await expect(answers('hayashi')).rejects.toMatchObject(refused)
  await expect(answers('hayashi', who('ito').userId)).rejects.toMatchObject(refused)
  await expect(answers('sato', who('ito').userId)).rejects.toMatchObject(refused)
  expect(await answers('hayashi', sato)).toBe(true)
})
