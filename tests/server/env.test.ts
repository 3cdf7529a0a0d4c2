import { expect, test } from 'vitest'
import { readEnv } from '#server/env.ts'

const secret = 'x'.repeat(32)
const own = { DATABASE_URL: 'postgres://o:p@db:5432/app', AUTH_SECRET: secret }

test('[B-9] nothing given: the embedded sample on http://127.0.0.1:3000', () => {
  expect(readEnv({})).toMatchObject({
    origin: 'http://127.0.0.1:3000',
    origins: ['http://127.0.0.1:3000', 'http://localhost:3000'],
    embedded: true,
    sample: true,
    demo: true,
    role: 'all',
    logLevel: 'warn',
    dataDir: '.data',
  })
})

test('[B-9] an empty variable counts as not given', () => {
  expect(readEnv({ DATABASE_URL: '', SMTP_URL: '', PORT: '' })).toMatchObject({
    embedded: true,
    smtpUrl: undefined,
    port: 3000,
  })
})

test.each([
  [{ PORT: 'http' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ APP_ORIGIN: 'ftp://x' }, 'APP_ORIGIN'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
  [{ BUS_URL: 'valkey://x' }, 'BUS_URL'],
  [{ BUS_URL: 'redis://' }, 'BUS_URL'],
  [{ BUS_URL: 'localhost:6379' }, 'BUS_URL'],
  [{ BUS_URL: 'redis://x/one' }, 'BUS_URL'],
  [{ BUS_URL: 'redis://x?db=1' }, 'BUS_URL'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
  [{ SAMPLE: 'yes' }, 'SAMPLE'],
  [{ AUTH_SECRET: 'short' }, 'AUTH_SECRET'],
  [{ SMTP_URL: 'http://x' }, 'SMTP_URL'],
  [{ DATABASE_URL: own.DATABASE_URL }, 'AUTH_SECRET'],
  [{ ...own, SAMPLE: 'on' }, 'SAMPLE'],
  [{ ROLE: 'collab' }, 'ROLE'],
  [{ AUTH_SECRET: secret, DATABASE_WEB_URL: 'postgres://x' }, 'DATABASE_COLLAB_URL'],
])('[B-9] %j is refused with the name %s', (given, name) => {
  expect(() => readEnv(given)).toThrow(name)
})

test('[B-9] what is wrong with BUS_URL is said in one sentence, without the password in it', () => {
  const wrong = () => readEnv({ BUS_URL: 'http://bus:geheim@host:6379' })
  expect(wrong).toThrow(/^BUS_URL is wrong: give an address like redis:\/\/.*$/)
  expect(wrong).not.toThrow('geheim')
  for (const url of ['redis://host', 'redis://:p@host:6379/', 'rediss://u:p@host:6380/3']) {
    expect(readEnv({ BUS_URL: url }).busUrl).toBe(url)
  }
})

test('[B-4] the one-click sign-in exists only for the embedded sample on a loopback address', () => {
  expect(readEnv({}).demo).toBe(true)
  expect(readEnv({ HOST: 'localhost', PORT: '80' }).demo).toBe(true)
  expect(readEnv({ HOST: '::1' }).demo).toBe(true)
  for (const given of [
    own,
    { ...own, HOST: '127.0.0.1' },
    { HOST: '0.0.0.0' },
    { HOST: '::' },
    { HOST: '192.168.0.5' },
    { HOST: '127.0.0.1.example.test' },
    { APP_ORIGIN: 'https://yoriai.example.test' },
    { APP_ORIGIN: 'http://localhost.example.test' },
    { SAMPLE: 'off' },
  ]) {
    expect(readEnv(given).demo).toBe(false)
  }
})

test('[B-9] elsewhere than on a loopback address only the public origin may come', () => {
  const env = readEnv({ ...own, HOST: '0.0.0.0', APP_ORIGIN: 'https://yoriai.example.test/' })
  expect(env.origins).toEqual(['https://yoriai.example.test'])
})
