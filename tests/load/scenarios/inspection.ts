import { inspectUpdate } from '#lib/doc/inspect.ts'
import { seedUpdate } from '#lib/doc/seed.ts'
import { createModelDoc } from '#lib/doc/shape.ts'
import { write } from '#lib/doc/write.ts'
import * as Y from 'yjs'
import { modelOf } from '../house.ts'
import { median } from '../measure.ts'

/** Microseconds to inspect a typical update: one field of one element, in a document of so many. */
export function inspection(elements: number): number {
  const doc = createModelDoc()
  const client = createModelDoc()
  for (const d of [doc, client]) Y.applyUpdate(d, seedUpdate(modelOf(elements)))
  const updates = Array.from({ length: 3000 }, (_, i) => {
    const before = Y.encodeStateVector(client)
    const id = `e${(i * 7919) % elements}`
    write(client, [{ type: 'set', in: 'stakeholders', id, field: 'name', value: { ja: `名${i}` } }])
    return Y.encodeStateAsUpdate(client, before)
  })
  const times: number[] = []
  for (const update of updates) {
    const began = performance.now()
    const seen = inspectUpdate(doc, update)
    times.push((performance.now() - began) * 1000)
    if ('refused' in seen) throw new Error(seen.reason)
    Y.applyUpdate(doc, update)
  }
  return median(times.slice(500))
}
