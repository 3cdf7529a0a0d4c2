import { testDatabase } from '#tests/support/pg.ts'
import { endPrograms, freePort, run } from '#tests/support/program.ts'
import { afterAll, expect, test } from 'vitest'

const pg = await testDatabase()
afterAll(endPrograms)

test('[S-42] a server of documents alone starts with a bus that is not there, and says that it is degraded', async () => {
  const port = await freePort()
  const program = run(process.execPath, ['server/main.ts'], {
    ROLE: 'collab',
    PORT: `${port}`,
    AUTH_SECRET: 'x'.repeat(32),
    BUS_URL: `redis://:geheim@127.0.0.1:${await freePort()}`,
    DATABASE_WEB_URL: pg.urls.app_web,
    DATABASE_COLLAB_URL: pg.urls.app_collab,
    DATABASE_AUTH_URL: pg.urls.app_auth,
  })
  await program.until('Yoriai is ready')
  const answer = await fetch(`http://127.0.0.1:${port}/api/health/ready`)
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({ ready: true, degraded: true })
  program.child.kill('SIGTERM')
  expect(await program.ended).toBe(0)
  expect(program.errors()).not.toContain('geheim')
  expect(program.lines().join('\n')).not.toContain('geheim')
}, 60_000)
