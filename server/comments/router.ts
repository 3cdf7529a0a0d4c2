import { runtime } from '#server/runtime.ts'
import { router } from '#server/trpc/init.ts'
import { inWorkspaceProcedure } from '#server/trpc/procedures.ts'
import { rewrite, takeBack } from './commands/change-comment.ts'
import { openThread } from './commands/open-thread.ts'
import { reply } from './commands/reply.ts'
import { resolve } from './commands/resolve.ts'
import { commentViews, saw, threadViews } from './queries/read.ts'
import {
  commentInput,
  openInput,
  replyInput,
  resolveInput,
  rewriteInput,
  sawInput,
  threadInput,
  threadsInput,
} from './schemas.ts'

interface Here {
  readonly workspaceId: string
  readonly modelId: string
}

/** After the commit: every open screen asks again for what it shows. */
async function tell({ workspaceId, modelId }: Here): Promise<void> {
  await runtime().hints.publish({ workspaceId, area: 'comment', modelId })
}

/** コメント / what people say about places of a model. It changes no model, no split and no signature. */
export const commentRouter = router({
  threads: inWorkspaceProcedure
    .meta({ needs: 'comment.read' })
    .input(threadsInput)
    .query(({ ctx, input }) => ctx.tx((tx) => threadViews(tx, input))),

  thread: inWorkspaceProcedure
    .meta({ needs: 'comment.read' })
    .input(threadInput)
    .query(({ ctx, input }) => ctx.tx((tx) => commentViews(tx, input))),

  open: inWorkspaceProcedure
    .meta({ needs: 'comment.write' })
    .input(openInput)
    .mutation(async ({ ctx, input }) => {
      const done = await ctx.tx((tx) => openThread(tx, ctx.member, input, runtime().clock()))
      await tell(input)
      return done
    }),

  reply: inWorkspaceProcedure
    .meta({ needs: 'comment.write' })
    .input(replyInput)
    .mutation(async ({ ctx, input }) => {
      const done = await ctx.tx((tx) => reply(tx, ctx.member, input, runtime().clock()))
      await tell(input)
      return done
    }),

  edit: inWorkspaceProcedure
    .meta({ needs: 'comment.write' })
    .input(rewriteInput)
    .mutation(async ({ ctx, input }) => {
      const isChanged = await ctx.tx((tx) => rewrite(tx, ctx.member, input, runtime().clock()))
      if (isChanged) await tell(input)
    }),

  remove: inWorkspaceProcedure
    .meta({ needs: 'comment.write' })
    .input(commentInput)
    .mutation(async ({ ctx, input }) => {
      await ctx.tx((tx) => takeBack(tx, ctx.member, input, runtime().clock()))
      await tell(input)
    }),

  resolve: inWorkspaceProcedure
    .meta({ needs: 'comment.write' })
    .input(resolveInput)
    .mutation(async ({ ctx, input }) => {
      const isChanged = await ctx.tx((tx) => resolve(tx, ctx.member, input, runtime().clock()))
      if (isChanged) await tell(input)
    }),

  saw: inWorkspaceProcedure
    .meta({ needs: 'comment.read' })
    .input(sawInput)
    .mutation(({ ctx, input }) => ctx.tx((tx) => saw(tx, input))),
})
