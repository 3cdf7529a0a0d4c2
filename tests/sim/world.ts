import { closeCodes } from '#lib/doc/close-codes.ts'
import { encodeUpdate } from '#server/collab/wire.ts'
import type { Person } from '#server/collab/person.ts'
import type { TurnRows } from '#server/collab/room/io.ts'
import { attack } from './attacks.ts'
import { Chance } from './chance.ts'
import { check } from './check.ts'
import { Client } from './client.ts'
import { Database } from './database.ts'
import { Node, simLimits } from './node.ts'
import { planOf, type Breach, type Plan } from './plan.ts'
import { Time } from './time.ts'

export interface Outcome {
  readonly seed: number
  readonly violations: readonly string[]
  readonly events: number
  readonly counts: Readonly<Record<string, number>>
}

/** One schedule from beginning to end: trouble, healing, quiet, judgement. */
export class World {
  readonly time = new Time()
  readonly chance: Chance
  readonly database: Database
  readonly limits = simLimits
  readonly members = new Set<string>()
  readonly clients: Client[] = []
  readonly nodes: readonly Node[]
  readonly violations: string[] = []
  readonly counts: Record<string, number> = {}
  plan: Plan
  #ids = 0
  #healing = false

  constructor(seed: number, breaks: Breach | null = null) {
    this.chance = new Chance(seed)
    this.plan = planOf(this.chance, breaks)
    this.database = new Database(breaks)
    this.nodes = Array.from({ length: this.plan.nodes }, () => new Node(this))
  }

  run(): void {
    const { plan, chance, time } = this
    for (let i = 0; i < plan.writers; i += 1) this.#join(`w${i}`, true)
    this.#join('reader', false)
    // Two windows of one person.
    if (chance.once(0.3)) this.#join('w0', true)
    for (const node of this.nodes) this.#pollFor(node)
    time.run(time.now + 500)
    for (let i = 0; i < plan.operations; i += 1) {
      this.#trouble()
      time.run(time.now + chance.next() * plan.slowest * 2)
    }
    this.#heal()
    time.run(time.now + 120_000)
    check(this)
  }

  delay(): number {
    return this.#healing ? 1 : this.chance.next() * this.plan.slowest + 0.1
  }

  newId(): string {
    return `id-${(this.#ids += 1)}`
  }

  nodeFor(): Node {
    return this.chance.pick(this.nodes)
  }

  personOf(userId: string): Person {
    const canWrite = this.database.writers.get(userId) === true
    const who = { workspaceId: 'w', userId, orgId: 'o', name: userId, orgName: { ja: 'o' } }
    return { ...who, signIn: 's', canWrite }
  }

  count(what: string): void {
    this.counts[what] = (this.counts[what] ?? 0) + 1
  }

  readonly violation = (what: string): void => {
    this.violations.push(`${Math.round(this.time.now)} ms: ${what}`)
  }

  /** After a commit: others may look, or may never hear of it. */
  hint(from: Node, seq: number): void {
    for (const node of this.nodes) {
      if (node === from || this.chance.once(this.plan.hintLost)) continue
      this.time.after(this.delay(), () => {
        if (node.room !== null && seq > node.room.head.seq) node.room.hint()
      })
    }
  }

  /** The breach `early`: shown before it is written. */
  leakBeforeCommit({ rows }: TurnRows): void {
    for (const { line } of this.clients) {
      for (const { data, sessionId } of rows)
        if (line?.id !== sessionId) line?.send(encodeUpdate(data))
    }
  }

  #join(userId: string, canWrite: boolean): void {
    this.members.add(userId)
    this.database.writers.set(userId, canWrite)
    const client = new Client(this, userId)
    this.clients.push(client)
    client.connect()
  }

  #pollFor(node: Node): void {
    this.time.after(2000, () => {
      node.poll()
      this.#pollFor(node)
    })
  }

  #trouble(): void {
    const { chance, plan } = this
    const client = chance.pick(this.clients)
    for (let i = chance.int(1, 3); i > 0; i -= 1) chance.pick(this.clients).edit()
    if (chance.once(plan.drops)) client.line?.drop(chance.once(0.3))
    if (chance.once(plan.pauses)) {
      client.line?.pause()
      this.time.after(chance.int(1, 30_000), () => client.line?.resume())
    }
    if (chance.once(plan.crashes)) this.#crash(chance.pick(this.nodes))
    if (chance.once(plan.demotions)) this.#judge(client.userId)
    if (chance.once(plan.attacks)) {
      const victim = chance.pick(this.clients)
      // What somebody does to their own windows is their affair.
      if (victim.userId === client.userId) victim.isHostile = true
      client.attack(attack(chance, client, victim))
    }
  }

  #crash(node: Node): void {
    this.count('crash')
    node.crash()
    for (const { line } of this.clients) if (line?.node === node) line.drop(false)
  }

  /** A role is lowered, given back, or somebody removed: the database knows at once, open connections hear of it later. */
  #judge(userId: string): void {
    const { writers } = this.database
    const removed = this.chance.once(0.2)
    if (removed) this.members.delete(userId)
    writers.set(userId, !removed && writers.get(userId) !== true && userId !== 'reader')
    this.count(removed ? 'removed' : 'role changed')
    const heard = this.chance.once(this.plan.hintLost) ? 30_000 : this.delay()
    this.time.after(heard, () => {
      for (const client of this.clients) if (client.userId === userId) this.#recheck(client)
    })
  }

  #recheck({ line, userId }: Client): void {
    if (line === null || line.room === null) return
    const now = this.personOf(userId)
    if (!this.members.has(userId)) line.close(closeCodes.forbidden)
    else if (line.person.canWrite && !now.canWrite) line.close(closeCodes.unavailable)
    else if (line.person.canWrite !== now.canWrite) {
      line.person = now
      line.room.judged(line)
    }
  }

  #heal(): void {
    this.#healing = true
    const calm = { commitFails: 0, answerLost: 0, readFails: 0, hintLost: 0 }
    this.plan = { ...this.plan, ...calm }
    for (const client of this.clients) {
      client.line?.resume()
      client.connect()
    }
  }
}

/** Runs one schedule. The same seed runs the same way. */
export function schedule(seed: number, breaks: Breach | null = null): Outcome {
  const world = new World(seed, breaks)
  try {
    world.run()
  } catch (error) {
    world.violation(
      `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    )
  }
  const { violations, counts, time } = world
  return { seed, violations, counts, events: time.events }
}
