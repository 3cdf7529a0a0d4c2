import { uuid } from '#server/trpc/uuid.ts'
import { z } from 'zod'
import { readChain } from '#db/repos/audit.ts'
import { auditGroups } from '#lib/audit/groups.ts'
import { can } from '#lib/policy/can.ts'
import { AppError } from '#server/errors.ts'
import { runtime } from '#server/runtime.ts'
import { router } from '#server/trpc/init.ts'
import { inWorkspaceProcedure, workspaceInput } from '#server/trpc/procedures.ts'
import { listAudit, type AuditSearch } from './queries/list.ts'
import { verifyAudit } from './queries/verify.ts'

const pageLimit = 500

/** What belongs to the history of one model, which everybody may read who may read the model. */
const historyGroups = ['model', 'editing', 'responsibility', 'signature'] as const

/** 監査記録 / the audit trail of a workspace, and the history of one model, which is a part of it. */
export const auditRouter = router({
  list: inWorkspaceProcedure
    .meta({ needs: ['audit.read', 'agreement.read'] })
    .input(
      workspaceInput({
        modelId: uuid.exactOptional(),
        groups: z.array(z.enum(auditGroups)).min(1).max(auditGroups.length).exactOptional(),
        orgId: uuid.exactOptional(),
        userId: uuid.exactOptional(),
        from: z.date().exactOptional(),
        until: z.date().exactOptional(),
        before: z.int().min(1).exactOptional(),
        limit: z.int().min(1).max(pageLimit).default(100),
      }),
    )
    .query(({ ctx, input: { workspaceId: _ws, ...search } }) => {
      const allowed = can(ctx.member, 'audit.read') ? search : historyOnly(search)
      return ctx.tx((tx) => listAudit(tx, allowed))
    }),

  /** The chain as it is stored, oldest first, for programs that check it themselves. */
  chain: inWorkspaceProcedure
    .meta({ needs: 'audit.read' })
    .input(workspaceInput({ after: z.int().min(0), limit: z.int().min(1).max(pageLimit) }))
    .query(({ ctx, input }) => ctx.tx((tx) => readChain(tx, input.after, input.limit))),

  verify: inWorkspaceProcedure
    .meta({ needs: 'audit.read' })
    .input(workspaceInput({}))
    .query(({ ctx, input }) => ctx.tx((tx) => verifyAudit(tx, input.workspaceId, runtime().hash))),
})

/** Without the right to the whole trail: the history of one model, or nothing. */
function historyOnly(search: AuditSearch): AuditSearch {
  const groups = (search.groups ?? historyGroups).filter((g) => historyGroups.some((h) => h === g))
  if (search.modelId === undefined || groups.length === 0) {
    throw new AppError('forbidden', 'missing-right')
  }
  return { ...search, groups }
}
