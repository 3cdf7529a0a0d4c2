import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { inspectUpdate, liveLimits } from '#lib/doc/inspect.ts'
import { createModelDoc, rootOf } from '#lib/doc/shape.ts'
import { typical } from '#tests/inspect/typical.ts'
import * as Y from 'yjs'
import { round } from './histogram.ts'
import type { House } from './house.ts'
import { serverCore } from './proc.ts'
import { encodeSet, stampOf, valueOf, type Size } from './stamp.ts'

/** What the goals are stated in. */
export interface Baseline {
  /** one raw commit, milliseconds: one right after the other, and (`paced`, median) 40 a second */
  readonly commit: { readonly p50: number; readonly p99: number; readonly paced: number }
  /** inspecting one update, microseconds, by what it is */
  readonly inspection: Readonly<Record<string, number>>
}

export function rawCommit(house: House, pinned: boolean): Baseline['commit'] {
  const node = [
    process.execPath,
    path.resolve(import.meta.dirname, 'raw-commit.ts'),
    house.ownerUrl,
  ]
  const [head = '', ...rest] = pinned ? ['taskset', '-c', String(serverCore), ...node] : node
  const { stdout, stderr } = spawnSync(head, rest, { encoding: 'utf8' })
  if (stdout === '') throw new Error(`raw commits could not be measured: ${stderr}`)
  const { p50, p99, paced } = JSON.parse(stdout) as Baseline['commit']
  return { p50: round(p50), p99: round(p99), paced: round(paced) }
}

export function inspection(): Baseline['inspection'] {
  return {
    'a name is changed, 1,000 elements': round(typical(1000, 3000).inspect.median),
    'a name is changed, 5,000 elements': round(typical(5000, 3000).inspect.median),
    'an element is dragged (the load of this bench)': round(dragged(3000)),
  }
}

function dragged(updates: number): number {
  const doc = createModelDoc()
  const times: number[] = []
  for (let n = 0; n < updates; n += 1) {
    const update = encodeSet(77, n, stampOf(1, n, Date.now()), 'small')
    const before = performance.now()
    const answer = inspectUpdate(doc, update, liveLimits)
    times.push((performance.now() - before) * 1000)
    if ('refused' in answer)
      throw new Error(`our own load is refused: ${answer.reason} ${answer.path}`)
    Y.applyUpdate(doc, update)
  }
  const warm = times.slice(updates / 5).sort((a, b) => a - b)
  return warm[warm.length >> 1] ?? Number.NaN
}

/** The updates written by hand are what Yjs would have made, and pass our inspector; else nothing measured means anything. */
export function selfTest(): void {
  for (const size of ['small', 'fat'] satisfies Size[]) {
    const [byHand, byYjs] = [createModelDoc(77), createModelDoc(77)]
    for (let n = 0; n < 3; n += 1) {
      const stamp = stampOf(3, n, Date.now())
      const key = size === 'small' ? stamp : `${stamp}|purpose`
      const made: Uint8Array[] = []
      byYjs.once('update', (update: Uint8Array) => made.push(update))
      rootOf(byYjs, size === 'small' ? 'places' : 'attributes').set(key, valueOf(size, n))
      const own = encodeSet(77, n, stamp, size)
      const [theirs] = made
      if (theirs === undefined || !Buffer.from(theirs).equals(own))
        throw new Error(`update ${n} is not Yjs's`)
      if ('refused' in inspectUpdate(byHand, own, liveLimits))
        throw new Error(`update ${n} is refused`)
      Y.applyUpdate(byHand, own)
    }
  }
}
