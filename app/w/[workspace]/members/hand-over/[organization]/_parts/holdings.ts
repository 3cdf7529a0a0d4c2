import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '#server/trpc/router.ts'

/** What an organisation carries, as the server tells it. */
export type Holdings = inferRouterOutputs<AppRouter>['member']['holdings']
export type HeldModel = Holdings['models'][number]
