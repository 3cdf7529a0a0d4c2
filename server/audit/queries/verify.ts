import { readChain, readHead } from '#db/repos/audit.ts'
import type { TenantTx } from '#db/tenant.ts'
import {
  nothingVerified,
  verifyEnd,
  verifyRows,
  type ChainState,
  type Verified,
} from '#lib/audit/verify.ts'
import type { Hash } from '#lib/base/hash.ts'

const step = 1000

/**
 * Re-computes the whole chain of the workspace and names the first bad entry (AU-3). The head is read first; an entry beyond
 * it is a fault unless the head has moved meanwhile, and then it is left for the next time.
 */
export async function verifyAudit(
  tx: TenantTx,
  workspaceId: string,
  hash: Hash,
): Promise<ChainState> {
  const head = await readHead(tx)
  const verifier = { hash, workspaceId, head }
  let now: Verified = nothingVerified
  for (;;) {
    const rows = await readChain(tx, now.size, step)
    const known = rows.filter((row) => row.idx <= head.size)
    const next = verifyRows(verifier, now, known)
    if ('fault' in next) return next
    if (known.length === step) {
      now = next
      continue
    }
    const end = verifyEnd(next, head)
    const beyond = known.length < rows.length
    const moved = beyond && (await readHead(tx)).size > head.size
    if (!end.ok || !beyond || moved) return end
    return { ok: false, firstBad: head.size + 1, fault: 'beyond-head', good: head.size }
  }
}
