import type { AuthDb } from '#db/identity.ts'
import type { TenantDoor } from '#db/tenant.ts'
import type { Hash } from '#lib/base/hash.ts'
import type { Clock } from './clock.ts'
import type { Env } from './env.ts'
import type { HintBus } from './hints/bus.ts'
import type { Log } from './log.ts'

/** What a process hands to everything in it, Next's own copies of our modules included. */
export interface Runtime {
  readonly env: Pick<Env, 'origin' | 'origins' | 'production' | 'smtpUrl' | 'mailFrom'> & {
    readonly authSecret: string
  }
  readonly log: Log
  readonly clock: Clock
  readonly newId: () => string
  readonly web: TenantDoor
  readonly auth: AuthDb
  readonly hints: HintBus
  /** the sample's one-click sign-in exists */
  readonly demo: boolean
  readonly hash: Hash
}

// Next bundles its own copy of every module: a variable of this module would exist several times in one process.
const key = Symbol.for('yoriai.runtime')
const holder = globalThis as { [key]?: Runtime }

/** Set once, by server/main.ts before Next is loaded (tests: before the first call). */
export function setRuntime(made: Runtime): void {
  holder[key] = made
}

export function runtime(): Runtime {
  const found = holder[key]
  if (found === undefined) throw new Error('server/main.ts sets the runtime before anything runs')
  return found
}
