import { appendAudit } from '#db/repos/audit.ts'
import { endLostSessions } from '#db/repos/edit-sessions.ts'
import { inWorkspace, type TenantContext, type TenantDoor } from '#db/tenant.ts'
import type { LocalText } from '#lib/model/local-text.ts'

/**
 * Ends the edit sessions of a document that a crash, or a removal, left open and that nobody can hold any more (C-32), each
 * with an entry of the system in the audit trail, in one transaction. Run as whoever opens the document.
 */
export async function endLost(
  db: TenantDoor,
  as: TenantContext,
  model: { readonly id: string; readonly title: LocalText },
  at: Date,
): Promise<void> {
  await inWorkspace(db, as, async (tx) => {
    for (const { id: sessionId, ...session } of await endLostSessions(tx, model.id, at)) {
      await appendAudit(tx, {
        kind: 'edit.ended',
        data: { model, sessionId, ...session },
        at: at.toISOString(),
        by: null,
        modelId: model.id,
      })
    }
  })
}
