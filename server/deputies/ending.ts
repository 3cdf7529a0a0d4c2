import { listDeputations, lockDeputations } from '#db/repos/deputations.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { Deputation } from '#lib/agreement/deputy/deputation.ts'
import type { AuditActor } from '#lib/audit/entry.ts'
import { recordDeputation } from './entry.ts'
import { today } from '#server/today.ts'

/** Who leaves, or of whom it is that they sign no more. */
type Ends = (one: Deputation) => boolean

/**
 * The deputations that end with what is about to be done (T-148), held until it is: the database ends them by itself, and of each there is an
 * entry of its own. Asked before anything is written, as who names somebody asks too.
 */
export async function deputationsEnding(tx: TenantTx, ends: Ends): Promise<readonly Deputation[]> {
  await lockDeputations(tx)
  const now = today()
  return (await listDeputations(tx)).filter(
    (one) => one.ended === null && one.until >= now && ends(one),
  )
}

/** Somebody leaves: what they stood in for, and who stood in for them. */
export function endsWithout(userId: string): Ends {
  return ({ principal, deputy }) => principal === userId || deputy === userId
}

/** Their entries, written before who has left can write nothing (F-157). */
export async function recordEnding(
  tx: TenantTx,
  ending: readonly Deputation[],
  told: { readonly by: AuditActor; readonly at: string; readonly leaving: readonly string[] },
): Promise<void> {
  for (const one of ending) await recordDeputation(tx, one, { kind: 'deputy.ended', ...told })
}
