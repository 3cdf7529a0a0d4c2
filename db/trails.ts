import type { Kysely } from 'kysely'
import { type ChainState, nothingVerified, verifyEnd, verifyRows } from '#lib/audit/verify.ts'
import { sha256Hex } from './hash.ts'
import type { Database } from './tables.ts'

/** What re-computing one workspace's trail found. */
export interface Trail {
  readonly workspaceId: string
  readonly name: string
  readonly state: ChainState
}

const page = 1_000

/** As the owner: re-computes the audit trail of every workspace from its first entry (AU-3), a page at a time. */
export async function* checkTrails(owner: Kysely<Database>): AsyncGenerator<Trail> {
  const workspaces = await owner
    .selectFrom('workspace')
    .innerJoin('audit_head', 'audit_head.ws_id', 'workspace.id')
    .select(['workspace.id', 'workspace.name_ja as name', 'size', 'hash'])
    .orderBy('workspace.id')
    .execute()
  for (const { id, name, size, hash } of workspaces) {
    yield { workspaceId: id, name, state: await checkTrail(owner, id, { size, hash }) }
  }
}

async function checkTrail(
  owner: Kysely<Database>,
  workspaceId: string,
  head: { readonly size: number; readonly hash: string },
): Promise<ChainState> {
  let verified = nothingVerified
  for (;;) {
    const rows = await owner
      .selectFrom('audit_entry')
      .select(['idx', 'at', 'kind', 'user_id as userId', 'org_id as orgId'])
      .select(['model_id as modelId', 'body', 'prev_hash as prevHash', 'hash'])
      .where('ws_id', '=', workspaceId)
      .where('idx', '>', verified.size)
      .orderBy('idx')
      .limit(page)
      .execute()
    if (rows.length === 0) return verifyEnd(verified, head)
    const next = verifyRows(
      { hash: sha256Hex, workspaceId, head },
      verified,
      rows.map((row) => ({ ...row, at: row.at.toISOString() })),
    )
    if ('fault' in next) return next
    verified = next
  }
}
