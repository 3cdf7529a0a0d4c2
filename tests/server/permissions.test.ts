import { describe, expect, test } from 'vitest'
import { permissions } from '#lib/policy/permissions.ts'
import { permissionsOf, rolePermissions, roles } from '#lib/policy/roles.ts'
import { neededBy } from '#server/trpc/procedures.ts'
import { buildActors } from '#tests/support/actors.ts'
import { outcomeOf } from '#tests/support/call-path.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { testRuntime } from '#tests/support/runtime.ts'
import { procedures } from './procedures.ts'
import { inputsFor, withUnknownIds } from './inputs.ts'
import { subjectsIn } from './subjects.ts'

const pg = await testDatabase()
const time = testRuntime(pg)
const actors = await buildActors(pg, time)
const { home, away, as, person } = actors

const inside = procedures.filter(({ meta }) => neededBy(meta).length > 0)

const stage = { pg, time, as, person }
const subjects = await subjectsIn(stage, {
  owner: 'owner',
  colleague: 'viewer',
  workspaceId: home.id,
})
const awaySubjects = await subjectsIn(stage, {
  owner: 'stranger',
  colleague: 'stranger',
  workspaceId: away.id,
})
const inputs = inputsFor(subjects)

test('[S-1] every procedure declares what it needs, and has an input here', () => {
  expect(procedures.filter(({ meta }) => meta?.needs === undefined).map((p) => p.path)).toEqual([])
  expect(Object.keys(inputs).toSorted()).toEqual(procedures.map((p) => p.path).toSorted())
})

test('[S-5] role × permission and procedure × need are the published tables', () => {
  const table = permissions.map((permission) => {
    const held = roles.filter((role) => rolePermissions[role].includes(permission))
    return `${permission}: ${held.join(', ')}`
  })
  const needs = procedures.map(({ path, meta }) => `${path}: ${[meta?.needs].flat().join(' | ')}`)
  expect(table).toMatchSnapshot('roles that hold each permission')
  expect(needs.toSorted()).toMatchSnapshot('what each procedure needs')
})

describe('[S-3] nobody gets through', () => {
  const found: string[] = []
  let tried = 0
  const tries = async (who: string, path: string, input: unknown, expected: readonly string[]) => {
    tried += 1
    const { code } = await outcomeOf(await as(who), path, input)
    if (!expected.includes(code)) found.push(`${who} ${path}: ${code}`)
  }

  test('[S-3] anonymous and expired', async () => {
    for (const { path, meta } of procedures.filter((p) => p.meta?.needs !== 'public')) {
      for (const who of ['anonymous', 'expired'])
        await tries(who, path, inputs[path], ['UNAUTHORIZED'])
      expect(meta).toBeDefined()
    }
    expect(found).toEqual([])
  })

  test('[S-2] [S-3] strangers, removed people and those of a suspended organisation', async () => {
    for (const { path } of [...inside, { path: 'model.find' }]) {
      for (const who of ['stranger', 'removed', 'suspended']) {
        await tries(who, path, inputs[path], ['NOT_FOUND'])
      }
    }
    expect(found).toEqual([])
  })

  test('[S-3] every role that lacks the right', async () => {
    for (const role of ['owner', 'orgAdmin', 'editor', 'approver', 'auditor', 'viewer'] as const) {
      const held = permissionsOf([role])
      const who = role === 'owner' ? 'plainOwner' : role
      for (const { path, meta } of inside) {
        if (neededBy(meta).some((permission) => held.has(permission))) continue
        await tries(who, path, inputs[path], ['FORBIDDEN'])
      }
    }
    expect(found).toEqual([])
  })

  test('[S-3] another organisation, for what only one’s own may', async () => {
    const own = [
      'member.setRoles',
      'member.remove',
      'agreement.respond',
      'agreement.counter',
      'finding.withdrawWaiver',
    ]
    for (const path of own) {
      await tries('otherAdmin', path, inputs[path], ['FORBIDDEN'])
    }
    await tries('otherAdmin', 'member.revokeInvitation', inputs['member.revokeInvitation'], [
      'NOT_FOUND',
    ])
    const forPF = { workspaceId: home.id, kind: 'organization', roles: ['editor'] }
    await tries('otherAdmin', 'member.invite', forPF, ['FORBIDDEN'])
    const person2 = { workspaceId: home.id, kind: 'person', roles: ['viewer'] }
    await tries('plainOwner', 'member.invite', person2, ['FORBIDDEN'])
    expect(found).toEqual([])
  })

  test('[S-4] things of another workspace inside one’s own are unknown things', async () => {
    const foreign = inputsFor({ ...awaySubjects, workspaceId: home.id })
    const ids = Object.values(awaySubjects).filter((v): v is string => typeof v === 'string')
    ids.push(awaySubjects.colleague.userId, awaySubjects.colleague.orgId)
    const unknown = ids.filter((id) => /^[0-9a-f-]{36}$/.test(id) && id !== home.id)
    for (const { path } of inside) {
      const input = foreign[path]
      if (JSON.stringify(input) === JSON.stringify(inputs[path])) continue
      const call = await as('owner')
      const seen = await outcomeOf(call, path, input)
      const random = await outcomeOf(call, path, withUnknownIds(input, unknown))
      tried += 1
      expect({ path, ...seen }).toEqual({ path, ...random })
      if (seen.code === 'allowed') found.push(`owner ${path} with foreign ids`)
    }
    expect(found).toEqual([])
  })

  test('[S-2] the answer for a foreign workspace is the one for a workspace that does not exist', async () => {
    for (const { path } of inside) {
      const input = inputs[path]
      const foreign = await outcomeOf(await as('stranger'), path, input)
      const nowhere = withUnknownIds(input, [home.id])
      expect({ path, ...(await outcomeOf(await as('stranger'), path, nowhere)) }).toEqual({
        path,
        ...foreign,
      })
    }
  })

  test('[S-3] the right person is not refused, so the refusals above say something', async () => {
    const denials = ['UNAUTHORIZED', 'FORBIDDEN', 'NOT_FOUND']
    const rightful: Readonly<Record<string, string>> = {
      'agreement.respond': 'approver',
      'agreement.counter': 'approver',
      'agreement.prepare': 'approver',
      'agreement.sign': 'approver',
      'agreement.withdrawSignOff': 'approver',
      'consultation.begin': 'approver',
      'consultation.say': 'viewer',
      'consultation.close': 'viewer',
      'deputy.name': 'approver',
      'deputy.end': 'approver',
      'member.setRoles': 'orgAdmin',
      'member.remove': 'orgAdmin',
      'member.acceptInvitation': 'stranger',
    }
    const last = [
      'member.acceptInvitation',
      'member.setRoles',
      'member.remove',
      'member.suspendOrganization',
      'member.leave',
    ]
    const first = 'agreement.withdraw'
    const others = procedures.map((p) => p.path).filter((path) => !last.includes(path))
    const paths = [first, ...others.filter((path) => path !== first)]
    const refused: string[] = []
    for (const path of [...paths, ...last.slice(0, 3)]) {
      const { code } = await outcomeOf(await as(rightful[path] ?? 'owner'), path, inputs[path])
      if (denials.includes(code)) refused.push(`${path}: ${code}`)
    }
    // The split was withdrawn or answered by now, and the invitation revoked: those are refusals of state, not of right.
    expect(refused).toEqual([])
    process.stdout.write(
      `[permissions] ${tried} foreign calls over ${procedures.length} procedures, 0 allowed\n`,
    )
  })
})
