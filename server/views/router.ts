import { runtime } from '#server/runtime.ts'
import { router } from '#server/trpc/init.ts'
import { inWorkspaceProcedure } from '#server/trpc/procedures.ts'
import { remove, rename, replace } from './commands/change.ts'
import { save } from './commands/save.ts'
import { neededFor } from './may.ts'
import { viewsOf } from './queries/list.ts'
import { listInput, removeInput, renameInput, replaceInput, saveInput } from './schemas.ts'

/** After the commit: open lists ask again. */
async function tell(workspaceId: string, modelId: string): Promise<void> {
  await runtime().hints.publish({ workspaceId, area: 'view', modelId })
}

/** 表示 / how people look at a table, kept under a name. Part of no model: it changes no document, split or signature. */
export const viewRouter = router({
  list: inWorkspaceProcedure
    .meta({ needs: 'view.read' })
    .input(listInput)
    .query(({ ctx, input }) => ctx.tx((tx) => viewsOf(tx, ctx.member, input))),

  save: inWorkspaceProcedure
    .meta({ needs: 'view.save' })
    .input(saveInput)
    .mutation(async ({ ctx, input }) => {
      ctx.own(neededFor[input.audience], ctx.member.orgId)
      const done = await ctx.tx((tx) => save(tx, ctx.member, input, runtime().clock()))
      await tell(input.workspaceId, input.modelId)
      return done
    }),

  rename: inWorkspaceProcedure
    .meta({ needs: 'view.save' })
    .input(renameInput)
    .mutation(async ({ ctx, input }) => {
      await ctx.tx((tx) => rename(tx, ctx.member, input, runtime().clock()))
      await tell(input.workspaceId, input.modelId)
    }),

  replace: inWorkspaceProcedure
    .meta({ needs: 'view.save' })
    .input(replaceInput)
    .mutation(async ({ ctx, input }) => {
      await ctx.tx((tx) => replace(tx, ctx.member, input, runtime().clock()))
      await tell(input.workspaceId, input.modelId)
    }),

  remove: inWorkspaceProcedure
    .meta({ needs: 'view.save' })
    .input(removeInput)
    .mutation(async ({ ctx, input }) => {
      await ctx.tx((tx) => remove(tx, ctx.member, input, runtime().clock()))
      await tell(input.workspaceId, input.modelId)
    }),
})
