import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Participants } from '#lib/agreement/participants.ts'
import { by, content, opening, people, policyOf, rule } from '#tests/support/rounds.ts'
import type { RoundCommand } from './command.ts'
import { decideRound } from './decide.ts'
import { isRoundRefusal, roundRefusals, type RoundRefusalReason } from './decision.ts'
import { evolveRound } from './evolve.ts'
import { isStrongEnough, type RoundPolicy } from './policy.ts'
import { noRound, type RoundState } from './round.ts'
import { namesInScope } from './scope.ts'
import { roundStanding } from './standing.ts'

const dayMs = 86_400_000
const start = Date.parse('2026-12-01T00:00:00.000Z')
const signers = ['a1', 'a2', 'a3', 'b1', 'b2', 'c1']
/** sign for nobody, but in the place of a colleague while they stand in */
const deputies = ['a4', 'a5']
const orgs = ['A', 'B', 'C']

/** The world around a round: what people and edits change of it. */
interface World {
  participants: Participants
  content: Record<string, string>
  now: number
  /** digests somebody was shown, the newest last */
  shown: Record<string, string>
  /** who still says that they stand in for somebody */
  claimed: Record<string, string>
}
interface Scene {
  state: RoundState
  world: World
  readonly met: Set<RoundRefusalReason | 'held'>
}
type Step = fc.Command<World, Scene>

/** Where the round stands, worked out a second time from its acts alone, as slowly as can be. */
function oracle({ state, world }: Scene): 'open' | 'complete' | 'rejected' | 'cancelled' | null {
  const { round, acts } = state
  if (round === null) return null
  if (round.cancelled !== null) return 'cancelled'
  const { policy } = round
  const last = acts.filter((act) => !acts.some((next) => next.prevId === act.id))
  const speaking = last.filter(({ userId, deputyFor, orgId }) => {
    const person = world.participants.people[deputyFor ?? userId]
    const isThere = world.participants.orgs[orgId]?.status === 'active'
    return isThere && person !== undefined && person.orgId === orgId && person.maySign
  })
  if (speaking.some(({ intent }) => intent === 'reject')) return 'rejected'
  const counted = speaking.filter(
    (act) =>
      (['approve', 'renew'].includes(act.intent) ||
        (act.intent === 'conditional' && policy.conditional === 'counts')) &&
      (policy.validDays === null || world.now < Date.parse(act.at) + policy.validDays * dayMs) &&
      namesInScope(round.scope).every((name) => act.digests[name] === world.content[name]),
  )
  // A person counts once, whatever seats they might have come to.
  const isFull = policy.seats.every(({ orgId, needed }) => {
    const persons = new Set(counted.filter((act) => act.orgId === orgId).map((act) => act.userId))
    return persons.size >= needed
  })
  return isFull ? 'complete' : 'open'
}

/** What must hold after every step, whoever did what. */
function holds(before: RoundState, scene: Scene): void {
  const { state, world } = scene
  const { round, acts } = state
  // Acts are only added, each after the one before it at its seat, and the first of a seat once.
  assert.deepEqual(acts.slice(0, before.acts.length), before.acts)
  const places = acts.map((act) => `${act.orgId} ${act.seat} ${act.prevId ?? ''}`)
  assert.equal(new Set(places).size, acts.length)
  for (const act of acts.filter(({ prevId }) => prevId !== null)) {
    const prev = acts.find(({ id }) => id === act.prevId)
    assert.deepEqual([prev?.orgId, prev?.seat], [act.orgId, act.seat])
  }
  if (round === null) return
  if (before.acts.length > 0) assert.deepEqual(round.policy, before.round?.policy)
  const now = new Date(world.now).toISOString()
  const standing = roundStanding({ ...state, round }, { ...world, now })
  assert.equal(standing.status, oracle(scene))
  const counting = standing.orgs.flatMap(({ seats: all }) => all).filter(({ counts }) => counts)
  const persons = counting.flatMap(({ latest }) => [
    latest?.userId,
    ...(latest?.deputyFor === undefined ? [] : [latest.deputyFor]),
  ])
  assert.equal(new Set(persons).size, persons.length)
  const names = namesInScope(round.scope)
  const stands = Object.fromEntries(names.map((name) => [name, world.content[name]]))
  for (const { latest } of counting) assert.deepEqual(latest?.digests, stands)
  for (const org of standing.orgs) {
    const own = org.seats.flatMap(({ latest }) =>
      [latest?.userId ?? [], latest?.deputyFor ?? []].flat(),
    )
    assert.equal(new Set(own).size, own.length)
  }
}

class Doing implements Step {
  readonly #make: (world: World) => RoundCommand
  readonly #name: string
  constructor(name: string, make: (world: World) => RoundCommand) {
    this.#name = name
    this.#make = make
  }
  check(): boolean {
    return true
  }
  run(_model: World, scene: Scene): void {
    const { state, world } = scene
    const command = this.#make(world)
    const now = new Date(world.now).toISOString()
    const decision = decideRound(state, command, world)
    if (isRoundRefusal(decision)) {
      assert.ok(roundRefusals.includes(decision.refused))
      scene.met.add(decision.refused)
      return
    }
    scene.met.add('held')
    if (state.round?.cancelled) assert.deepEqual(decision, [])
    scene.state = decision.reduce(evolveRound, state)
    for (const event of decision) {
      if (event.type !== 'seat.acted' || state.round === null) continue
      const { act } = event
      // Nobody acts for others, too weakly, or in a turn that is not theirs.
      const { people: all } = world.participants
      const signer = all[act.deputyFor ?? act.userId]
      assert.deepEqual([signer?.orgId, signer?.maySign], [act.orgId, true])
      assert.equal(all[act.userId]?.deputyFor, act.deputyFor)
      const { userId, orgId, deputyFor } = command.by
      assert.deepEqual([act.userId, act.orgId, act.at], [userId, orgId, now])
      assert.equal(act.deputyFor, deputyFor)
      assert.ok(isStrongEnough(act.level, state.round.policy.level))
      if (act.intent === 'withdraw') continue
      const standing = roundStanding({ ...state, round: state.round }, { ...world, now })
      const own = standing.orgs.find((org) => org.orgId === act.orgId)
      const waiting = standing.orgs.filter(
        ({ group, isMet }) => own !== undefined && group < own.group && !isMet,
      )
      assert.deepEqual(waiting, [])
      // What another person says there stands until it counts for nothing.
      const before = own?.seats.find(({ seat }) => seat === act.seat)
      const said = before?.latest
      const voices: readonly (string | undefined)[] = [act.userId, act.deputyFor ?? act.userId]
      const isOwn = voices.includes(said?.userId) || voices.includes(said?.deputyFor)
      const isTaken = said !== null && !isOwn
      if (isTaken) assert.ok(!['valid', 'rejected'].includes(before?.status ?? ''))
      for (const name of namesInScope(state.round.scope)) {
        assert.equal(act.digests[name], world.content[name])
      }
    }
    holds(state, scene)
  }
  toString(): string {
    return this.#name
  }
}

class Meanwhile implements Step {
  readonly #change: (world: World) => void
  readonly #name: string
  constructor(name: string, change: (world: World) => void) {
    this.#name = name
    this.#change = change
  }
  check(): boolean {
    return true
  }
  run(_model: World, scene: Scene): void {
    this.#change(scene.world)
    holds(scene.state, scene)
  }
  toString(): string {
    return this.#name
  }
}

const seats = fc.record({
  A: fc.record({ seats: fc.integer({ min: 1, max: 3 }), needed: fc.integer({ min: 0, max: 4 }) }),
  B: fc.record({ seats: fc.integer({ min: 1, max: 2 }), needed: fc.constantFrom(1, 1, 2) }),
  groups: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 3, maxLength: 3 }),
  withC: fc.boolean(),
})
const policies: fc.Arbitrary<RoundPolicy> = fc
  .record({
    seats,
    level: fc.constantFrom('P', 'P', 'K'),
    conditional: fc.constantFrom('counts', 'waits'),
    validDays: fc.constantFrom(null, 30),
  })
  .map(({ seats: { A, B, groups, withC }, ...more }) => {
    const [first = 1, second = 1, third = 1] = groups
    const c = withC ? [rule('C', { group: third })] : []
    const rules = [rule('A', { ...A, group: first }), rule('B', { ...B, group: second }), ...c]
    return { ...policyOf(...rules), ...more }
  })

/** Nearly always one that can be met: without a round there is nothing to do. */
const begins = fc.oneof(
  {
    weight: 12,
    arbitrary: policies.filter((p) => p.seats.every((r) => r.needed > 0 && r.needed <= r.seats)),
  },
  { weight: 1, arbitrary: policies },
)

let made = 0
const fresh = () => `x${(made += 1)}`
const who = fc.constantFrom(...signers, ...deputies)
const level = fc.constantFrom('P', 'K', 'K')
/** Mostly what stands; sometimes what somebody was shown before an edit. */
const isOld = fc.constantFrom(false, false, false, true)
const words = fc.constantFrom('理由', '別の理由', ' ')
/** Mostly none. */
const conditional = fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, words)

/** Of whom somebody says that they stand in for them: who does now, or once did and says so still. */
const inPlaceOf = (world: World, userId: string) => {
  const deputyFor = world.participants.people[userId]?.deputyFor ?? world.claimed[userId]
  return deputyFor === undefined ? {} : { deputyFor }
}
const asNow = (world: World, userId: string) => ({
  // Whoever has moved acts for the organisation they are of now.
  by: {
    userId,
    orgId: world.participants.people[userId]?.orgId ?? by(userId).orgId,
    ...inPlaceOf(world, userId),
  },
  at: new Date(world.now).toISOString(),
})
const steps = [
  fc
    .tuple(policies, fc.constantFrom('a1', 'a1', 'b1'))
    .map(
      ([policy, userId]) =>
        new Doing('open', (world) => ({ ...opening({ policy }), ...asNow(world, userId) })),
    ),
  fc.tuple(policies, who).map(
    ([policy, userId]) =>
      new Doing(`set policy ${userId}`, (world) => ({
        type: 'setPolicy',
        policy,
        due: null,
        ...asNow(world, userId),
      })),
  ),
  fc.tuple(who, level, isOld, conditional).map(
    ([userId, strength, old, conditions]) =>
      new Doing(`sign ${userId} ${old ? 'old' : ''} ${conditions ?? ''}`, (world) => ({
        type: 'sign',
        id: fresh(),
        level: strength,
        shown: old ? world.shown : { ...world.content },
        ...(conditions === undefined ? {} : { conditions }),
        ...asNow(world, userId),
      })),
  ),
  fc.tuple(who, isOld).map(
    ([userId, old]) =>
      new Doing(`renew ${userId}`, (world) => ({
        type: 'renew',
        id: fresh(),
        level: 'K',
        shown: old ? world.shown : { ...world.content },
        ...asNow(world, userId),
      })),
  ),
  fc.tuple(who, words).map(
    ([userId, reason]) =>
      new Doing(`reject ${userId}`, (world) => ({
        type: 'reject',
        id: fresh(),
        level: 'K',
        shown: { ...world.content },
        reason,
        ...asNow(world, userId),
      })),
  ),
  fc.tuple(who, words).map(
    ([userId, reason]) =>
      new Doing(`withdraw ${userId}`, (world) => ({
        type: 'withdraw',
        id: fresh(),
        level: 'K',
        reason,
        ...asNow(world, userId),
      })),
  ),
  fc.tuple(fc.constantFrom('a1', 'b1'), fc.constantFrom('不要', ' ', ' ', ' ')).map(
    ([userId, reason]) =>
      new Doing(`cancel ${userId}`, (world) => ({
        type: 'cancel',
        reason,
        ...asNow(world, userId),
      })),
  ),
  fc.tuple(fc.constantFrom('risk:r1', 'risk:r2'), fc.constantFrom('d1', 'd2', 'e')).map(
    ([name, digest]) =>
      new Meanwhile(`edit ${name} ${digest}`, (world) => {
        world.shown = { ...world.content }
        world.content = { ...world.content, [name]: digest }
      }),
  ),
  fc.tuple(fc.constantFrom(...orgs), fc.boolean()).map(
    ([org, isActive]) =>
      new Meanwhile(`${org} ${isActive ? 'resumes' : 'stops'}`, (world) => {
        const status = isActive ? ('active' as const) : ('suspended' as const)
        const { participants } = world
        world.participants = {
          ...participants,
          orgs: { ...participants.orgs, [org]: { status, since: null } },
        }
      }),
  ),
  fc
    .tuple(
      who,
      fc.constantFrom('A', 'B', undefined, undefined),
      fc.constantFrom(true, true, true, false),
    )
    .map(
      ([userId, orgId, maySign]) =>
        new Meanwhile(
          `${userId} is of ${orgId ?? 'their own'}, ${maySign ? 'signs' : 'signs not'}`,
          (world) => {
            const { participants } = world
            world.participants = {
              ...participants,
              people: {
                ...participants.people,
                [userId]: { orgId: orgId ?? by(userId).orgId, maySign },
              },
            }
          },
        ),
    ),
  fc.tuple(fc.constantFrom(...deputies), fc.constantFrom('a1', 'a2', 'a3', null)).map(
    ([userId, principal]) =>
      new Meanwhile(`${userId} stands in for ${principal ?? 'nobody'}`, (world) => {
        const { participants } = world
        const claim = participants.people[userId]?.deputyFor
        world.claimed = claim === undefined || principal !== null ? {} : { [userId]: claim }
        const own = { orgId: 'A', maySign: false, ...(principal && { deputyFor: principal }) }
        world.participants = {
          ...participants,
          people: { ...participants.people, [userId]: own },
        }
      }),
  ),
  fc.constantFrom(1, 29, 31).map(
    (days) =>
      new Meanwhile(`${days} days pass`, (world) => {
        world.now += days * dayMs
      }),
  ),
]

test('[AG-23] [AG-29] [AG-55] whoever does what in whichever order: no state that must not be, and every refusal has its reason', () => {
  const met = new Set<RoundRefusalReason | 'held'>()
  const [sign, renew] = steps.slice(2, 4)
  const often = [sign, sign, sign, sign, renew].flatMap((step) => step ?? [])
  const many = [...steps, ...often, ...often]
  fc.assert(
    fc.property(begins, fc.commands(many, { maxCommands: 60, size: 'max' }), (policy, commands) => {
      const setup = () => {
        const world = {
          participants: people,
          content: { ...content },
          now: start,
          shown: {},
          claimed: {},
        }
        const begun = decideRound(noRound, opening({ policy }), world)
        const state = isRoundRefusal(begun) ? noRound : begun.reduce(evolveRound, noRound)
        return { model: world, real: { state, world, met } }
      }
      fc.modelRun(setup, commands)
    }),
    { numRuns: 300 },
  )
  // The walk has come to nearly all there is: otherwise it shows nothing.
  const walked = roundRefusals.filter((reason) => !reason.startsWith('scope-'))
  const never = walked.filter((reason) => !met.has(reason))
  const byExampleOnly = new Set([
    'no-seats',
    'seats-twice',
    'due-past',
    'seats-inactive',
    'unknown-round',
    'two-seats',
    'revision-needed',
    'revision-superseded',
  ])
  expect(never.filter((reason) => !byExampleOnly.has(reason))).toEqual([])
  expect(met.has('held')).toBe(true)
})
