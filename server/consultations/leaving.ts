import { listConsultations } from '#db/repos/consultations.ts'
import { listModels } from '#db/repos/models.ts'
import type { TenantTx } from '#db/tenant.ts'
import { turnIn } from '#lib/agreement/consult/consultation.ts'
import { mayConsult } from '#lib/agreement/consult/subject.ts'
import { readParticipants } from '#server/agreement/participants.ts'
import { readStanding } from '#server/agreement/standing.ts'
import { tellTurn } from './record.ts'
import { readSubject } from './subject.ts'

/**
 * Word for who is asked next where somebody leaves whose turn it was (AG-57, NT-18). By somebody of their organisation, before they are gone:
 * who has left may read nothing.
 */
export async function tellWhoIsNext(tx: TenantTx, leaving: string, at: string): Promise<void> {
  const now = await readParticipants(tx)
  const { [leaving]: _gone, ...people } = now.people
  const after = { ...now, people }
  for (const { id, archivedAt } of await listModels(tx)) {
    if (archivedAt !== null) continue
    const theirs = (await listConsultations(tx, id)).filter(
      (one) => one.inOrder && turnIn(one, now).includes(leaving),
    )
    if (theirs.length === 0) continue
    const standing = await readStanding(tx, id)
    for (const one of theirs) {
      const here = await readSubject(tx, standing, one.subject)
      if (!mayConsult(here?.on ?? null, one.orgId, now)) continue
      await tellTurn(tx, { idx: one.auditIdx, at }, one, after)
    }
  }
}
