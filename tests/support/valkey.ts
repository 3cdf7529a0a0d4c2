import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { ensureProgram } from './debian.ts'
import { freePort } from './program.ts'

/** A Valkey (or Redis) of a test's own, in memory only, that can be killed and started again at the same address. */
export interface TestValkey {
  readonly url: string
  /** resolves when it takes connections */
  start(): Promise<void>
  /** kill -9; resolves when it is gone */
  kill(): Promise<void>
}

/** Does not start it. Debian calls it redis-server, from trixie on also valkey-server. */
export async function testValkey(): Promise<TestValkey> {
  const program = ensureProgram(
    ['valkey-server', 'redis-server'],
    ['redis-server', 'valkey-server'],
  )
  const port = await freePort()
  const flags = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const password = ['--requirepass', 'geheim']
  let child: ChildProcess | undefined
  const kill = async () => {
    if (child === undefined) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    child = undefined
    await gone
  }
  return {
    url: `redis://:geheim@127.0.0.1:${port}/0`,
    async start() {
      child = spawn(program, [...flags, ...password], { stdio: ['ignore', 'pipe', 'ignore'] })
      const { stdout } = child
      const ready = Promise.withResolvers<void>()
      let said = ''
      stdout?.on('data', (data: Buffer) => {
        said += data.toString()
        if (said.includes('Ready to accept connections')) ready.resolve()
      })
      child.once('exit', () => ready.reject(new Error(`${program} ended: ${said}`)))
      await ready.promise
    },
    kill,
  }
}
