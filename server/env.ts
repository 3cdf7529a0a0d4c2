import { CannotStart } from '#db/cannot-start.ts'
import { z } from 'zod'

const address = (protocols: RegExp) => z.url({ protocol: protocols })
const postgres = address(/^postgres(ql)?$/)
const bus = z
  .string()
  .refine(isBus, 'give an address like redis://user:password@host:6379/0, or rediss:// with TLS')

/** Every variable that configures an installation, with its default. The README's table says the same in words. */
const variables = z.object({
  /** `production` serves what was built, `development` compiles as files change */
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  /** what this process does: everything, only the pages and the API, or only the shared documents */
  ROLE: z.enum(['all', 'web', 'collab']).default('all'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  /** public address, when it is not http://HOST:PORT */
  APP_ORIGIN: address(/^https?$/).optional(),
  /** the owner's address of a PostgreSQL (15 or newer); without it an embedded one runs in DATA_DIR */
  DATABASE_URL: postgres.optional(),
  /** addresses of the login roles; derived from DATABASE_URL and AUTH_SECRET when not given */
  DATABASE_WEB_URL: postgres.optional(),
  DATABASE_COLLAB_URL: postgres.optional(),
  DATABASE_AUTH_URL: postgres.optional(),
  /** a Valkey or Redis that tells the processes of an installation of each other's changes, instead of PostgreSQL itself */
  BUS_URL: bus.optional(),
  /** folder of the embedded database and its secret */
  DATA_DIR: z.string().default('.data'),
  /** folder with PostgreSQL's programs, instead of those npm brought */
  PG_BINDIR: z.string().optional(),
  /** signs cookies; needed with a database of your own, made by itself with the embedded one */
  AUTH_SECRET: z.string().min(32).optional(),
  /** mail server, `smtp://user:password@host:587`; without it mail stands in the local outbox */
  SMTP_URL: address(/^smtps?$/).optional(),
  MAIL_FROM: z.string().default('Yoriai <noreply@localhost>'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug']).default('warn'),
  /** the sample consortium and its one-click sign-in; only with the embedded database */
  SAMPLE: z.enum(['on', 'off']).optional(),
})

type Variables = z.infer<typeof variables>

export interface Env {
  readonly production: boolean
  readonly role: 'all' | 'web' | 'collab'
  readonly host: string
  readonly port: number
  /** public address without a trailing slash */
  readonly origin: string
  /** addresses a browser of ours may name as its `Origin` */
  readonly origins: readonly string[]
  readonly databaseUrl: string | undefined
  readonly webUrl: string | undefined
  readonly collabUrl: string | undefined
  readonly authUrl: string | undefined
  /** Valkey or Redis; undefined: NOTIFY in the database */
  readonly busUrl: string | undefined
  /** no address of a database was given: ours runs in the data directory */
  readonly embedded: boolean
  readonly dataDir: string
  readonly pgBindir: string | undefined
  readonly authSecret: string | undefined
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  readonly logLevel: Variables['LOG_LEVEL']
  /** the sample consortium is seeded into an empty database */
  readonly sample: boolean
  /** the one-click sign-in exists: the embedded sample, listening and published on a loopback address only (B-4) */
  readonly demo: boolean
}

/** Reads the configuration, or refuses with one sentence that names the variable. An empty variable counts as not given. */
export function readEnv(given: Readonly<Record<string, string | undefined>>): Env {
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
  const read = variables.safeParse(filled)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new CannotStart(
      `${issue?.path.join('.') ?? 'The environment'} is wrong: ${issue?.message}`,
    )
  }
  const vars = read.data
  const roleUrls = [vars.DATABASE_WEB_URL, vars.DATABASE_COLLAB_URL, vars.DATABASE_AUTH_URL]
  const embedded = vars.DATABASE_URL === undefined && roleUrls.every((url) => url === undefined)
  checkTogether(vars, embedded, roleUrls)
  const local = `http://${vars.HOST.includes(':') ? `[${vars.HOST}]` : vars.HOST}:${vars.PORT}`
  const origin = new URL(vars.APP_ORIGIN ?? local).origin
  const loopback = isLoopback(vars.HOST) && isLoopback(new URL(origin).hostname)
  const sample = embedded && vars.SAMPLE !== 'off'
  return {
    production: vars.NODE_ENV === 'production',
    role: vars.ROLE,
    host: vars.HOST,
    port: vars.PORT,
    origin,
    origins: loopback ? [...new Set([origin, local, ...loopbackOrigins(vars.PORT)])] : [origin],
    databaseUrl: vars.DATABASE_URL,
    webUrl: vars.DATABASE_WEB_URL,
    collabUrl: vars.DATABASE_COLLAB_URL,
    authUrl: vars.DATABASE_AUTH_URL,
    busUrl: vars.BUS_URL,
    embedded,
    dataDir: vars.DATA_DIR,
    pgBindir: vars.PG_BINDIR,
    authSecret: vars.AUTH_SECRET,
    smtpUrl: vars.SMTP_URL,
    mailFrom: vars.MAIL_FROM,
    logLevel: vars.LOG_LEVEL,
    sample,
    demo: sample && loopback,
  }
}

function checkTogether(
  vars: Variables,
  embedded: boolean,
  roleUrls: readonly (string | undefined)[],
): void {
  if (embedded) {
    if (vars.ROLE !== 'all') {
      throw new CannotStart(
        'ROLE other than all needs DATABASE_URL: the embedded database serves one process.',
      )
    }
    return
  }
  if (vars.SAMPLE === 'on') {
    throw new CannotStart('SAMPLE=on needs the embedded database: unset DATABASE_URL.')
  }
  if (vars.AUTH_SECRET === undefined) {
    throw new CannotStart(
      'AUTH_SECRET is missing: with DATABASE_URL give a secret of 32 characters or more.',
    )
  }
  if (vars.DATABASE_URL === undefined && roleUrls.some((url) => url === undefined)) {
    throw new CannotStart(
      'Without DATABASE_URL give all of DATABASE_WEB_URL, DATABASE_COLLAB_URL and DATABASE_AUTH_URL.',
    )
  }
}

function isBus(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, pathname, search, hash } = new URL(text)
  const isWhole = hostname !== '' && search === '' && hash === ''
  return /^rediss?:$/.test(protocol) && isWhole && /^(\/\d{0,4})?$/.test(pathname)
}

function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/.test(host)
}

function loopbackOrigins(port: number): readonly string[] {
  return [`http://127.0.0.1:${port}`, `http://localhost:${port}`]
}
