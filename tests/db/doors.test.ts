import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { sha256Hex } from '#db/hash.ts'
import { asAuthDb, insertPerson } from '#db/identity.ts'
import { membershipsOf, previewInvitation, workspaceOfModel } from '#db/lookups.ts'
import { appendAudit, readChain, readHead } from '#db/repos/audit.ts'
import {
  acceptInvitation,
  insertInvitation,
  listInvitations,
  type NewInvitation,
  revokeInvitation,
} from '#db/repos/invitations.ts'
import { listMembers, ownOrganizationEmails } from '#db/repos/members.ts'
import { insertModel, listMappings, mapStakeholder } from '#db/repos/models.ts'
import { listOrganizations } from '#db/repos/organizations.ts'
import { foundWorkspace, readWorkspace } from '#db/repos/workspaces.ts'
import { inWorkspace, type TenantContext } from '#db/tenant.ts'
import { genesis, link } from '#lib/audit/chain.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const auth = asAuthDb(pg.auth.db)
const now = new Date('2026-11-25T00:00:00.000Z')
const later = new Date('2026-12-02T00:00:00.000Z')
const look = { colour: 1, shape: 'circle' }
const otherLook = { colour: 2, shape: 'square' }
const named = (name: string) => ({
  name: { ja: `${name}社`, en: name },
  short: { ja: name, en: name },
})

async function person(name: string): Promise<string> {
  const id = randomUUID()
  await insertPerson(auth, { id, email: `${name}-${id}@example.test`, name, locale: 'ja' })
  return id
}

async function found(): Promise<TenantContext> {
  const who = { workspaceId: randomUUID(), userId: await person('tanaka'), orgId: randomUUID() }
  const made = await inWorkspace(
    pg.web.db,
    who,
    async (tx) => await foundWorkspace(tx, { ja: '共同体' }, named('PF'), look),
  )
  expect(made).toBe(true)
  return who
}

async function invite(
  by: TenantContext,
  change: Partial<NewInvitation> = {},
): Promise<{ token: string; id: string }> {
  const token = randomUUID()
  const id = randomUUID()
  await inWorkspace(pg.web.db, by, async (tx) => {
    await insertInvitation(tx, {
      id,
      tokenHash: sha256Hex(token),
      kind: 'organization',
      email: null,
      orgId: null,
      orgName: { ja: 'A社' },
      roles: ['orgAdmin', 'editor'],
      invitedBy: by.userId,
      createdAt: now,
      expiresAt: later,
      ...change,
    })
  })
  return { token, id }
}

const accept = async (who: TenantContext, token: string, at = now) =>
  await inWorkspace(
    pg.web.db,
    who,
    async (tx) => await acceptInvitation(tx, sha256Hex(token), at, named('A'), otherLook),
  )

test('[T-8] whoever founds a workspace is in it with every right of an owner, and nobody else is', async () => {
  const who = await found()
  expect(await membershipsOf(auth, who.userId)).toEqual([
    {
      workspaceId: who.workspaceId,
      workspaceName: { ja: '共同体', en: '' },
      orgId: who.orgId,
      roles: ['owner', 'orgAdmin', 'editor', 'approver'],
    },
  ])
  const other = await found()
  const taken = { ...other, workspaceId: randomUUID(), orgId: who.orgId }
  const made = await inWorkspace(
    pg.web.db,
    taken,
    async (tx) => await foundWorkspace(tx, { ja: '他' }, named('PF'), look),
  )
  expect(made).toBe(false)
  await expect(
    inWorkspace(
      pg.web.db,
      { ...other, workspaceId: who.workspaceId },
      async (tx) => await foundWorkspace(tx, { ja: '他' }, named('Q'), look),
    ),
  ).rejects.toMatchObject({ code: '23505' })
})

test('[T-8] an invitation brings somebody in once, and the same transaction is already theirs', async () => {
  const owner = await found()
  const { token } = await invite(owner)
  const guest = {
    workspaceId: owner.workspaceId,
    userId: await person('sato'),
    orgId: randomUUID(),
  }
  const preview = await previewInvitation(auth, sha256Hex(token))
  expect(preview).toMatchObject({
    workspaceId: owner.workspaceId,
    workspaceName: { ja: '共同体', en: '' },
    inviterName: 'tanaka',
    inviterOrgName: { ja: 'PF社', en: 'PF' },
    orgName: { ja: 'A社', en: '' },
    roles: ['orgAdmin', 'editor'],
  })
  const seen = await inWorkspace(pg.web.db, guest, async (tx) => {
    expect(await acceptInvitation(tx, sha256Hex(token), now, named('A'), otherLook)).toBe(
      'accepted',
    )
    return {
      members: await listMembers(tx),
      orgs: await listOrganizations(tx),
      ws: await readWorkspace(tx),
    }
  })
  expect(seen.members.map((m) => m.name)).toEqual(['sato', 'tanaka'])
  expect(seen.orgs.map((o) => o.short.ja).toSorted()).toEqual(['A', 'PF'])
  const second = { ...guest, userId: await person('x'), orgId: randomUUID() }
  expect(await accept(second, token)).toBe('gone')
})

test('[T-8] an invitation that is late, taken back or for somebody else brings nobody in', async () => {
  const owner = await found()
  const guest = {
    workspaceId: owner.workspaceId,
    userId: await person('sato'),
    orgId: randomUUID(),
  }
  const late = await invite(owner)
  expect(await accept(guest, late.token, later)).toBe('expired')
  const back = await invite(owner)
  const revoke = async () =>
    await inWorkspace(pg.web.db, owner, async (tx) => await revokeInvitation(tx, back.id, now))
  expect(await revoke()).toBe(true)
  expect(await revoke()).toBe(false)
  expect(await accept(guest, back.token)).toBe('gone')
  const bound = await invite(owner, { email: 'nobody@example.test' })
  expect(await accept(guest, bound.token)).toBe('other-person')
  const own = await invite(owner, { kind: 'person', orgId: owner.orgId })
  expect(await accept(guest, own.token)).toBe('other-organization')
  expect(await accept({ ...guest, orgId: owner.orgId }, own.token)).toBe('accepted')
  const again = await invite(owner)
  expect(await accept(guest, again.token)).toBe('already-member')
})

test('[T-5] e-mails are seen inside one organisation only, invitations by those who invite', async () => {
  const owner = await found()
  const { token } = await invite(owner, { roles: ['viewer'] })
  const guest = {
    workspaceId: owner.workspaceId,
    userId: await person('sato'),
    orgId: randomUUID(),
  }
  expect(await accept(guest, token)).toBe('accepted')
  const emails = async (who: TenantContext) =>
    await inWorkspace(pg.web.db, who, async (tx) => [...(await ownOrganizationEmails(tx)).keys()])
  expect(await emails(owner)).toEqual([owner.userId])
  expect(await emails(guest)).toEqual([guest.userId])
  const invitations = async (who: TenantContext) =>
    await inWorkspace(pg.web.db, who, async (tx) => await listInvitations(tx))
  expect(await invitations(owner)).toMatchObject([{ acceptedBy: guest.userId, orgId: guest.orgId }])
  expect(await invitations(guest)).toEqual([])
  for (const role of [pg.web, pg.collab]) {
    for (const [table, column] of [
      ['app_user', 'email'],
      ['session', 'token_hash'],
      ['verification_token', 'token_hash'],
      ['invitation', 'token_hash'],
      ['mail_outbox', 'body'],
    ] as const) {
      await expect(
        role.sql`select ${role.sql(column)} from ${role.sql(table)}`,
      ).rejects.toMatchObject({
        code: '42501',
      })
    }
  }
})

test('[T-9] audit entries stand on one chain in the transaction of what they record', async () => {
  const owner = await found()
  const entry = {
    kind: 'workspace.created',
    data: { name: { ja: '共同体' } },
    at: now.toISOString(),
    by: { userId: owner.userId, name: '田中', orgId: owner.orgId, orgName: { ja: 'PF' } },
  } as const
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      await inWorkspace(pg.web.db, owner, async (tx) => await appendAudit(tx, entry))
    }),
  )
  const undone = inWorkspace(pg.web.db, owner, async (tx) => {
    await appendAudit(tx, entry)
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  const { rows, head } = await inWorkspace(pg.web.db, owner, async (tx) => ({
    rows: await readChain(tx, 0, 100),
    head: await readHead(tx),
  }))
  expect(rows.map((row) => row.idx)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  let before = genesis
  for (const row of rows) {
    expect(row.prevHash).toBe(before)
    expect(row.hash).toBe(link(sha256Hex, before, row.body))
    before = row.hash
  }
  expect(head).toEqual({ size: 8, hash: before })
})

test('[T-1] a stakeholder is mapped, mapped again and unmapped in its own workspace', async () => {
  const owner = await found()
  const id = randomUUID()
  const model = {
    id,
    title: { ja: '模型' },
    template: null,
    createdBy: owner.userId,
    createdAt: now,
  }
  const mappings = await inWorkspace(pg.web.db, owner, async (tx) => {
    await insertModel(tx, model)
    await mapStakeholder(tx, id, 's1', owner.orgId)
    await mapStakeholder(tx, id, 's1', owner.orgId)
    await mapStakeholder(tx, id, 's2', owner.orgId)
    await mapStakeholder(tx, id, 's2', null)
    return await listMappings(tx, id)
  })
  expect(mappings).toEqual([{ stakeholderId: 's1', orgId: owner.orgId }])
  expect(await workspaceOfModel(auth, id)).toBe(owner.workspaceId)
  expect(await workspaceOfModel(auth, randomUUID())).toBeUndefined()
})
