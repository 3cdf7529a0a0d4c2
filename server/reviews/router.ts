import { runtime } from '#server/runtime.ts'
import { router } from '#server/trpc/init.ts'
import { inWorkspaceProcedure } from '#server/trpc/procedures.ts'
import { settle } from './commands/settle.ts'
import { listReviews } from './queries/list.ts'
import { listInput, settleInput } from './schemas.ts'

/** 見直し / what has to be looked at again after changes of a model, and that somebody has (framework.md §4.6). */
export const reviewRouter = router({
  list: inWorkspaceProcedure
    .meta({ needs: 'review.read' })
    .input(listInput)
    .query(({ ctx, input }) => ctx.tx((tx) => listReviews(tx, input.modelId))),

  settle: inWorkspaceProcedure
    .meta({ needs: 'review.settle' })
    .input(settleInput)
    .mutation(async ({ ctx, input }) => {
      const { workspaceId, modelId } = input
      const { isOpen, isKept } = await ctx.tx((tx) =>
        settle(tx, ctx.member, input, runtime().clock()),
      )
      if (isKept) await runtime().hints.publish({ workspaceId, area: 'review', modelId })
      return { isOpen }
    }),
})
