import { must } from '#lib/base/must.ts'
import { TRPCError } from '@trpc/server'
import type { Caller } from './actors.ts'

/** What became of a call: `allowed`, or the code and reason it was refused with. */
export interface Outcome {
  readonly code: string
  readonly reason?: string | undefined
  readonly app?: unknown
}

type Callable = (input: unknown) => Promise<unknown>

/** Calls the procedure of this dotted name; a subscription counts as allowed when it begins. */
export async function outcomeOf(caller: Caller, path: string, input: unknown): Promise<Outcome> {
  let at: unknown = caller
  for (const part of path.split('.')) at = must((at as Record<string, unknown>)[part], path)
  try {
    await (at as Callable)(input)
    return { code: 'allowed' }
  } catch (thrown) {
    if (!(thrown instanceof TRPCError)) throw thrown
    const cause: unknown = thrown.cause
    const reason =
      cause instanceof Error && 'reason' in cause ? String(cause.reason) : thrown.cause?.name
    return { code: thrown.code, reason }
  }
}
