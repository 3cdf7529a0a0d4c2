import { setPersonLocale, setPersonName } from '#db/identity.ts'
import { locales } from '#lib/model/local-text.ts'
import { nameOf } from '#lib/model/text-schema.ts'
import { runtime } from '#server/runtime.ts'
import { noInput, router } from '#server/trpc/init.ts'
import { signedIn } from '#server/trpc/procedures.ts'
import { z } from 'zod'

/** 自分 / what concerns the person who asks. */
export const meRouter = router({
  get: signedIn
    .meta({ needs: 'session' })
    .input(noInput)
    .query(({ ctx }) => ({
      userId: ctx.session.userId,
      email: ctx.session.email,
      name: ctx.session.name,
      locale: ctx.session.locale,
    })),

  setLocale: signedIn
    .meta({ needs: 'session' })
    .input(z.strictObject({ locale: z.enum(locales) }))
    .mutation(async ({ ctx, input }) => {
      await setPersonLocale(runtime().auth, ctx.session.userId, input.locale)
      return { locale: input.locale }
    }),

  setName: signedIn
    .meta({ needs: 'session' })
    .input(z.strictObject({ name: nameOf(100) }))
    .mutation(async ({ ctx, input }) => {
      await setPersonName(runtime().auth, ctx.session.userId, input.name.trim())
      return { name: input.name.trim() }
    }),
})
