import type { Meta } from '#server/trpc/init.ts'
import { appRouter } from '#server/trpc/router.ts'
import type { z } from 'zod'

interface Definition {
  readonly type: 'query' | 'mutation' | 'subscription'
  readonly meta?: Meta
  readonly inputs: readonly z.ZodType[]
}

const held = (from: object, key: string): unknown => Reflect.get(from, key)
const definition = held(appRouter, '_def') as {
  readonly procedures: Readonly<Record<string, object>>
}

/** Every procedure of the router by its dotted name, as tRPC keeps it. */
export const procedures = Object.entries(definition.procedures).map(([path, procedure]) => ({
  path,
  ...(held(procedure, '_def') as Definition),
}))
