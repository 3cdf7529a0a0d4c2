import { sql } from 'kysely'
import { runtime } from './runtime.ts'

/** Longest a check may take before it counts as failed. */
const patience = 2_000

interface Health {
  readonly ready: boolean
  /** it does its work, but others' changes are seen later */
  readonly degraded: boolean
  readonly checks: Readonly<Record<'database' | 'auth' | 'hints', boolean>>
}

/**
 * Whether this process can do its work now: both pools answer. Without hints it can (S-42): everything is read again now
 * and then anyway. Says what does not work, and no more.
 */
async function checkReady(): Promise<Health> {
  const { web, auth, hints } = runtime()
  const [database, people, heard] = await Promise.all([
    holds(sql`select 1`.execute(web)),
    holds(sql`select 1`.execute(auth)),
    holds(hints.alive()),
  ])
  const checks = { database, auth: people, hints: heard }
  return { ready: database && people, degraded: !heard, checks }
}

/** Answer of `/api/health/live`: the process runs and its event loop turns. */
export function live(): Response {
  return Response.json({ live: true })
}

/** Answer of `/api/health/ready`: 200, or 503 with what is missing. */
export async function ready(): Promise<Response> {
  const health = await checkReady()
  return Response.json(health, { status: health.ready ? 200 : 503 })
}

async function holds(work: Promise<unknown>): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>()
  const timer = setTimeout(() => resolve(false), patience)
  const done = work.then(
    (value) => value !== false,
    () => false,
  )
  const answer = await Promise.race([done, late])
  clearTimeout(timer)
  return answer
}
