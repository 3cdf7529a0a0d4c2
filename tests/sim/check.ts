import { docGenesis, linkUpdate, sameBytes } from '#db/doc-chain.ts'
import { canonicalJson } from '#lib/base/canonical-json.ts'
import { inspectUpdate } from '#lib/doc/inspect.ts'
import { readModel } from '#lib/doc/read.ts'
import { docFromUpdates } from '#lib/doc/replay.ts'
import { createModelDoc } from '#lib/doc/shape.ts'
import type { Model } from '#lib/model/model.ts'
import { normalise } from '#lib/model/normalise.ts'
import * as Y from 'yjs'
import { Client } from './client.ts'
import { sameState } from './covers.ts'
import type { World } from './world.ts'

/** What must hold when everything has healed and come to rest (collaboration study, 5: I1 and I2 are checked as they happen). */
export function check(world: World): void {
  converged(world)
  live(world)
  chained(world)
  owned(world)
  told(world)
}

/** I3: everybody shows what the log says, a newcomer at any node too; I9: and it is put in order the same way everywhere. */
function converged(world: World): void {
  const { database, clients, time } = world
  const newcomer = new Client(world, 'reader')
  world.members.add('reader')
  newcomer.connect()
  time.run(time.now + 5000)
  const truth = database.doc
  if (truth.store.pendingStructs !== null || truth.store.pendingDs !== null) {
    world.violation('I3 the log leaves something pending')
  }
  for (const { doc, userId, isGone, isHostile } of [...clients, newcomer]) {
    if (isGone || isHostile || sameState(doc, truth)) continue
    world.violation(`I3 ${userId} holds something else`)
  }
  const model = readModel(truth)
  if (canonicalJson(readModel(newcomer.doc)) !== canonicalJson(model)) {
    world.violation('I3 a newcomer shows something else')
  }
  // Laws of the document rather than of the room: a share of the schedules is enough.
  if (world.chance.once(0.1)) orderly(world, model)
}

/** I3: a snapshot and the rest are the whole. I9: the model is put in order once, and the same however it arrived. */
function orderly({ database, violation }: World, model: Model): void {
  const data = database.rows.map((row) => row.data)
  const half = Math.floor(data.length / 2)
  const state = Y.encodeStateAsUpdate(docFromUpdates(null, data.slice(0, half)))
  const short = docFromUpdates({ format: 'v1', state }, data.slice(half))
  if (canonicalJson(readModel(short)) !== canonicalJson(model)) {
    violation('I3 a snapshot and the rest differ')
  }
  const clean = canonicalJson(normalise(model))
  if (canonicalJson(normalise(normalise(model))) !== clean) {
    violation('I9 putting in order twice is not putting in order once')
  }
  const shuffled = readModel(docFromUpdates(null, data.toReversed()))
  if (canonicalJson(normalise(shuffled)) !== clean) violation('I9 the order of arrival shows')
}

/** Nobody waits for ever: what was made is acknowledged or was refused in so many words. */
function live(world: World): void {
  for (const { unacknowledged, isGone, isHostile, userId, line } of world.clients) {
    if (isGone || isHostile) continue
    if (line === null) world.violation(`${userId} does not come back`)
    if (unacknowledged.size > 0) world.violation(`${userId} waits for ${unacknowledged.size} edits`)
  }
  for (const node of world.nodes) {
    if (node.room?.isSettled === false) world.violation('a room does not come to rest')
  }
}

/** I5: numbers without a gap, each link made of the one before; a batch is written once. */
function chained({ database, violation }: World): void {
  let hash = docGenesis
  const batches = new Set<string>()
  for (const [i, row] of database.rows.entries()) {
    hash = linkUpdate(hash, row)
    if (row.seq !== i + 1 || !sameBytes(hash, row.hash))
      violation(`I5 row ${i + 1} breaks the chain`)
    if (batches.has(row.batchId)) violation(`I5 batch ${row.batchId} is written twice`)
    batches.add(row.batchId)
  }
}

/** I4: what stands under a client id was written by the person it belongs to. */
function owned({ database, violation }: World): void {
  const owners = new Map<number, string>()
  for (const { data, userId } of database.rows) {
    for (const { id } of Y.decodeUpdate(data).structs) {
      const owner = owners.get(id.client) ?? userId
      owners.set(id.client, owner)
      if (owner !== userId) violation(`I4 ${userId} wrote as ${owner}`)
    }
  }
}

/** I7: what a row really changed is in its changes, and nothing else is; exact where one process served alone. */
function told({ database, nodes, counts, violation }: World): void {
  const doc = createModelDoc()
  for (const { data, changes, seq } of database.rows) {
    if (seq === 1) {
      Y.applyUpdate(doc, data)
      continue
    }
    const seen = inspectUpdate(doc, data)
    Y.applyUpdate(doc, data)
    if ('refused' in seen) {
      violation(`I7 row ${seq} would be refused now: ${seen.code}`)
      continue
    }
    // Where nobody else wrote meanwhile nothing is ever written twice, and changes are exact.
    if (nodes.length > 1 || counts['conflict'] !== undefined) continue
    if (seen.touches.length === 0 && seen.clients.length === 0)
      violation(`I5 row ${seq} is written twice`)
    const places = new Set(seen.touches.map(({ root, key }) => `${root}/${key}`))
    for (const { root, key } of changes) {
      if (!places.has(`${root}/${key}`)) violation(`I7 row ${seq} tells of ${root}/${key}`)
    }
  }
}
