import { runtime } from '#server/runtime.ts'
import { router } from '#server/trpc/init.ts'
import { inWorkspaceProcedure } from '#server/trpc/procedures.ts'
import { edit, remove } from './commands/change-note.ts'
import { write } from './commands/write-note.ts'
import { noteViews } from './queries/list.ts'
import { editInput, listInput, removeInput, writeInput } from './schemas.ts'

/**
 * 社内メモ / what an organisation notes for itself about places of a model. Nothing of it leaves the organisation: no hint is
 * published and no entry put on the trail, because both are read by everybody in the workspace (PN-6).
 */
export const noteRouter = router({
  list: inWorkspaceProcedure
    .meta({ needs: 'note.read' })
    .input(listInput)
    .query(({ ctx, input }) => ctx.tx((tx) => noteViews(tx, ctx.member, input))),

  write: inWorkspaceProcedure
    .meta({ needs: 'note.write' })
    .input(writeInput)
    .mutation(({ ctx, input }) => ctx.tx((tx) => write(tx, input, runtime().clock()))),

  edit: inWorkspaceProcedure
    .meta({ needs: 'note.write' })
    .input(editInput)
    .mutation(({ ctx, input }) => ctx.tx((tx) => edit(tx, ctx.member, input, runtime().clock()))),

  remove: inWorkspaceProcedure
    .meta({ needs: 'note.write' })
    .input(removeInput)
    .mutation(({ ctx, input }) => ctx.tx((tx) => remove(tx, ctx.member, input, runtime().clock()))),
})
