import { sql } from 'kysely'
import { pass } from '#tests/support/until.ts'
import { write, type Scene } from './scene.ts'

/** What a case found to be as it should, in a sentence with figures; throws when it is not. */
export type Case = (scene: Scene) => Promise<string>

const MiB = 1024 * 1024

function must(isTrue: boolean, what: string): void {
  if (!isTrue) throw new Error(what)
}

async function rows(scene: Scene): Promise<number> {
  await scene.judge()
  return scene.log.rows
}

/** Faults of the network and of the machines, by name. */
export const cases: Readonly<Record<string, Case>> = {
  'client–server: answers of the server are lost': async (scene) => {
    const writer = await scene.enter(scene.one)
    const before = await rows(scene)
    scene.one.front.set({ down: 'drop' })
    await write(writer, 5)
    while ((await rows(scene)) === before) await pass(10)
    must(!writer.isSaved, 'said to be saved without an answer')
    const stood = scene.log.rows - before
    await scene.settle()
    return `${stood} rows stood that the client was not told of; sent again, they stand once`
  },

  'client–server: what the client sends is lost': async (scene) => {
    const writer = await scene.enter(scene.one)
    const other = await scene.enter(scene.one)
    const before = await rows(scene)
    scene.one.front.set({ up: 'drop' })
    await write(writer, 5)
    await scene.watch(300)
    must(scene.log.rows === before && !writer.isSaved, 'something came through')
    const shown = other.shows().length
    await scene.settle()
    return `kept in the window, not shown to others (${shown} elements there), saved after it`
  },

  'client–server: every piece late by 0 to 300 ms': async (scene) => {
    const [a, b] = [await scene.enter(scene.one), await scene.enter(scene.one)]
    let n = 0
    scene.one.front.delay(() => (n++ * 97) % 300)
    await Promise.all([write(a, 20), write(b, 20)])
    await scene.watch(500)
    await scene.saved(a)
    return 'all saved while it lasted'
  },

  'client–server: somebody stops reading while others write': async (scene) => {
    const reader = await scene.enter(scene.one)
    const writer = await scene.enter(scene.two)
    const before = await scene.one.node.weigh()
    scene.one.front.set({ down: 'hold' })
    await write(writer, 150)
    await scene.saved(writer)
    const grown = (await scene.one.node.weigh()) - before
    must(grown < 64 * MiB, `grew by ${grown} bytes`)
    must(reader.shows().length < writer.shows().length, 'it read')
    return `the writer was not held up; the server grew by ${Math.round(grown / MiB)} MiB`
  },

  'server–database: reset at 30 moments of a commit': async (scene) => {
    const writer = await scene.enter(scene.one)
    for (let i = 0; i < 30; i += 1) {
      writer.add()
      await pass(i % 10)
      scene.one.database.reset()
    }
    await scene.saved(writer)
    return 'each edit stands once'
  },

  'server–database: reset after COMMIT, before its answer': async (scene) => {
    const writer = await scene.enter(scene.one)
    const before = await rows(scene)
    scene.one.database.set({ down: 'hold' })
    writer.add()
    while ((await rows(scene)) === before) await pass(5)
    must(!writer.isSaved, 'said to be saved before the answer')
    scene.one.database.reset()
    scene.one.database.set({ down: 'flow' })
    await scene.saved(writer)
    must((await rows(scene)) === before + 1, 'written twice')
    return 'looked up by its batch id: one row'
  },

  'server–database: reset before COMMIT': async (scene) => {
    const writer = await scene.enter(scene.one)
    const before = await rows(scene)
    scene.one.database.set({ up: 'drop' })
    writer.add()
    await scene.watch(200)
    must(scene.log.rows === before && !writer.isSaved, 'something came through')
    scene.one.database.heal()
    await scene.saved(writer)
    must((await rows(scene)) === before + 1, 'not written once')
    return 'not found by its batch id, written again: one row'
  },

  'server–database: a commit that arrives late, after it was looked for': async (scene) => {
    const writer = await scene.enter(scene.one)
    const before = await rows(scene)
    const { db } = scene.stage.owner
    const release = Promise.withResolvers<void>()
    const locked = Promise.withResolvers<void>()
    const lock = db.transaction().execute(async (tx) => {
      await sql`select 1 from doc where id = ${scene.log.docId} for update`.execute(tx)
      locked.resolve()
      await release.promise
    })
    await locked.promise
    writer.add()
    await pass(150)
    // The server is told that the connection is gone; the database still works on what came over it.
    scene.one.database.forget()
    await pass(400)
    release.resolve()
    await lock
    await scene.saved(writer)
    must((await rows(scene)) === before + 1, `${scene.log.rows - before} rows instead of one`)
    return 'one row'
  },

  'database: frozen for 5 s (SIGSTOP)': async (scene) => {
    const writer = await scene.enter(scene.one)
    const other = await scene.enter(scene.two)
    const saved = writer.acknowledged
    const before = await scene.one.node.weigh()
    await scene.stage.cluster.freeze()
    try {
      await write(writer, 200)
      await pass(4000)
      must(writer.acknowledged === saved, 'something was said to be saved')
      must(!other.shows().some((id) => id.startsWith('w0-5')), 'others saw it')
    } finally {
      scene.stage.cluster.thaw()
    }
    await scene.saved(writer)
    const grown = (await scene.one.node.weigh()) - before
    must(grown < 64 * MiB, `grew by ${grown} bytes`)
    return `200 edits kept, saved after it; the server grew by ${Math.round(grown / MiB)} MiB`
  },

  'database: away for longer than anybody waits for it (10 s)': async (scene) => {
    const writer = await scene.enter(scene.one)
    const { target } = scene.one.database
    scene.one.database.target = null
    scene.one.database.reset()
    for (let i = 0; i < 50; i += 1) {
      writer.add()
      await scene.watch(150)
    }
    await scene.watch(2500)
    must(!writer.isSaved, 'said to be saved')
    scene.one.database.target = target
    await scene.saved(writer)
    return 'edits kept, saved after it'
  },

  'two servers, no bus': async (scene) => {
    const [a, b] = [await scene.enter(scene.one), await scene.enter(scene.two)]
    await Promise.all([write(a, 60), write(b, 60), scene.watch(400)])
    await Promise.all([scene.saved(a), scene.saved(b)])
    const began = performance.now()
    await scene.reach(() => a.text() === b.text())
    return `converged ${Math.round(performance.now() - began)} ms after the last was saved`
  },

  'two servers: one is paused with edits before it, wakes on a stale head': async (scene) => {
    const [a, b] = [await scene.enter(scene.one), await scene.enter(scene.two)]
    scene.one.node.pause()
    await write(a, 10)
    await write(b, 20)
    await scene.saved(b)
    const before = await rows(scene)
    scene.one.node.resume()
    await scene.saved(a)
    must((await rows(scene)) > before, 'nothing was written')
    return 'its append was refused by the fence, taken in and written after the others'
  },

  'two servers: an append arrives after the other one has written': async (scene) => {
    const [a, b] = [await scene.enter(scene.one), await scene.enter(scene.two)]
    scene.one.database.set({ up: 'hold' })
    a.add()
    await write(b, 20)
    await scene.saved(b)
    must(!a.isSaved, 'said to be saved')
    scene.one.database.set({ up: 'flow' })
    await scene.saved(a)
    return 'refused by the fence, then written on the new head'
  },

  'two servers: one is cut off from the database': async (scene) => {
    const [a, b] = [await scene.enter(scene.one), await scene.enter(scene.two)]
    scene.one.database.set({ up: 'drop', down: 'drop' })
    await Promise.all([write(a, 20), write(b, 20)])
    await scene.saved(b)
    await scene.watch(1000)
    must(!a.isSaved, 'said to be saved')
    must(!b.shows().some((id) => id === 'w0-3'), 'others saw it')
    return 'the other one went on; nothing of the cut one was shown or said to be saved'
  },
}
