import { router } from '#server/trpc/init.ts'
import { inWorkspaceProcedure, workspaceInput } from '#server/trpc/procedures.ts'
import { z } from 'zod'
import { modelHead, modelRows } from './queries/models.ts'

const modelInput = workspaceInput({ modelId: z.uuid() })

/** モデル / the models of a workspace. */
export const modelRouter = router({
  list: inWorkspaceProcedure
    .meta({ needs: 'model.read' })
    .input(workspaceInput({}))
    .query(({ ctx }) => ctx.tx(modelRows)),

  get: inWorkspaceProcedure
    .meta({ needs: 'model.read' })
    .input(modelInput)
    .query(({ ctx, input }) => ctx.tx((tx) => modelHead(tx, input.modelId))),
})
