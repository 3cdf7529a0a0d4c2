import { parentPort } from 'node:worker_threads'
import { buildSnapshot } from './build.ts'
import { unwrap, type Parcel } from './parcel.ts'

/** Another thread of the sync server: parcels come in, packed snapshots go out. What cannot be built ends this thread. */
parentPort?.on('message', (parcel: Parcel) => {
  const { codec, sha256, data: bytes } = buildSnapshot(unwrap(parcel))
  const data = new Uint8Array(bytes)
  parentPort?.postMessage({ codec, data, sha256 }, [data.buffer])
})
