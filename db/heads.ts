import { sql } from 'kysely'
import type { TenantDoor } from './tenant.ts'

export interface Standing {
  readonly id: string
  readonly seq: number
  readonly aclRev: number
}

/** How far documents are: nothing of what they say, so that one question covers all a sync server holds (db/SPEC.md). */
export async function readHeads(
  door: TenantDoor,
  docIds: readonly string[],
): Promise<readonly Standing[]> {
  if (docIds.length === 0) return []
  const { rows } = await sql<Standing>`select id, head_seq as seq, acl_rev as "aclRev"
    from app.heads(${[...docIds]}::uuid[])`.execute(door)
  return rows
}
