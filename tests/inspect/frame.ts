import { canonicalJson } from '#lib/base/canonical-json.ts'
import { inspectUpdate, uploadLimits } from '#lib/doc/inspect.ts'
import { readDocument } from '#lib/doc/read.ts'
import { createModelDoc } from '#lib/doc/shape.ts'
import * as Y from 'yjs'
import { missedPaths } from './oracle.ts'

/** What was seen of frames that no honest client sends. */
export interface Verdicts {
  frames: number
  taken: number
  /** code → how often */
  refused: Record<string, number>
  slowest: number
  violations: string[]
}

export function noVerdicts(): Verdicts {
  return { frames: 0, taken: 0, refused: {}, slowest: 0, violations: [] }
}

/** Milliseconds of work that one frame may take. */
const most = 50

/**
 * Lets one frame at a document, which must stay as it was (`state`); what is taken must apply, to a copy, without a trace
 * of trouble. Answers the code of the refusal.
 */
export function tryFrame(
  doc: Y.Doc,
  state: string,
  update: Uint8Array,
  verdicts: Verdicts,
): string | null {
  verdicts.frames += 1
  const complain = (what: string) => verdicts.violations.push(`${what}: ${hex(update)}`)
  const { answer, ms } = timed(() => inspectUpdate(doc, update, uploadLimits))
  verdicts.slowest = Math.max(verdicts.slowest, ms)
  if (ms > most) complain(`${Math.round(ms)} ms`)
  if (stateOf(doc) !== state) complain('the document changed')
  if ('refused' in answer) {
    verdicts.refused[answer.code] = (verdicts.refused[answer.code] ?? 0) + 1
    return answer.code
  }
  verdicts.taken += 1
  const copy = createModelDoc()
  try {
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
    copy.once('afterTransaction', (transaction: Y.Transaction) => {
      const missed = missedPaths(transaction, answer.touches)
      if (missed.length > 0) complain(`missed ${missed.join(' ')}`)
    })
    const applied = timed(() => Y.applyUpdate(copy, update), 1)
    verdicts.slowest = Math.max(verdicts.slowest, applied.ms)
    if (applied.ms > most) complain(`${Math.round(applied.ms)} ms to apply`)
    if (copy.store.pendingStructs !== null || copy.store.pendingDs !== null) complain('pending')
    if (copy.share.size !== doc.share.size) complain('a new root')
    const { model, problems } = readDocument(copy)
    canonicalJson(model)
    if (problems.length > readDocument(doc).problems.length) complain('something cannot be read')
  } catch (error) {
    complain(`taken, and threw ${String(error)}`)
  } finally {
    copy.destroy()
  }
  return null
}

/**
 * Time of this thread's own work, so that a machine that does something else meanwhile is no slow inspection; what took long
 * is done again, because the first time includes compiling.
 */
function timed<T>(act: () => T, times = 4): { readonly answer: T; readonly ms: number } {
  let ms = Number.POSITIVE_INFINITY
  for (let i = 1; ; i += 1) {
    const started = process.threadCpuUsage()
    const answer = act()
    const { user, system } = process.threadCpuUsage(started)
    ms = Math.min(ms, (user + system) / 1000)
    if (ms <= most || i >= times) return { answer, ms }
  }
}

/** All of a document: what it holds, how far it is, and whether something waits in it. */
export function stateOf(doc: Y.Doc): string {
  const { pendingStructs, pendingDs } = doc.store
  const pending = pendingStructs === null && pendingDs === null ? '' : 'pending'
  return `${Buffer.from(Y.encodeStateVector(doc)).toString('latin1')} ${canonicalJson(doc.toJSON())} ${doc.share.size}${pending}`
}

function hex(update: Uint8Array): string {
  return Buffer.from(update.subarray(0, 400)).toString('hex')
}
