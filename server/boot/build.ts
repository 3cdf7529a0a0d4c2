import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { CannotStart } from '#db/cannot-start.ts'

/** What the built pages are made of. */
const sources = [
  'app',
  'db',
  'lib',
  'server',
  'public',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]
const built = '.next/BUILD_ID'
const stampFile = '.next/yoriai-sources'

/** Builds the pages when they are not those of the sources as they are now (B-1); says so before it takes its time. */
export async function buildWhenStale(
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  const stamp = stampOf(sources)
  if (existsSync(built) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp)
    return
  say('Building the pages, once after each change …')
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const build = spawn(process.execPath, [next, 'build'], {
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal === undefined ? {} : { signal }),
  })
  let said = ''
  for (const stream of [build.stdout, build.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  const [code]: unknown[] = await once(build, 'close')
  if (code !== 0) {
    say(said.trim())
    throw new CannotStart('The pages could not be built: see above.')
  }
  writeFileSync(stampFile, stamp)
}

function stampOf(roots: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of roots.flatMap(filesBelow)) {
    hash.update(`${file}\n`).update(readFileSync(file)).update('\n')
  }
  return hash.digest('hex')
}

function filesBelow(root: string): readonly string[] {
  if (!existsSync(root)) return []
  if (!statSync(root).isDirectory()) return [root]
  const names = readdirSync(root).sort()
  return names.flatMap((name) => filesBelow(path.join(root, name)))
}
