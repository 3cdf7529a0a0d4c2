import { runtime } from '#server/runtime.ts'
import { router } from '#server/trpc/init.ts'
import { inWorkspaceProcedure } from '#server/trpc/procedures.ts'
import { comparedStates } from './compare.ts'
import { freeze } from './freeze.ts'
import { frozenModel } from './frozen-model.ts'
import { revisionsOf } from './list.ts'
import { previewed, restore } from './restore.ts'
import { compareInput, freezeInput, listInput, restoreInput, revisionInput } from './schemas.ts'

/** After the commit: open screens ask again, and rooms fetch what was written. */
async function tell(workspaceId: string, modelId: string): Promise<void> {
  await runtime().hints.publish({ workspaceId, area: 'model', modelId })
}

/** 版 / revisions of a model: frozen, read for ever, held against each other, put back. */
export const revisionRouter = router({
  list: inWorkspaceProcedure
    .meta({ needs: 'model.read' })
    .input(listInput)
    .query(({ ctx, input }) => ctx.tx((tx) => revisionsOf(tx, input.modelId))),

  content: inWorkspaceProcedure
    .meta({ needs: 'model.read' })
    .input(revisionInput)
    .query(({ ctx, input }) => ctx.tx((tx) => frozenModel(tx, input.modelId, input.n))),

  compare: inWorkspaceProcedure
    .meta({ needs: 'model.read' })
    .input(compareInput)
    .query(({ ctx, input }) => ctx.tx((tx) => comparedStates(tx, input))),

  freeze: inWorkspaceProcedure
    .meta({ needs: 'model.edit' })
    .input(freezeInput)
    .mutation(async ({ ctx, input }) => {
      const { n, isNew } = await ctx.tx((tx) => freeze(tx, ctx.member, input, runtime().clock()))
      if (isNew) await tell(input.workspaceId, input.modelId)
      return { n }
    }),

  preview: inWorkspaceProcedure
    .meta({ needs: 'model.edit' })
    .input(revisionInput)
    .query(({ ctx, input }) => ctx.tx((tx) => previewed(tx, ctx.member, input))),

  restore: inWorkspaceProcedure
    .meta({ needs: 'model.edit' })
    .input(restoreInput)
    .mutation(async ({ ctx, input }) => {
      const done = await ctx.tx((tx) => restore(tx, ctx.member, input, runtime().clock()))
      await tell(input.workspaceId, input.modelId)
      return done
    }),
})
