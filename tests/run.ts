import { spawnSync } from 'node:child_process'
import { ensureBrowser } from './support/browser.ts'

/**
 * `npm test`: everything the README promises, in the order in which a failure is cheapest to find.
 * Names after `--` choose steps (`npm test -- unit e2e`).
 */
const steps: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['format', 'oxfmt', '--check', 'app', 'server', 'db', 'lib', 'tests'],
  ['lint', 'oxlint', '--type-aware', 'app', 'server', 'db', 'lib', 'tests'],
  ['types', 'npm', 'run', '-s', 'typecheck'],
  ['unused', 'knip'],
  ['build', 'npm', 'run', '-s', 'build'],
  ['unit', 'vitest', 'run'],
  ['inspect', 'npm', 'run', '-s', 'test:inspect'],
  ['sim', 'npm', 'run', '-s', 'test:sim'],
  ['crash', 'npm', 'run', '-s', 'test:crash', '--', '--crashes', '20'],
  ['partition', 'npm', 'run', '-s', 'test:partition'],
  ['weight', 'npm', 'run', '-s', 'test:weight'],
  ['e2e', 'playwright', 'test'],
]

const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !steps.some(([step]) => step === name))
if (unknown.length > 0) fail(`unknown step: ${unknown.join(', ')}`)

const wanted = steps.filter(([name]) => chosen.length === 0 || chosen.includes(name))
if (wanted.some(([name]) => name === 'e2e' || name === 'weight')) ensureBrowser(say)
for (const [name, command, ...args] of wanted) {
  const started = performance.now()
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  const seconds = Math.round((performance.now() - started) / 1000)
  if (status !== 0) fail(`${name} failed after ${seconds} s`)
  say(`${name} ok in ${seconds} s`)
}

function say(line: string): void {
  process.stdout.write(`[test] ${line}\n`)
}

function fail(line: string): never {
  process.stderr.write(`[test] ${line}\n`)
  process.exit(1)
}
