import type { StoredOwnRisk } from '#db/repos/own-risks.ts'
import { ownRowSchema, type OwnRow } from '#lib/catalog/risks/own/own-row.ts'

/** An own row in one version, with who wrote it for which organisation. */
export interface WrittenRow {
  readonly row: OwnRow
  readonly by: { readonly userId: string; readonly orgId: string; readonly name: string }
  /** UTC instant with milliseconds */
  readonly at: string
}

/** A version as everybody reads it; undefined where this version of the product cannot. */
export function writtenRow(
  stored: Omit<StoredOwnRisk, 'archivedAt'>,
  names: ReadonlyMap<string, string>,
): WrittenRow | undefined {
  const { id, version, content, by, byOrg, at } = stored
  const read = ownRowSchema.safeParse(content)
  if (!read.success) return undefined
  return {
    row: { id, version, ...read.data },
    by: { userId: by, orgId: byOrg, name: names.get(by) ?? '' },
    at: at.toISOString(),
  }
}
