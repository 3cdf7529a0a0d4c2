import { runtime } from '#server/runtime.ts'
import { router } from '#server/trpc/init.ts'
import { inWorkspaceProcedure } from '#server/trpc/procedures.ts'
import { add } from './commands/add.ts'
import { change } from './commands/change.ts'
import { setArchived } from './commands/set-archived.ts'
import { ownRowsOf } from './queries/list.ts'
import { versionsOf } from './queries/versions.ts'
import { addInput, changeInput, listInput, setArchivedInput, versionsInput } from './schemas.ts'

/** After the commit: open screens ask again. */
async function tell(workspaceId: string): Promise<void> {
  await runtime().hints.publish({ workspaceId, area: 'catalogue' })
}

/** 自コンソーシアムの典型リスク / rows of typical risks a consortium keeps for itself. They change no model; models name them by row and version. */
export const catalogueRouter = router({
  list: inWorkspaceProcedure
    .meta({ needs: 'catalogue.read' })
    .input(listInput)
    .query(({ ctx }) => ctx.tx((tx) => ownRowsOf(tx))),

  versions: inWorkspaceProcedure
    .meta({ needs: 'catalogue.read' })
    .input(versionsInput)
    .query(({ ctx, input }) => ctx.tx((tx) => versionsOf(tx, input.rowId))),

  add: inWorkspaceProcedure
    .meta({ needs: 'catalogue.write' })
    .input(addInput)
    .mutation(async ({ ctx, input }) => {
      const done = await ctx.tx((tx) => add(tx, ctx.member, input.contents, runtime().clock()))
      await tell(input.workspaceId)
      return done
    }),

  change: inWorkspaceProcedure
    .meta({ needs: 'catalogue.write' })
    .input(changeInput)
    .mutation(async ({ ctx, input }) => {
      const { version, isNew } = await ctx.tx((tx) =>
        change(tx, ctx.member, input, runtime().clock()),
      )
      if (isNew) await tell(input.workspaceId)
      return { version }
    }),

  setArchived: inWorkspaceProcedure
    .meta({ needs: 'catalogue.write' })
    .input(setArchivedInput)
    .mutation(async ({ ctx, input }) => {
      const isChanged = await ctx.tx((tx) => setArchived(tx, ctx.member, input, runtime().clock()))
      if (isChanged) await tell(input.workspaceId)
    }),
})
