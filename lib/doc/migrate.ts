import type * as Y from 'yjs'
import { server } from './origin.ts'
import { rootOf, schemaKey } from './shape.ts'

/** Makes a document of the layout before `to` one of the layout `to`; runs inside one transaction, without chance or clock. */
export interface LayoutStep {
  readonly to: number
  readonly run: (doc: Y.Doc) => void
}

/** The first layout there was. */
const firstLayout = 1

/** What every document went through since the first layout, in order; the last leads to `layoutVersion` (D-18). */
export const layoutSteps: readonly LayoutStep[] = []

/** The layout to which these steps lead. Throws when they do not follow each other. */
export function newestLayout(steps: readonly LayoutStep[]): number {
  return steps.reduce((version, { to }) => {
    if (to !== version + 1) throw new Error(`no step leads from layout ${version} to ${to - 1}`)
    return to
  }, firstLayout)
}

/** The layout a document says it has. */
export function layoutOf(doc: Y.Doc): number {
  const version = rootOf(doc, 'meta').get(schemaKey)
  return typeof version === 'number' ? version : firstLayout
}

/**
 * Brings a document of layout `from` to the newest, as one transaction that also says which layout it has now (D-18). The
 * update to be appended to its log; null when it is of the newest layout already.
 */
export function migrateDoc(
  doc: Y.Doc,
  from: number,
  steps: readonly LayoutStep[],
): Uint8Array | null {
  const ahead = steps.filter((step) => step.to > from)
  const last = ahead.at(-1)
  if (last === undefined) return null
  const made: Uint8Array[] = []
  doc.once('update', (update: Uint8Array) => made.push(update))
  doc.transact(() => {
    for (const step of ahead) step.run(doc)
    rootOf(doc, 'meta').set(schemaKey, last.to)
  }, server)
  return made[0] ?? null
}
