import { open } from '#db/client.ts'
import { z } from 'zod'
import type { Log } from './log.ts'

/**
 * "Something of this kind changed there": never the thing itself. Whoever hears it reads the truth from the tables, so that a
 * hint that is lost loses nothing but time.
 */
const hintSchema = z.object({
  workspaceId: z.string(),
  area: z.enum(['workspace', 'member', 'model', 'agreement', 'audit', 'doc', 'session']),
  modelId: z.string().exactOptional(),
  userId: z.string().exactOptional(),
  seq: z.number().exactOptional(),
})
export type Hint = z.infer<typeof hintSchema>

export interface HintBus {
  /** Call it after the commit. Never throws: a failure is logged. */
  publish(hint: Hint): Promise<void>
  /** Hints of one workspace, those of this process included. Returns the way out. */
  subscribe(workspaceId: string, listener: (hint: Hint) => void): () => void
  /** Hints of every workspace. Returns the way out. */
  subscribeAll(listener: (hint: Hint) => void): () => void
  /** Called when the connection is back after a gap: what was missed is unknown, so read again. Returns the way out. */
  onGap(listener: () => void): () => void
  /** Whether hints arrive at the moment. */
  alive(): Promise<boolean>
  close(): Promise<void>
}

const channel = 'yoriai_hint'

/** Listens on a connection of its own, which comes back by itself after a loss. */
export async function startHints(url: string, log: Log): Promise<HintBus> {
  const sql = open(url, { max: 2, connection: { application_name: 'yoriai hints' } })
  const everyone = new Set<(hint: Hint) => void>()
  const gaps = new Set<() => void>()
  const tell = (payload: string): void => {
    const hint = parse(payload)
    if (hint === undefined) return
    for (const listener of everyone) {
      try {
        listener(hint)
      } catch (error) {
        log.error({ err: error, area: hint.area }, 'a hint listener failed')
      }
    }
  }
  let first = true
  await sql.listen(channel, tell, () => {
    if (!first) for (const listener of gaps) listener()
    first = false
  })
  const join = <T>(set: Set<T>, listener: T): (() => void) => {
    set.add(listener)
    return () => set.delete(listener)
  }
  return {
    publish: async (hint) => {
      try {
        await sql.notify(channel, JSON.stringify(hint))
      } catch (error) {
        log.warn({ err: error, area: hint.area }, 'a hint was not published')
      }
    },
    subscribe: (workspaceId, listener) =>
      join(everyone, (hint: Hint) => {
        if (hint.workspaceId === workspaceId) listener(hint)
      }),
    subscribeAll: (listener) => join(everyone, listener),
    onGap: (listener) => join(gaps, listener),
    alive: async () => {
      const [row] = await sql<{ n: number }[]>`select count(*)::int as n from pg_stat_activity
        where application_name = 'yoriai hints' and query ilike 'listen%'`
      return (row?.n ?? 0) > 0
    },
    close: async () => await sql.end({ timeout: 2 }),
  }
}

function parse(payload: string): Hint | undefined {
  try {
    const read = hintSchema.safeParse(JSON.parse(payload))
    return read.success ? read.data : undefined
  } catch {
    return undefined // somebody else's notification on our channel
  }
}
