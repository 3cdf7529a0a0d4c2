import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** A command of ours that runs, with everything it said so far. */
export interface Program {
  readonly child: ChildProcess
  /** lines of standard output without npm's own */
  lines(): readonly string[]
  errors(): string
  /** when it has ended: its exit code, or the signal that ended it */
  readonly ended: Promise<number | string>
  /** resolves when the text was said, rejects when it ended before */
  until(text: string): Promise<void>
}

const running = new Set<ChildProcess>()

/** Ends what a failed test left running. */
export async function endPrograms(): Promise<void> {
  const left = [...running]
  for (const child of left) child.kill('SIGTERM')
  await Promise.all(left.map(async (child) => await once(child, 'close')))
}

/** Starts a command with these variables and no other configuration. */
export function run(
  command: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
): Program {
  const { PATH = '', HOME = '' } = process.env
  const env: NodeJS.ProcessEnv = { NODE_ENV: 'production', PATH, HOME, ...variables }
  const child = spawn(command, args, { env, stdio: 'pipe' })
  running.add(child)
  child.once('close', () => running.delete(child))
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const ended = once(child, 'close').then(([code, signal]: unknown[]) =>
    typeof code === 'number' ? code : String(signal),
  )
  return {
    child,
    lines: () => out.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('>')),
    errors: () => err,
    ended,
    until: async (text) => {
      const said = new Promise<void>((resolve) => {
        const look = () => {
          if (out.includes(text) || err.includes(text)) resolve()
        }
        child.stdout.on('data', look)
        child.stderr.on('data', look)
        look()
      })
      const over = ended.then((code) => {
        throw new Error(`ended with ${code} before it said "${text}": ${out}${err}`)
      })
      await Promise.race([said, over])
    },
  }
}

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
