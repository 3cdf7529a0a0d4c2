import { ready } from '#server/health.ts'
import { runtime } from '#server/runtime.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { testRuntime } from '#tests/support/runtime.ts'
import { expect, test } from 'vitest'

const pg = await testDatabase()
const { replace } = testRuntime(pg)

test('[S-42] without the bus it is ready, and says that it is degraded', async () => {
  const whole = await ready()
  expect(whole.status).toBe(200)
  expect(await whole.json()).toMatchObject({ ready: true, degraded: false })
  replace({ hints: { ...runtime().hints, alive: async () => false } })
  const deaf = await ready()
  expect(deaf.status).toBe(200)
  expect(await deaf.json()).toEqual({
    ready: true,
    degraded: true,
    checks: { database: true, auth: true, hints: false },
  })
})
