import { spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { pause } from './measure.ts'
import type { Target } from './target.ts'

export interface Witnesses {
  /** Waits until all of them show exactly these keys; answers how many keys are missing or too many at the worst of them. */
  differences(keys: readonly string[]): Promise<number>
  stop(): void
}

/** Real providers in a room, to see whether a fast server also delivers. */
export async function witnesses(target: Target, room: string, count: number): Promise<Witnesses> {
  const file = path.join(import.meta.dirname, 'peers', 'converge.mjs')
  const headers = JSON.stringify(target.headers(99))
  const child = spawn(
    'taskset',
    ['-c', '1', process.execPath, file, target.name, target.url, room, String(count), headers],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  )
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  await lines.next()
  const ask = async (): Promise<readonly (readonly string[])[]> => {
    child.stdin.write('\n')
    const { value } = await lines.next()
    return JSON.parse(String(value)) as string[][]
  }
  return {
    differences: async (keys) => {
      let worst = Number.POSITIVE_INFINITY
      for (let attempt = 0; attempt < 50 && worst > 0; attempt += 1) {
        if (attempt > 0) await pause(100)
        const wanted = new Set(keys)
        const differ = (await ask()).map((shown) => {
          const present = shown.filter((key) => wanted.has(key)).length
          return wanted.size - present + (shown.length - present)
        })
        worst = Math.max(...differ)
      }
      return worst
    },
    stop: () => child.kill('SIGKILL'),
  }
}
