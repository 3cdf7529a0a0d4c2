import { seatsAlong, seatsOf } from '#lib/agreement/status.ts'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import { pickEdit } from '../derive/edits.ts'
import { Dice } from '../support/dice.ts'
import { riskyModel, signedRows } from './signed-model.ts'

/** `npm run bench:agreement`: see README.md beside this file. */
const seed = Number(process.argv[2] ?? 7)
const goal = 20
const [risks, signatures, edits] = [300, 1000, 300]

const dice = new Dice(seed)
const along = seatsAlong()
let model = riskyModel(risks, dice)
const rows = signedRows(model, signatures)
along(model, rows)
const followed: number[] = []
const anew: number[] = []
for (let n = 0; n < edits; n += 1) {
  const next = applyAll(model, pickEdit(dice).make(model, dice, n))
  if (isRefusal(next) || next === model) continue
  model = next
  const seats = timed(followed, () => along(next, rows))
  const same = timed(anew, () => seatsOf(next, rows))
  if (JSON.stringify(seats) !== JSON.stringify(same))
    throw new Error(`seed ${seed}: what was followed is not what is found from nothing`)
}
const seats = seatsOf(model, rows)
const stale = seats.filter(({ status }) => status === 'stale').length
say(`seed ${seed}; milliseconds; node ${process.version}`)
say(`${risks} risks, 12 organisations, ${rows.signOffs.length} signatures, ${stale} of them stale`)
say(`after ${followed.length} edits   p50   p95   max`)
say(`followed       ${told(followed)}`)
say(`from nothing   ${told(anew)}`)
const isMet = share(followed, 0.95) <= goal
say(`goal (followed, p95 ≤ ${goal}): ${isMet ? 'met' : 'NOT met'}`)
process.exitCode = isMet ? 0 : 1

function timed<T>(into: number[], work: () => T): T {
  const begin = performance.now()
  const answer = work()
  into.push(performance.now() - begin)
  return answer
}

function told(times: readonly number[]): string {
  return [0.5, 0.95, 1].map((of) => share(times, of).toFixed(1)).join('   ')
}

function share(times: readonly number[], of: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(of * sorted.length))] ?? NaN
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
