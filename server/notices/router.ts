import { settingOf, setSetting } from '#db/notice-settings.ts'
import { runtime } from '#server/runtime.ts'
import { waitingVariants } from '#server/scenarios/waiting.ts'
import { noInput, router } from '#server/trpc/init.ts'
import { inWorkspaceProcedure, signedIn, workspaceInput } from '#server/trpc/procedures.ts'
import { readInbox } from './inbox.ts'
import { settingInput } from './schemas.ts'

/** 通知 / what waits for a member, and how a person wants to be told by mail. */
export const noticeRouter = router({
  inbox: inWorkspaceProcedure
    .meta({ needs: 'workspace.read' })
    .input(workspaceInput({}))
    .query(async ({ ctx }) => {
      const adoptions = await waitingVariants(ctx.tx, ctx.member)
      return await ctx.tx((tx) => readInbox(tx, ctx.member, adoptions))
    }),

  setting: signedIn
    .meta({ needs: 'session' })
    .input(noInput)
    .query(({ ctx }) => settingOf(runtime().auth, ctx.session.userId)),

  setSetting: signedIn
    .meta({ needs: 'session' })
    .input(settingInput)
    .mutation(async ({ ctx, input }) => {
      await setSetting(runtime().auth, ctx.session.userId, input)
      return input
    }),
})
