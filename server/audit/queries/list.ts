import { listEntries, readHead, type EntryFilter } from '#db/repos/audit.ts'
import type { TenantTx } from '#db/tenant.ts'
import { parseEntry, type AuditEntry } from '#lib/audit/entry.ts'
import { auditGroups, kindsOf, type AuditGroup } from '#lib/audit/groups.ts'

/** What is looked for; everything given must hold. */
export interface AuditSearch {
  readonly modelId?: string
  readonly groups?: readonly AuditGroup[]
  readonly orgId?: string
  readonly userId?: string
  /** from this moment on */
  readonly from?: Date
  /** before this moment */
  readonly until?: Date
  /** only entries before this index, for the next page */
  readonly before?: number
  readonly limit: number
}

export interface AuditPage {
  /** newest first */
  readonly entries: readonly AuditEntry[]
  /** indexes on this page whose text cannot be read; verification says what happened */
  readonly unreadable: readonly number[]
  /** give it as `before` for the next page; null at the end */
  readonly next: number | null
  readonly head: { readonly size: number; readonly hash: string }
}

/** A page of the audit trail, newest first, by keyset. */
export async function listAudit(tx: TenantTx, search: AuditSearch): Promise<AuditPage> {
  const { groups, before, limit, ...rest } = search
  const kinds = (groups ?? auditGroups).flatMap((g) => kindsOf(g))
  const filter: EntryFilter = groups === undefined ? rest : { ...rest, kinds }
  const rows = await listEntries(tx, filter, before ?? null, limit + 1)
  const page = rows.slice(0, limit)
  const read = page.map((row) => ({ idx: row.idx, entry: readEntry(row.body) }))
  return {
    entries: read.flatMap(({ entry }) => (entry === null ? [] : [entry])),
    unreadable: read.flatMap(({ idx, entry }) => (entry === null ? [idx] : [])),
    next: rows.length > limit ? (page.at(-1)?.idx ?? null) : null,
    head: await readHead(tx),
  }
}

function readEntry(body: string): AuditEntry | null {
  try {
    return parseEntry(JSON.parse(body))
  } catch {
    // A row that was tampered with must not hide the rest of the page.
    return null
  }
}
