import { noInput, router } from '#server/trpc/init.ts'
import { signedIn } from '#server/trpc/procedures.ts'
import { remove, rename } from './commands/change.ts'
import { beginRegister, finishRegister } from './commands/register.ts'
import { beginStepUp, finishStepUp } from './commands/step-up.ts'
import { listOwn } from './list.ts'
import { madeKeySchema, removeInput, renameInput, signedAnswerSchema } from './schemas.ts'

const own = signedIn.meta({ needs: 'session' })

/** パスキー / one's own keys, with which one proves who one is. A person's, of no workspace. */
export const passkeysRouter = router({
  list: own.input(noInput).query(({ ctx }) => listOwn(ctx.session)),

  beginRegister: own.input(noInput).mutation(({ ctx }) => beginRegister(ctx.session)),

  finishRegister: own
    .input(madeKeySchema)
    .mutation(({ ctx, input }) => finishRegister(ctx.session, input)),

  rename: own
    .input(renameInput)
    .mutation(({ ctx, input }) => rename(ctx.session, input.passkeyId, input.name.trim())),

  remove: own.input(removeInput).mutation(({ ctx, input }) => remove(ctx.session, input.passkeyId)),

  beginStepUp: own.input(noInput).mutation(({ ctx }) => beginStepUp(ctx.session)),

  finishStepUp: own
    .input(signedAnswerSchema)
    .mutation(({ ctx, input }) => finishStepUp(ctx.session, input)),
})
