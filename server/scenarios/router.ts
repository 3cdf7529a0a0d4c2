import { runtime } from '#server/runtime.ts'
import { router } from '#server/trpc/init.ts'
import { inWorkspaceProcedure } from '#server/trpc/procedures.ts'
import { accept } from './accept.ts'
import { compared } from './compare.ts'
import { createScenario } from './create.ts'
import { decline } from './decline.ts'
import { scenariosOf } from './list.ts'
import { propose } from './propose.ts'
import {
  acceptInput,
  compareInput,
  createInput,
  declineInput,
  listInput,
  proposeInput,
} from './schemas.ts'
import { beginningOf } from './states.ts'

/** After the commit: open screens of these models ask again, and rooms fetch what was written. */
async function tell(workspaceId: string, ...models: readonly string[]): Promise<void> {
  const { hints } = runtime()
  await Promise.all(models.map((modelId) => hints.publish({ workspaceId, area: 'model', modelId })))
}

/** シナリオ / to-be variants of a model, and how one becomes part of it. */
export const scenarioRouter = router({
  list: inWorkspaceProcedure
    .meta({ needs: 'model.read' })
    .input(listInput)
    .query(({ ctx, input }) => ctx.tx((tx) => scenariosOf(tx, input.modelId))),

  compare: inWorkspaceProcedure
    .meta({ needs: 'model.read' })
    .input(compareInput)
    .query(async ({ ctx, input }) => {
      const base = await beginningOf(ctx.tx, input.modelId)
      return await ctx.tx((tx) => compared(tx, { ...input, base }))
    }),

  create: inWorkspaceProcedure
    .meta({ needs: 'model.create' })
    .input(createInput)
    .mutation(async ({ ctx, input }) => {
      const done = await ctx.tx((tx) => createScenario(tx, ctx.member, input, runtime().clock()))
      await tell(input.workspaceId, input.modelId, done.modelId)
      return done
    }),

  propose: inWorkspaceProcedure
    .meta({ needs: 'model.edit' })
    .input(proposeInput)
    .mutation(async ({ ctx, input }) => {
      const base = await beginningOf(ctx.tx, input.modelId)
      const { adoptionId, originId } = await ctx.tx((tx) =>
        propose(tx, ctx.member, { ...input, base }, runtime().clock()),
      )
      await tell(input.workspaceId, input.modelId, originId)
      return { adoptionId }
    }),

  accept: inWorkspaceProcedure
    .meta({ needs: 'model.edit' })
    .input(acceptInput)
    .mutation(async ({ ctx, input }) => {
      const base = await beginningOf(ctx.tx, input.modelId)
      const { isAdopted, originId } = await ctx.tx((tx) =>
        accept(tx, ctx.member, { ...input, base }, runtime().clock()),
      )
      await tell(input.workspaceId, input.modelId, originId)
      return { isAdopted }
    }),

  decline: inWorkspaceProcedure
    .meta({ needs: 'model.edit' })
    .input(declineInput)
    .mutation(async ({ ctx, input }) => {
      const base = await beginningOf(ctx.tx, input.modelId)
      const { originId } = await ctx.tx((tx) =>
        decline(tx, ctx.member, { ...input, base }, runtime().clock()),
      )
      await tell(input.workspaceId, input.modelId, originId)
    }),
})
