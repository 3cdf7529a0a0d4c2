import { createCallerFactory } from '#server/trpc/init.ts'
import { appRouter } from '#server/trpc/router.ts'

/** Gives the procedures as somebody calls them; the doors for programs have no other way in (S-31). */
export const callerOf = createCallerFactory(appRouter)
export type Call = ReturnType<typeof callerOf>
