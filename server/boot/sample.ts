import { insertPerson } from '#db/identity.ts'
import { setLook } from '#db/repos/organizations.ts'
import {
  acts,
  organizations,
  people,
  type SampleAct,
  type SamplePerson,
  workspaceName,
} from '#db/seed/elderly-support.ts'
import { inWorkspace, type TenantContext } from '#db/tenant.ts'
import { must } from '#lib/base/must.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import { shapes } from '#lib/policy/look.ts'
import { createCallerFactory } from '../trpc/init.ts'
import { appRouter } from '../trpc/router.ts'
import { type Runtime, runtime, setRuntime } from '../runtime.ts'
import { inOfficeHours } from './office-hours.ts'

const day = 86_400_000

/** The sample begins so long before the moment it is made. */
const age = 12 * day

/** Between two acts of the story. */
const pause = 47 * 60_000

const callerFor = createCallerFactory(appRouter)
type Caller = ReturnType<typeof callerFor>

/**
 * Plays the story of the sample through the procedures everybody uses, each act as the person who does it and at its own time:
 * what the sample shows was permitted, recorded and chained like everything else. Only for an empty database.
 */
export async function playSample(run: Runtime): Promise<void> {
  let now = inOfficeHours(run.clock().getTime() - age)
  setRuntime({
    ...run,
    clock: () => {
      now += 1
      return new Date(now)
    },
  })
  try {
    const cast = await bringPeople()
    const stage = await found(cast)
    for (const act of acts) {
      now = inOfficeHours(now + pause)
      await play(stage, act)
    }
  } finally {
    setRuntime(run)
  }
}

/** Somebody of the sample, signed in. */
interface Actor extends SamplePerson {
  readonly userId: string
  readonly call: Caller
}

type Cast = ReadonlyMap<string, Actor>

async function bringPeople(): Promise<Cast> {
  const { auth, clock, newId } = runtime()
  const cast = new Map<string, Actor>()
  for (const person of people) {
    const userId = newId()
    const { email, name, locale } = person
    await insertPerson(auth, { id: userId, email, name, locale })
    const expiresAt = new Date(clock().getTime() + age)
    const call = callerFor({ session: { id: 'sample', userId, email, name, locale, expiresAt } })
    cast.set(person.id, { ...person, userId, call })
  }
  return cast
}

interface Stage {
  readonly cast: Cast
  readonly workspaceId: string
  readonly modelId: string
  /** key of the sample → id of the organisation */
  readonly orgs: ReadonlyMap<string, string>
  /** key of the story → id of the proposal */
  readonly splits: Map<string, string>
}

async function found(cast: Cast): Promise<Stage> {
  const [host, ...guests] = organizations
  const { key, name, short } = must(host, 'the founding organisation')
  const founder = must(
    [...cast.values()].find((p) => p.org === key),
    'the founder',
  )
  const { workspaceId } = await founder.call.workspace.create({
    name: workspaceName,
    organization: { name, short },
  })
  const orgs = new Map([[key, await orgIdOf(founder, workspaceId)]])
  for (const guest of guests) {
    const [first, ...others] = [...cast.values()].filter((p) => p.org === guest.key)
    const head = must(first, 'somebody of the organisation')
    await join(founder, head, workspaceId, 'organization', { name: guest.name, short: guest.short })
    orgs.set(guest.key, await orgIdOf(head, workspaceId))
    for (const colleague of others) await join(head, colleague, workspaceId, 'person')
  }
  await dress({ workspaceId, userId: founder.userId, orgId: must(orgs.get(key), key) }, orgs)
  const { modelId } = await founder.call.model.create({
    workspaceId,
    from: 'template',
    template: 'uc2-elderly',
  })
  for (const organization of organizations) {
    const orgId = must(orgs.get(organization.key), organization.key)
    for (const stakeholderId of organization.stakeholders) {
      await founder.call.model.mapStakeholder({ workspaceId, modelId, stakeholderId, orgId })
    }
  }
  return { cast, workspaceId, modelId, orgs, splits: new Map() }
}

/** Gives every organisation the look of the story: first one that nobody has or gets, because no two may share one. */
async function dress(context: TenantContext, orgs: Stage['orgs']): Promise<void> {
  await inWorkspace(runtime().web, context, async (tx) => {
    for (const [nth, { key }] of organizations.entries()) {
      const shape = must(shapes[(nth + 1) % shapes.length], 'a shape')
      await setLook(tx, must(orgs.get(key), key), { colour: nth, shape })
    }
    for (const { key, look } of organizations) await setLook(tx, must(orgs.get(key), key), look)
  })
}

async function join(
  inviter: Actor,
  guest: Actor,
  workspaceId: string,
  kind: 'organization' | 'person',
  organization?: { readonly name: LocalText; readonly short: LocalText },
): Promise<void> {
  const named = organization === undefined ? {} : { orgName: organization.name }
  const roles = [...guest.roles]
  const { link } = await inviter.call.member.invite({ workspaceId, kind, roles, ...named })
  const token = must(link.split('/').at(-1), 'the token of the link')
  const given = organization === undefined ? {} : { organization }
  await guest.call.member.acceptInvitation({ token, ...given })
}

async function orgIdOf(actor: Actor, workspaceId: string): Promise<string> {
  const members = await actor.call.member.list({ workspaceId })
  return must(
    members.find((m) => m.userId === actor.userId),
    actor.id,
  ).orgId
}

async function play(stage: Stage, act: SampleAct): Promise<void> {
  const { workspaceId, modelId, splits } = stage
  const { agreement } = must(stage.cast.get(act.by), act.by).call
  const here = { workspaceId, modelId }
  switch (act.act) {
    case 'propose': {
      const { riskId, measureId, role, split, text } = act
      const orgId = must(stage.orgs.get(act.org), act.org)
      const terms = { riskId, measureId, orgId, role, split, text }
      splits.set(act.key, (await agreement.propose({ ...here, ...terms })).splitId)
      return
    }
    case 'accept':
      await agreement.respond({ ...here, splitId: splitOf(stage, act.key), answer: 'accept' })
      return
    case 'decline': {
      const { reason } = act
      const splitId = splitOf(stage, act.key)
      await agreement.respond({ ...here, splitId, answer: 'decline', reason })
      return
    }
    default: {
      const { riskId } = act
      const { digest } = await agreement.prepare({ ...here, riskId })
      await agreement.sign({ ...here, riskId, digest })
    }
  }
}

function splitOf(stage: Stage, key: string): string {
  return must(stage.splits.get(key), key)
}
