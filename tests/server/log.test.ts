import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { createLog } from '#server/log.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()

function listening() {
  let said = ''
  const log = createLog(
    'debug',
    new Writable({
      write: (chunk, _encoding, done) => {
        said += String(chunk)
        done()
      },
    }),
  )
  return { log, said: () => said }
}

test('[B-6] fields that hold secrets or addresses are blotted out, one level down too', () => {
  const { log, said } = listening()
  log.info({ token: 'SECRET', headers: { cookie: 'SECRET', authorization: 'SECRET' } }, 'a')
  log.info({ email: 'SECRET', mail: { to: 'SECRET' }, password: 'SECRET' }, 'b')
  expect(said()).not.toContain('SECRET')
  expect(said().match(/\[redacted\]/g)).toHaveLength(6)
})

test('[B-6] an error of the database is told without the values it quotes', async () => {
  const { log, said } = listening()
  const error: unknown = await pg.owner.sql`select 'SECRET'::uuid`.catch(
    (thrown: unknown) => thrown,
  )
  log.error({ err: error }, 'failed')
  expect(said()).not.toContain('SECRET')
  expect(said()).toContain('22P02')
})

test('[B-6] an error of ours keeps its message and place', () => {
  const { log, said } = listening()
  log.error({ err: new Error('missing: a thing') }, 'failed')
  expect(said()).toContain('missing: a thing')
  expect(said()).toContain('log.test.ts')
})
