import { runtime } from '#server/runtime.ts'
import { router } from '#server/trpc/init.ts'
import { inWorkspaceProcedure } from '#server/trpc/procedures.ts'
import { waive } from './commands/waive.ts'
import { withdraw } from './commands/withdraw.ts'
import { waivedPlacesOf, waiversAt } from './queries/list.ts'
import { waivedPlacesInput, waiveInput, waiversInput, withdrawInput } from './schemas.ts'

/** After the commit: open screens ask again. */
async function tell(workspaceId: string, modelId: string): Promise<void> {
  await runtime().hints.publish({ workspaceId, area: 'finding', modelId })
}

/** 指摘の許容 / what an organisation lives with, for a reason. It changes no model and hides no finding. */
export const findingRouter = router({
  waivers: inWorkspaceProcedure
    .meta({ needs: 'model.read' })
    .input(waiversInput)
    .query(({ ctx, input }) => ctx.tx((tx) => waiversAt(tx, input))),

  waivedPlaces: inWorkspaceProcedure
    .meta({ needs: 'model.read' })
    .input(waivedPlacesInput)
    .query(({ ctx, input }) => ctx.tx((tx) => waivedPlacesOf(tx, input.modelId))),

  waive: inWorkspaceProcedure
    .meta({ needs: 'finding.waive' })
    .input(waiveInput)
    .mutation(async ({ ctx, input }) => {
      ctx.own('finding.waive', ctx.member.orgId)
      const { waiverId, isNew } = await ctx.tx((tx) =>
        waive(tx, ctx.member, input, runtime().clock()),
      )
      if (isNew) await tell(input.workspaceId, input.modelId)
      return { waiverId }
    }),

  withdrawWaiver: inWorkspaceProcedure
    .meta({ needs: 'finding.waive' })
    .input(withdrawInput)
    .mutation(async ({ ctx, input }) => {
      const own = (orgId: string) => {
        ctx.own('finding.waive', orgId)
      }
      const isChanged = await ctx.tx((tx) =>
        withdraw(tx, ctx.member, input, { own, now: runtime().clock() }),
      )
      if (isChanged) await tell(input.workspaceId, input.modelId)
    }),
})
