import { elementIdSchema } from '#lib/model/id.ts'
import { runtime } from '#server/runtime.ts'
import { router } from '#server/trpc/init.ts'
import { inWorkspaceProcedure, signedIn, workspaceInput } from '#server/trpc/procedures.ts'
import { uuid } from '#server/trpc/uuid.ts'
import { z } from 'zod'
import { setArchived } from './commands/archive-model.ts'
import { contentOf } from './commands/content-of.ts'
import { createModel } from './commands/create-model.ts'
import { map } from './commands/map-stakeholder.ts'
import { modelContent } from './queries/content.ts'
import { exported } from './queries/export.ts'
import { workspaceOf } from './queries/find.ts'
import { modelHead, modelRows } from './queries/models.ts'
import { createSchema } from './schemas.ts'
import { stewardProcedures } from './steward/procedures.ts'

const modelInput = workspaceInput({ modelId: uuid })

/** モデル / the models of a workspace. */
export const modelRouter = router({
  ...stewardProcedures,

  list: inWorkspaceProcedure
    .meta({ needs: 'model.read' })
    .input(workspaceInput({}))
    .query(({ ctx }) => ctx.tx(modelRows)),

  get: inWorkspaceProcedure
    .meta({ needs: 'model.read' })
    .input(modelInput)
    .query(({ ctx, input }) => ctx.tx((tx) => modelHead(tx, input.modelId))),

  content: inWorkspaceProcedure
    .meta({ needs: 'model.read' })
    .input(workspaceInput({ modelId: uuid, seq: z.int().min(1).exactOptional() }))
    .query(({ ctx, input }) => modelContent(ctx.tx, input.modelId, input.seq)),

  find: signedIn
    .meta({ needs: 'session' })
    .input(z.strictObject({ modelId: uuid }))
    .query(({ ctx, input }) => workspaceOf(ctx.session, input.modelId)),

  create: inWorkspaceProcedure
    .meta({ needs: 'model.create' })
    .input(createSchema)
    .mutation(async ({ ctx, input }) => {
      const { model, origin } = await contentOf(input, runtime().clock(), ctx.tx)
      return createModel(ctx.member, model, origin)
    }),

  setArchived: inWorkspaceProcedure
    .meta({ needs: 'model.archive' })
    .input(workspaceInput({ modelId: uuid, isArchived: z.boolean() }))
    .mutation(async ({ ctx, input }) => {
      const { workspaceId, modelId } = input
      await ctx.tx((tx) => setArchived(tx, ctx.member, input, runtime().clock()))
      await runtime().hints.publish({ workspaceId, area: 'model', modelId })
    }),

  export: inWorkspaceProcedure
    .meta({ needs: 'model.export' })
    .input(modelInput)
    .query(({ ctx, input }) => ctx.tx((tx) => exported(tx, input.modelId))),

  mapStakeholder: inWorkspaceProcedure
    .meta({ needs: 'model.map' })
    .input(
      workspaceInput({
        modelId: uuid,
        stakeholderId: elementIdSchema,
        orgId: uuid.nullable(),
      }),
    )
    .mutation(async ({ ctx, input }) => {
      const { workspaceId, modelId } = input
      await ctx.tx((tx) => map(tx, ctx.member, input, runtime().clock()))
      await runtime().hints.publish({ workspaceId, area: 'model', modelId })
    }),
})
