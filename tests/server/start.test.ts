import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { request } from 'node:http'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { endPrograms, freePort, type Program, run } from '#tests/support/program.ts'

const long = 240_000 // the first start builds the pages when nobody has before
const root = mkdtempSync(path.join(os.tmpdir(), 'yoriai-start-'))
afterAll(async () => {
  await endPrograms()
  rmSync(root, { recursive: true, force: true })
})

const dir = (name: string) => path.join(root, name)
const main = (variables: Readonly<Record<string, string>>): Program =>
  run(process.execPath, ['server/main.ts'], { NODE_ENV: 'production', ...variables })

/** Process id of the embedded database of a data directory; undefined when none runs. */
function databasePid(dataDir: string): number | undefined {
  if (!existsSync(dataDir)) return undefined
  const cluster = readdirSync(dataDir).find((name) => name.startsWith('pg'))
  const file = path.join(dataDir, cluster ?? '', 'postmaster.pid')
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function refusal(variables: Readonly<Record<string, string>>): Promise<string> {
  const program = main(variables)
  expect(await program.ended).toBe(1)
  expect(program.lines()).toEqual([])
  return program.errors().trim()
}

test('[B-7] a taken port is one sentence, and nothing was touched', { timeout: long }, async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = must(other.address(), 'address')
  const port = typeof address === 'string' ? 0 : address.port
  expect(await refusal({ PORT: String(port), DATA_DIR: dir('taken') })).toBe(
    `Port ${port} on 127.0.0.1 is taken: stop what uses it or set PORT.`,
  )
  expect(existsSync(dir('taken'))).toBe(false)
  other.close()
})

test(
  '[B-7] a data directory that cannot be written is one sentence',
  { timeout: long },
  async () => {
    writeFileSync(dir('file'), '')
    const dataDir = path.join(dir('file'), 'data')
    expect(await refusal({ PORT: String(await freePort()), DATA_DIR: dataDir })).toBe(
      `The data directory ${dataDir} cannot be written: set DATA_DIR to one that can.`,
    )
  },
)

test('[B-7] missing programs are one sentence', { timeout: long }, async () => {
  const nowhere = dir('nowhere')
  const said = await refusal({
    PORT: String(await freePort()),
    DATA_DIR: dir('none'),
    PG_BINDIR: nowhere,
  })
  expect(said).toBe(`PG_BINDIR (${nowhere}) holds no PostgreSQL that runs.`)
})

test(
  '[B-7] a wrong variable and an unreachable database are one sentence',
  { timeout: long },
  async () => {
    expect(await refusal({ PORT: 'many' })).toMatch(/^PORT is wrong: .*$/)
    const nobody = await freePort()
    const said = await refusal({
      PORT: String(await freePort()),
      DATABASE_URL: `postgres://o:p@127.0.0.1:${nobody}/app`,
      AUTH_SECRET: 'x'.repeat(32),
    })
    expect(said).toBe(`The database at 127.0.0.1:${nobody} cannot be reached (ECONNREFUSED).`)
  },
)

test(
  '[B-1] [B-2] npm start comes up in one line, keeps a second server off its data, and leaves nothing behind',
  { timeout: long },
  async () => {
    const port = await freePort()
    const origin = `http://127.0.0.1:${port}`
    const dataDir = dir('life')
    const first = run('npm', ['start'], { PORT: String(port), DATA_DIR: dataDir })
    await first.until('ready at')
    expect(first.lines()).toEqual([
      `Yoriai is ready at ${origin} : choose one of the people of the sample consortium.`,
    ])
    const database = must(databasePid(dataDir), 'a database')

    const page = await fetch(`${origin}/sign-in`)
    expect(page.status).toBe(200)
    const policy = page.headers.get('content-security-policy') ?? ''
    const nonce = must(/'nonce-([^']+)'/.exec(policy)?.[1], 'nonce')
    const scripts = (await page.text()).match(/<script[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
    expect(await (await fetch(`${origin}/api/health/ready`)).json()).toMatchObject({ ready: true })

    const second = { PORT: String(await freePort()), DATA_DIR: dataDir }
    expect(await refusal(second)).toBe(
      `Another server already uses the data directory ${dataDir}: stop it or set DATA_DIR.`,
    )
    expect(runs(database)).toBe(true)

    const asked = performance.now()
    first.child.kill('SIGTERM')
    await first.ended
    expect(performance.now() - asked).toBeLessThan(15_000)
    expect(runs(database)).toBe(false)
    expect(databasePid(dataDir)).toBeUndefined()
    await expect(fetch(origin)).rejects.toThrow('fetch failed')
  },
)

test(
  '[B-2] after kill -9 the next start adopts the database, keeps what was there, and ends it',
  { timeout: long },
  async () => {
    const port = String(await freePort())
    const dataDir = dir('life')
    const killed = main({ PORT: port, DATA_DIR: dataDir })
    await killed.until('ready at')
    const database = must(databasePid(dataDir), 'a database')
    killed.child.kill('SIGKILL')
    await killed.ended
    expect(runs(database)).toBe(true)

    const next = main({ PORT: port, DATA_DIR: dataDir })
    await next.until('ready at')
    expect(next.errors()).toBe('')
    expect(databasePid(dataDir)).toBe(database)
    next.child.kill('SIGINT')
    expect(await next.ended).toBe(0)
    expect(runs(database)).toBe(false)
  },
)

test(
  '[B-5] a body that is too long or of unknown length is refused',
  { timeout: long },
  async () => {
    const port = String(await freePort())
    const origin = `http://127.0.0.1:${port}`
    const program = main({ PORT: port, DATA_DIR: dir('life') })
    await program.until('ready at')
    const url = `${origin}/api/trpc/me.get`
    const tooLong = await fetch(url, { method: 'POST', body: 'x'.repeat(5 * 1024 * 1024 + 1) })
    expect(tooLong.status).toBe(413)
    const unknown = request(url, { method: 'POST' })
    unknown.write('x') // chunked: no length is stated
    const [answer]: unknown[] = await once(unknown, 'response')
    expect(answer).toMatchObject({ statusCode: 411 })
    unknown.destroy()
    program.child.kill('SIGTERM')
    expect(await program.ended).toBe(0)
  },
)
