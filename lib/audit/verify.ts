import { canonicalJson } from '#lib/base/canonical-json.ts'
import type { Hash } from '#lib/base/hash.ts'
import { genesis, link, type ChainedEntry } from './chain.ts'
import { parseEntry } from './entry.ts'

/** One row of the log as the database holds it; the columns beside `body` repeat what stands in it. */
export interface LogRow extends ChainedEntry {
  readonly idx: number
  readonly at: string
  readonly kind: string
  readonly userId: string | null
  readonly orgId: string | null
  readonly modelId: string | null
}

/** The head of a log: how many entries it has and the hash of the last one. */
export interface LogHead {
  readonly size: number
  readonly hash: string
}

/** Why an entry is bad. */
type ChainFault =
  | 'missing' // an index is absent: a row was deleted, or rows changed places
  | 'broken-link' // the hash before it is not the hash of the entry before it
  | 'changed' // the text does not give the stored hash
  | 'not-an-entry' // the text is not canonical JSON of an entry of this workspace
  | 'columns-differ' // a column says something else than the text
  | 'beyond-head' // the head does not know of it: a row was appended beside the chain
  | 'truncated' // the head counts more entries than there are
  | 'head-differs' // the last hash is not the head's

export type ChainState =
  | { readonly ok: true; readonly size: number; readonly head: string }
  | {
      readonly ok: false
      readonly firstBad: number
      readonly fault: ChainFault
      readonly good: number
    }

/** How far a verification has come without a fault. */
export interface Verified {
  readonly size: number
  readonly last: string
}

/** Before the first entry. */
export const nothingVerified: Verified = { size: 0, last: genesis }

/**
 * Re-computes a whole log, in index order, and names the first bad entry and why (AU-3). A log that was rewritten from
 * some entry on with all hashes re-computed, head included, cannot be told from inside (AU-4).
 */
export function verifyChain(
  hash: Hash,
  workspaceId: string,
  rows: Iterable<LogRow>,
  head: LogHead,
): ChainState {
  const now = verifyRows({ hash, workspaceId, head }, nothingVerified, rows)
  return 'fault' in now ? now : verifyEnd(now, head)
}

/** What a verification needs beside the rows. */
export interface Verifier {
  readonly hash: Hash
  readonly workspaceId: string
  readonly head: LogHead
}

/** Goes on with the next rows of a log, so that a long one need not be held whole. */
export function verifyRows(
  { hash, workspaceId, head }: Verifier,
  from: Verified,
  rows: Iterable<LogRow>,
): Verified | Extract<ChainState, { ok: false }> {
  let { size, last } = from
  for (const row of rows) {
    const fault = faultOf(hash, workspaceId, row, size + 1, last, head)
    if (fault !== null) return { ok: false, firstBad: size + 1, fault, good: size }
    size += 1
    last = row.hash
  }
  return { size, last }
}

/** The verdict after the last row. */
export function verifyEnd({ size, last }: Verified, head: LogHead): ChainState {
  if (size < head.size) return { ok: false, firstBad: size + 1, fault: 'truncated', good: size }
  if (last === head.hash) return { ok: true, size, head: last }
  return {
    ok: false,
    firstBad: Math.max(size, 1),
    fault: 'head-differs',
    good: Math.max(size - 1, 0),
  }
}

function faultOf(
  hash: Hash,
  workspaceId: string,
  row: LogRow,
  next: number,
  prev: string,
  head: LogHead,
): ChainFault | null {
  if (row.idx !== next) return 'missing'
  if (row.idx > head.size) return 'beyond-head'
  if (link(hash, row.prevHash, row.body) !== row.hash) return 'changed'
  if (row.prevHash !== prev) return 'broken-link'
  const entry = read(row.body)
  if (entry === null || entry.ws !== workspaceId) return 'not-an-entry'
  const same =
    entry.idx === row.idx &&
    entry.at === row.at &&
    entry.kind === row.kind &&
    (entry.by?.userId ?? null) === row.userId &&
    (entry.by?.orgId ?? null) === row.orgId &&
    entry.modelId === row.modelId
  return same ? null : 'columns-differ'
}

function read(body: string) {
  try {
    const entry = parseEntry(JSON.parse(body))
    return entry !== null && canonicalJson(entry) === body ? entry : null
  } catch {
    // Text that is no JSON is no entry; the caller names it.
    return null
  }
}
