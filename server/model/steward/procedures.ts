import { runtime } from '#server/runtime.ts'
import { inWorkspaceProcedure, workspaceInput } from '#server/trpc/procedures.ts'
import { uuid } from '#server/trpc/uuid.ts'
import { answer } from './answer.ts'
import { handOver } from './hand-over.ts'
import { setPolicy } from './policy.ts'
import { propose } from './propose.ts'
import { elementHistory, lookAtAnswers, proposalViews, stewardshipView } from './read.ts'
import { answerInput, historyInput, policyInput, proposeInput, stewardInput } from './schemas.ts'

const modelInput = workspaceInput({ modelId: uuid })

/** 管理 / who manages which element of a model, edits proposed to them, and the history of each element. */
export const stewardProcedures = {
  stewardship: inWorkspaceProcedure
    .meta({ needs: 'model.read' })
    .input(modelInput)
    .query(({ ctx, input }) => ctx.tx((tx) => stewardshipView(tx, input.modelId))),

  setWritePolicy: inWorkspaceProcedure
    .meta({ needs: 'workspace.manage' })
    .input(policyInput)
    .mutation(async ({ ctx, input }) => {
      const { workspaceId, policy } = input
      const models = await ctx.tx((tx) => setPolicy(tx, ctx.member, policy, runtime().clock()))
      const { hints } = runtime()
      // Said together they are one message of the bus.
      await Promise.all([
        hints.publish({ workspaceId, area: 'workspace' }),
        ...models.map((modelId) => hints.publish({ workspaceId, area: 'model', modelId })),
      ])
    }),

  handOver: inWorkspaceProcedure
    .meta({ needs: 'model.map' })
    .input(stewardInput)
    .mutation(async ({ ctx, input }) => {
      const done = await ctx.tx((tx) => handOver(tx, ctx.member, input, runtime().clock()))
      const { workspaceId, modelId } = input
      await runtime().hints.publish({ workspaceId, area: 'model', modelId })
      return done
    }),

  proposeEdit: inWorkspaceProcedure
    .meta({ needs: 'model.edit' })
    .input(proposeInput)
    .mutation(async ({ ctx, input }) => {
      const done = await ctx.tx((tx) => propose(tx, ctx.member, input, runtime().clock()))
      const { workspaceId, modelId } = input
      await runtime().hints.publish({ workspaceId, area: 'model', modelId })
      return done
    }),

  answerEdit: inWorkspaceProcedure
    .meta({ needs: 'model.edit' })
    .input(answerInput)
    .mutation(async ({ ctx, input }) => {
      await ctx.tx((tx) => answer(tx, ctx.member, input, runtime().clock()))
      const { workspaceId, modelId } = input
      await runtime().hints.publish({ workspaceId, area: 'model', modelId })
    }),

  sawAnswers: inWorkspaceProcedure
    .meta({ needs: 'model.read' })
    .input(modelInput)
    .mutation(({ ctx, input }) => ctx.tx((tx) => lookAtAnswers(tx, input.modelId))),

  proposals: inWorkspaceProcedure
    .meta({ needs: 'model.read' })
    .input(modelInput)
    .query(({ ctx, input }) => ctx.tx((tx) => proposalViews(tx, input.modelId))),

  elementHistory: inWorkspaceProcedure
    .meta({ needs: 'model.read' })
    .input(historyInput)
    .query(({ ctx, input }) => ctx.tx((tx) => elementHistory(tx, input))),
}
