import { constants, setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import type { Wish } from './keep.ts'

// Rooms go first where there are few processors, and a snapshot is made all the same. On Linux alone a thread has a priority
// of its own, and a sandbox may not let it choose.
try {
  if (process.platform === 'linux') setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL)
} catch {}

// What takes its time to load is loaded at that priority.
const { connect } = await import('#db/client.ts')
const { keepSnapshot } = await import('./keep.ts')

/** Another thread of the sync server, with a connection of its own: wishes come in, whether one is kept goes out. What fails ends this thread. */
const { url }: { readonly url: string } = workerData
const { db } = connect(url, 'yoriai snapshots', 1)
parentPort?.on('message', async (wish: Wish) => {
  parentPort?.postMessage(await keepSnapshot(db, wish), [])
})
