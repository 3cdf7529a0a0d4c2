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
import { openPages } from './boot/pages.ts'
import { authSecret } from './boot/secret.ts'
import { stopping } from './boot/stop.ts'
import { systemClock } from './clock.ts'
import { type Env, readEnv } from './env.ts'
import { startHints } from './hints.ts'
import { createLog, type Log } from './log.ts'
import { runtime, setRuntime } from './runtime.ts'

/** `npm start` and `npm run dev`: everything an installation needs, in the order in which each needs the one before. */
let log: Log | undefined
const exit = stopping(() => log)

process.env['NEXT_TELEMETRY_DISABLED'] ??= '1'
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
  const front = await openFront(env.host, env.port)
  exit.undo('port', front.close)
  const secret = authSecret(env)
  if (env.production && env.role !== 'collab') {
    await buildWhenStale(tell, (build) => exit.undo('build', () => void build.kill('SIGTERM')))
  }
  const database = await openDatabase(env, secret)
  exit.undo('database', database.stop)
  const web = connect(database.urls.app_web, 'yoriai web')
  exit.undo('web pool', web.close)
  const auth = connect(database.urls.app_auth, 'yoriai auth', 5)
  exit.undo('auth pool', auth.close)
  const hints = await startHints(database.urls.app_web, logger)
  exit.undo('hints', hints.close)
  const authDb = asAuthDb(auth.db)
  setRuntime({
    env: { ...env, authSecret: secret },
    log: logger,
    clock: systemClock,
    newId: randomUUID,
    web: web.db,
    auth: authDb,
    hints,
    demo: env.demo,
    hash: sha256Hex,
  })
  if (env.sample && !(await anybody(authDb))) await seed()
  const collab =
    env.role === 'web'
      ? null
      : openCollab(env, database.urls.app_collab, { auth: authDb, hints, log: logger })
  if (collab !== null) exit.undo('collab', collab.close)
  const pages = await openPages(env)
  exit.undo('pages', pages.close)
  front.upgrade = (req, socket, head) => {
    const path = req.url ?? ''
    if (collab !== null && path.startsWith('/collab/')) collab.accept(req, socket, head)
    else if (!env.production && path.startsWith('/_next/')) pages.upgrade(req, socket, head)
    else refuseUpgrade(socket, 404, 'Not Found')
  }
  front.answer = guarded(env, pages.answer)
  exit.undo('front', front.close)
}

async function seed(): Promise<void> {
  const { playSample } = await import('./boot/sample.ts')
  const playing = playSample(runtime())
  exit.undo('sample', async () => await playing) // half a sample would stay half: a stop waits for the second it takes
  await playing
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
