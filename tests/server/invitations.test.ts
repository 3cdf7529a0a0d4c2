import { describe, expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { hashToken } from '#server/auth/token.ts'
import { buildActors, callAs, signIn } from '#tests/support/actors.ts'
import { refusalOf } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { testRuntime } from '#tests/support/runtime.ts'

const pg = await testDatabase()
const time = testRuntime(pg)
const { home, away, as, person } = await buildActors(pg, time)
const here = { workspaceId: home.id }
const day = 86_400_000

const tokenOf = (link: string) => must(link.split('/').at(-1), 'token')

async function newcomer(email: string) {
  const id = crypto.randomUUID()
  await pg.owner.db.insertInto('app_user').values({ id, email, name: '', locale: 'ja' }).execute()
  return { id, call: await callAs(await signIn(pg, time, id, 30 * 86_400)) }
}

async function trail(kind: string) {
  const rows = await pg.owner.db
    .selectFrom('audit_entry')
    .select(['kind', 'body'])
    .where('ws_id', '=', home.id)
    .where('kind', '=', kind)
    .execute()
  return rows.length
}

describe('an organisation is invited', () => {
  test('[S-22] [S-21] it joins by the link, with a look of its own, and the trail says so', async () => {
    const invited = await (
      await as('owner')
    ).member.invite({
      ...here,
      kind: 'organization',
      roles: ['orgAdmin', 'editor', 'approver'],
    })
    expect(invited.link).toMatch(/^http:\/\/127\.0\.0\.1:3000\/invite\/[\w-]{43}$/)
    const token = tokenOf(invited.link)
    const { id, call } = await newcomer('first@c.example')
    const before = {
      joined: await trail('member.joined'),
      orgs: await trail('organisation.joined'),
    }

    const joined = await call.member.acceptInvitation({
      token,
      organization: { name: { ja: 'C社', en: 'Company C' }, short: { ja: 'C社' } },
      name: '森',
    })

    expect(joined).toEqual({ workspaceId: home.id })
    const view = await call.workspace.get(here)
    expect(view.me).toMatchObject({ userId: id, roles: ['orgAdmin', 'editor', 'approver'] })
    const own = must(
      view.organizations.find((o) => o.id === view.me.orgId),
      'own organisation',
    )
    expect(own.name).toEqual({ ja: 'C社', en: 'Company C' })
    const looks = view.organizations.map((o) => `${o.colour} ${o.shape}`)
    expect(new Set(looks).size).toBe(looks.length)
    expect(await trail('member.joined')).toBe(before.joined + 1)
    expect(await trail('organisation.joined')).toBe(before.orgs + 1)
    expect((await (await as('auditor')).audit.verify(here)).ok).toBe(true)
    const people = await call.member.list(here)
    expect(people.find((p) => p.userId === id)?.name).toBe('森')
  })

  test('[S-22] an organisation that one acts for elsewhere can join as what it is', async () => {
    const invited = await (
      await as('owner')
    ).member.invite({ ...here, kind: 'organization', roles: ['orgAdmin'] })
    const stranger = await as('stranger')
    const orgId = person('stranger').orgId
    await stranger.member.acceptInvitation({
      token: tokenOf(invited.link),
      organization: { id: orgId },
    })
    expect((await stranger.workspace.list()).map((w) => w.id).toSorted()).toEqual(
      [home.id, away.id].toSorted(),
    )
  })

  test('[S-22] an organisation that takes part already lets nobody in by an invitation of another', async () => {
    const { orgId } = person('stranger')
    const colleague = await newcomer('viewer@away.example')
    const { link } = await (
      await as('stranger')
    ).member.invite({ workspaceId: away.id, kind: 'person', roles: ['viewer'] })
    await colleague.call.member.acceptInvitation({ token: tokenOf(link) })
    const invited = await (
      await as('owner')
    ).member.invite({ ...here, kind: 'organization', roles: ['orgAdmin', 'approver'] })
    const organization = { id: orgId }
    const answer = await refusalOf(
      colleague.call.member.acceptInvitation({ token: tokenOf(invited.link), organization }),
    )
    expect(answer).toMatchObject({ code: 'forbidden', reason: 'unknown-organization' })
    expect((await colleague.call.workspace.list()).map((w) => w.id)).toEqual([away.id])
  })

  test('[S-22] nobody joins for an organisation they do not act for', async () => {
    const invited = await (
      await as('owner')
    ).member.invite({ ...here, kind: 'organization', roles: ['orgAdmin'] })
    const { call } = await newcomer('thief@c.example')
    const answer = await refusalOf(
      call.member.acceptInvitation({
        token: tokenOf(invited.link),
        organization: { id: person('approver').orgId },
      }),
    )
    expect(answer).toMatchObject({ code: 'forbidden', reason: 'unknown-organization' })
  })

  test('[S-23] nobody arrives as owner', async () => {
    const owner = await as('owner')
    const answer = await refusalOf(
      owner.member.invite({ ...here, kind: 'organization', roles: ['owner'] }),
    )
    expect(answer).toMatchObject({ code: 'refused', reason: 'role-above-own' })
  })
})

describe('a person is invited', () => {
  const inviteFor = async (email?: string) =>
    await (
      await as('orgAdmin')
    ).member.invite({
      ...here,
      kind: 'person',
      roles: ['editor'],
      ...(email === undefined ? {} : { email }),
    })

  test('[S-26] the link says who invites, into what, and what is seen of whom, before anything is changed', async () => {
    const { link } = await inviteFor('Guest@A.example')
    const seen = await (await as('anonymous')).member.previewInvitation({ token: tokenOf(link) })
    expect(seen).toMatchObject({
      state: 'open',
      kind: 'person',
      workspaceName: { ja: '試験' },
      inviter: { name: 'orgAdmin', orgName: { ja: 'A社' } },
      orgName: { ja: 'A社' },
      roles: ['editor'],
      addressed: true,
      forMe: null,
      youSee: ['model', 'people', 'agreement'],
      theySee: ['name', 'presence', 'edits'],
    })
    expect(JSON.stringify(seen).toLowerCase()).not.toContain('guest@a.example')
  })

  test('[S-22] works for the address it names only, and reaches it by mail', async () => {
    const { link, mailed } = await inviteFor('named@a.example')
    expect(mailed).toBe(true)
    const mails = await pg.owner.db
      .selectFrom('mail_outbox')
      .select(['body', 'html'])
      .where('to_email', '=', 'named@a.example')
      .execute()
    expect(mails[0]?.html?.includes(`href="${link}"`) && mails[0].body).toContain(link)
    const other = await newcomer('other@a.example')
    const refused = await refusalOf(other.call.member.acceptInvitation({ token: tokenOf(link) }))
    expect(refused).toMatchObject({ code: 'forbidden', reason: 'invitation-other-address' })
    const { call } = await newcomer('named@a.example')
    await call.member.acceptInvitation({ token: tokenOf(link) })
    expect((await call.workspace.get(here)).me.orgId).toBe(person('orgAdmin').orgId)
  })

  test('[S-22] works once, also when two accept at the same moment', async () => {
    const { link } = await inviteFor()
    const people = await Promise.all(
      [1, 2, 3, 4, 5].map(async (n) => await newcomer(`race${n}@a.example`)),
    )
    const answers = await Promise.all(
      people.map(
        async ({ call }) => await refusalOf(call.member.acceptInvitation({ token: tokenOf(link) })),
      ),
    )
    expect(answers.filter((a) => a.code === 'none')).toHaveLength(1)
    const seen = await (await as('anonymous')).member.previewInvitation({ token: tokenOf(link) })
    expect(seen.state).toBe('accepted')
  })

  test('[S-22] works until it expires or is revoked', async () => {
    const late = await inviteFor()
    const taken = await inviteFor()
    const { call } = await newcomer('late@a.example')
    await (
      await as('orgAdmin')
    ).member.revokeInvitation({ ...here, invitationId: taken.invitationId })
    expect(
      await refusalOf(call.member.acceptInvitation({ token: tokenOf(taken.link) })),
    ).toMatchObject({
      code: 'refused',
      reason: 'invitation-revoked',
    })
    const again = (await as('orgAdmin')).member.revokeInvitation({
      ...here,
      invitationId: taken.invitationId,
    })
    expect(await refusalOf(again)).toMatchObject({ code: 'conflict', reason: 'invitation-revoked' })
    time.pass(8 * day)
    expect(
      await refusalOf(call.member.acceptInvitation({ token: tokenOf(late.link) })),
    ).toMatchObject({
      code: 'refused',
      reason: 'invitation-expired',
    })
    time.pass(-8 * day)
  })

  test('[S-22] a link that never was is not found, and a member is told they are one', async () => {
    const anybody = await as('anonymous')
    const unknown = await refusalOf(anybody.member.previewInvitation({ token: 'x'.repeat(43) }))
    expect(unknown).toMatchObject({ code: 'not-found', reason: 'invitation-unknown' })
    const { link } = await inviteFor()
    const member = await as('viewer')
    expect(await refusalOf(member.member.acceptInvitation({ token: tokenOf(link) }))).toMatchObject(
      {
        code: 'conflict',
        reason: 'already-member',
      },
    )
  })

  test('[S-10] the database holds the digest of the token only', async () => {
    const { link } = await inviteFor()
    const rows = await pg.owner.db.selectFrom('invitation').select('token_hash').execute()
    const hashes = rows.map((row) => row.token_hash)
    expect(hashes).toContain(hashToken(tokenOf(link)))
    expect(hashes).not.toContain(tokenOf(link))
  })

  test('[S-23] with roles that are the inviter’s to give', async () => {
    const admin = await as('orgAdmin')
    const answer = await refusalOf(
      admin.member.invite({ ...here, kind: 'person', roles: ['owner'] }),
    )
    expect(answer).toMatchObject({ code: 'refused', reason: 'role-above-own' })
  })
})

describe('roles', () => {
  test('[S-23] an administrator neither gives nor takes the role of owner', async () => {
    const admin = await as('orgAdmin')
    const up = admin.member.setRoles({ ...here, userId: person('viewer').userId, roles: ['owner'] })
    expect(await refusalOf(up)).toMatchObject({ code: 'forbidden', reason: 'role-above-own' })
  })

  test('[S-23] an administrator does not remove an owner', async () => {
    const join = async (email: string, role: 'orgAdmin' | 'owner') => {
      const { link } = await (
        await as('owner')
      ).member.invite({ ...here, kind: 'person', roles: [role] })
      const guest = await newcomer(email)
      await guest.call.member.acceptInvitation({ token: tokenOf(link) })
      return guest
    }
    const admin = await join('admin@pf.example', 'orgAdmin')
    const second = await join('second@pf.example', 'owner')
    const answer = await refusalOf(admin.call.member.remove({ ...here, userId: second.id }))
    expect(answer).toMatchObject({ code: 'forbidden', reason: 'role-above-own' })
    await (await as('owner')).member.remove({ ...here, userId: second.id })
    await (await as('owner')).member.remove({ ...here, userId: admin.id })
  })

  test('[S-24] the last owner and the last administrator stay', async () => {
    const owner = await as('owner')
    const { userId } = person('owner')
    await owner.member.setRoles({ ...here, userId: person('plainOwner').userId, roles: ['viewer'] })
    const without = owner.member.setRoles({ ...here, userId, roles: ['orgAdmin'] })
    expect(await refusalOf(without)).toMatchObject({ code: 'refused', reason: 'last-owner' })
    const admin = await as('orgAdmin')
    const last = admin.member.remove({ ...here, userId: person('orgAdmin').userId })
    expect(await refusalOf(last)).toMatchObject({ code: 'refused', reason: 'last-admin' })
  })

  test('[S-25] a change of roles and its entry are one: the chain verifies, the hint names the person', async () => {
    const before = await trail('member.rolesChanged')
    const admin = await as('orgAdmin')
    const { userId } = person('editor')
    await admin.member.setRoles({ ...here, userId, roles: ['viewer', 'editor'] })
    await admin.member.setRoles({ ...here, userId, roles: ['editor', 'viewer'] })
    expect(await trail('member.rolesChanged')).toBe(before + 1)
    expect(time.hints.at(-1)).toMatchObject({ area: 'member', workspaceId: home.id, userId })
    expect((await (await as('auditor')).audit.verify(here)).ok).toBe(true)
  })

  test('[S-25] when the entry cannot be written the change is gone too', async () => {
    const { userId } = person('auditor')
    await pg.owner.sql.unsafe('revoke insert on audit_entry from app_web')
    const change = (await as('orgAdmin')).member.setRoles({ ...here, userId, roles: ['viewer'] })
    await expect(change).rejects.toThrow('permission denied')
    await pg.owner.sql.unsafe('grant insert on audit_entry to app_web')
    const people = await (await as('owner')).member.list(here)
    expect(people.find((p) => p.userId === userId)?.roles).toEqual(['auditor'])
  })

  test('[S-3] who is removed is out at once, and stays named in what they did', async () => {
    const admin = await as('orgAdmin')
    const out = await as('viewer')
    const before = await trail('member.removed')
    await admin.member.remove({ ...here, userId: person('viewer').userId })
    expect(await refusalOf(out.workspace.get(here))).toMatchObject({ code: 'not-found' })
    expect((await admin.member.list(here)).map((p) => p.userId)).not.toContain(
      person('viewer').userId,
    )
    expect(await trail('member.removed')).toBe(before + 1)
  })

  test('[S-3] a suspended organisation is out at once and comes back as it was', async () => {
    const owner = await as('owner')
    const { orgId } = person('otherAdmin')
    const b = await as('otherAdmin')
    await owner.member.suspendOrganization({
      ...here,
      orgId,
      suspended: true,
      reason: '調査のため',
    })
    expect(await refusalOf(b.workspace.get(here))).toMatchObject({ code: 'not-found' })
    expect(
      await refusalOf(owner.member.suspendOrganization({ ...here, orgId, suspended: true })),
    ).toMatchObject({
      code: 'conflict',
    })
    await owner.member.suspendOrganization({ ...here, orgId, suspended: false })
    expect((await b.workspace.get(here)).me.orgId).toBe(orgId)
    const own = owner.member.suspendOrganization({
      ...here,
      orgId: person('owner').orgId,
      suspended: true,
    })
    expect(await refusalOf(own)).toMatchObject({ code: 'refused', reason: 'own-suspension' })
  })

  test('[S-2] addresses are told inside one’s own organisation only', async () => {
    const people = await (await as('orgAdmin')).member.list(here)
    const own = people.filter((p) => p.orgId === person('orgAdmin').orgId)
    const others = people.filter((p) => p.orgId !== person('orgAdmin').orgId)
    expect(own.every((p) => p.email !== null)).toBe(true)
    expect(others.every((p) => p.email === null)).toBe(true)
    const bodies = await pg.owner.db.selectFrom('audit_entry').select('body').execute()
    expect(JSON.stringify(bodies)).not.toContain('@')
  })
})

test('[S-20] founding a workspace makes its founder owner, with the first entry of its trail', async () => {
  const { id, call } = await newcomer('founder@n.example')
  const { workspaceId } = await call.workspace.create({
    name: { ja: '新しいコンソーシアム' },
    organization: { name: { ja: '新社' }, short: { ja: '新' } },
  })
  const view = await call.workspace.get({ workspaceId })
  expect(view.me).toMatchObject({ userId: id, roles: ['owner', 'orgAdmin', 'editor', 'approver'] })
  const { entries } = await call.audit.list({ workspaceId, limit: 5 })
  expect(entries.map((e) => e.kind)).toEqual(['workspace.created'])
  const foreign = call.workspace.create({
    name: { ja: '乗っ取り' },
    organization: { id: person('approver').orgId },
  })
  expect(await refusalOf(foreign)).toMatchObject({ code: 'not-found' })
})

test('[S-27] an administrator maps a stakeholder to the own organisation only, an owner to any', async () => {
  const owner = await as('owner')
  const { modelId } = await owner.model.create({
    ...here,
    from: 'template',
    template: 'uc2-elderly',
  })
  const b = person('otherAdmin').orgId
  const pf = person('owner').orgId
  const admin = await as('otherAdmin')
  const map = { ...here, modelId, stakeholderId: 'B' }
  expect(await refusalOf(admin.model.mapStakeholder({ ...map, orgId: pf }))).toMatchObject({
    code: 'forbidden',
    reason: 'own-organization',
  })
  await admin.model.mapStakeholder({ ...map, orgId: b })
  expect((await admin.model.get({ ...here, modelId })).mappings).toEqual([
    { stakeholderId: 'B', orgId: b },
  ])
  await owner.model.mapStakeholder({ ...map, orgId: pf })
  expect(await refusalOf(admin.model.mapStakeholder({ ...map, orgId: b }))).toMatchObject({
    code: 'forbidden',
  })
  expect(
    await refusalOf(owner.model.mapStakeholder({ ...map, stakeholderId: 'Z', orgId: pf })),
  ).toMatchObject({
    reason: 'unknown-stakeholder',
  })
})
