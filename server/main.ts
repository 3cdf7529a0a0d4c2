import { randomUUID } from 'node:crypto'
import { CannotStart } from '#db/cannot-start.ts'
import { connect } from '#db/client.ts'
import { loadDotenv } from '#db/dotenv.ts'
import { sha256Hex } from '#db/hash.ts'
import { anybody, asAuthDb } from '#db/identity.ts'
import { buildWhenStale } from './boot/build.ts'
import { openCollab } from './boot/collab.ts'
import { openDatabase } from './boot/database.ts'
import { openFront, refuseUpgrade } from './boot/front.ts'
import { guarded } from './boot/guarded.ts'
import { answerHealth } from './boot/health-only.ts'
import { openPages } from './boot/pages.ts'
import { authSecret } from './boot/secret.ts'
import { stopping } from './boot/stop.ts'
import { systemClock } from './clock.ts'
import { type Env, readEnv } from './env.ts'
import { startHints } from './hints/start.ts'
import { createLog, type Log } from './log.ts'
import { startNotices } from './notices/start.ts'
import { runtime, setRuntime } from './runtime.ts'

/** `npm start` and `npm run dev`: everything an installation needs, in the order in which each needs the one before. */
let log: Log | undefined
const exit = stopping(() => log)

process.env['NEXT_TELEMETRY_DISABLED'] ??= '1'
// `node --watch` asks its children to report what they import; Next's workers would do so to Next, which cannot read it.
delete process.env['WATCH_REPORT_DEPENDENCIES']
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    void exit.stop(0)
  })
}
// `node --watch` is our parent in development: when it dies, so do we
process.on('disconnect', () => {
  void exit.stop(0)
})
process.on('uncaughtException', (error) => {
  void fail(error)
})

try {
  loadDotenv()
  const env = readEnv(process.env)
  log = createLog(env.logLevel)
  await start(env, log)
  process.stdout.write(`${welcome(env)}\n`)
} catch (error) {
  await fail(error)
}

async function start(env: Env, logger: Log): Promise<void> {
  const front = await exit.begin(
    'port',
    async () => await openFront(env.host, env.port),
    async (opened) => await opened.close(),
  )
  const secret = authSecret(env)
  const database = await exit.begin(
    'database',
    async () => await openDatabase(env, secret),
    async (opened) => await opened.stop(),
  )
  const pool = async (url: string, name: string) =>
    await exit.begin(
      name,
      () => connect(url, name),
      async (opened) => await opened.close(),
    )
  const web = await pool(database.urls.app_web, 'yoriai web')
  const auth = asAuthDb((await pool(database.urls.app_auth, 'yoriai auth')).db)
  const hints = await exit.begin(
    'hints',
    async () => await startHints(database.urls.app_web, logger, env.busUrl),
    async (opened) => await opened.close(),
  )
  setRuntime({
    env: { ...env, authSecret: secret },
    log: logger,
    clock: systemClock,
    newId: randomUUID,
    web: web.db,
    auth,
    hints,
    demo: env.demo,
    hash: sha256Hex,
  })
  if (env.sample && !(await anybody(auth))) {
    // half a sample would stay half: a stop waits for it
    await exit.begin('sample', seed, () => {})
  }
  const withPages = env.role !== 'collab'
  if (withPages) {
    await exit.begin('notices', startNotices, async (opened) => await opened.close())
  }
  if (env.production && withPages) await buildWhenStale(tell, exit.signal)
  const pages = withPages
    ? await exit.begin(
        'pages',
        async () => await openPages(env),
        async (opened) => await opened.close(),
      )
    : null
  await exit.begin(
    'requests',
    () => front,
    async (opened) => await opened.close(),
  )
  const collab =
    env.role === 'web'
      ? null
      : await exit.begin(
          'collab',
          () => openCollab(env, database.urls.app_collab, { auth, hints, log: logger }),
          async (opened) => await opened.close(),
        )
  await exit.begin(
    'answers',
    () => {
      front.upgrade = (req, socket, head) => {
        const path = req.url ?? ''
        if (collab !== null && path.startsWith('/collab/')) collab.accept(req, socket, head)
        else if (pages !== null && !env.production && path.startsWith('/_next/')) {
          pages.upgrade(req, socket, head)
        } else refuseUpgrade(socket, 404, 'Not Found')
      }
      front.answer = guarded(env, pages?.answer ?? answerHealth)
    },
    () => front.rest(),
  )
}

async function seed(): Promise<void> {
  const { playSample } = await import('./boot/sample.ts')
  await playSample(runtime())
}

function welcome(env: Env): string {
  const how = env.demo
    ? 'choose one of the people of the sample consortium'
    : 'sign in with a link by e-mail'
  return `Yoriai is ready at ${env.origin} : ${how}.`
}

async function fail(error: unknown): Promise<never> {
  if (error instanceof CannotStart) tell(error.message)
  else if (log === undefined) tell(String(error))
  else log.fatal({ err: error }, 'stopped by an error')
  return await exit.stop(1)
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}
