import { randomUUID } from 'node:crypto'
import { sha256Hex } from '#db/hash.ts'
import { asAuthDb } from '#db/identity.ts'
import type { Hint, HintBus } from '#server/hints/bus.ts'
import { createLog } from '#server/log.ts'
import { type Runtime, setRuntime } from '#server/runtime.ts'
import type { TestDatabase } from './pg.ts'

export const testOrigin = 'http://127.0.0.1:3000'

/** A clock that stands until it is moved, and the hints that were published. */
export interface TestRuntime {
  readonly hints: readonly Hint[]
  readonly now: () => Date
  /** moves the clock, milliseconds */
  readonly pass: (ms: number) => void
  /** sets it up again with some parts replaced */
  readonly replace: (parts: Partial<Runtime>) => void
}

/** Sets the runtime of this test file: real pools of the login roles, a standing clock, hints inside the process. */
export function testRuntime(pg: TestDatabase): TestRuntime {
  let now = Date.parse('2026-11-25T00:00:00.000Z')
  const hints: Hint[] = []
  const listeners = new Set<(hint: Hint) => void>()
  const bus: HintBus = {
    publish: async (hint) => {
      hints.push(hint)
      for (const listener of listeners) listener(hint)
    },
    subscribe: (workspaceId, listener) => {
      const here = (hint: Hint) => {
        if (hint.workspaceId === workspaceId) listener(hint)
      }
      listeners.add(here)
      return () => listeners.delete(here)
    },
    subscribeAll: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onGap: () => () => undefined,
    alive: async () => true,
    close: async () => undefined,
  }
  const base: Runtime = {
    env: {
      origin: testOrigin,
      origins: [testOrigin],
      production: false,
      smtpUrl: undefined,
      mailFrom: 'yoriai@example.test',
      authSecret: 'test-secret-test-secret-test-secret',
    },
    log: createLog('silent'),
    clock: () => new Date(now),
    newId: randomUUID,
    web: pg.web.db,
    auth: asAuthDb(pg.auth.db),
    hints: bus,
    demo: false,
    hash: sha256Hex,
  }
  setRuntime(base)
  return {
    hints,
    now: () => new Date(now),
    pass: (ms) => {
      now += ms
    },
    replace: (parts) => setRuntime({ ...base, ...parts }),
  }
}
