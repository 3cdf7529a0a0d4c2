import { open } from '#db/client.ts'
import { pause } from './clock.ts'

/**
 * What one commit costs on this Postgres: single-row inserts of 100 bytes, each its own transaction, from a process of its
 * own on the server's core; one right after the other, and 40 a second as in a room of 20 × 2/s, where both processes have
 * gone to sleep before each. Argument: the owner's address. Says milliseconds.
 */
const sql = open(process.argv[2] ?? '', { max: 1 })
await sql`create table if not exists load_raw (id bigint generated always as identity, data bytea not null)`
const data = Buffer.alloc(100, 7)
// The first ones prepare the statement and warm the code.
await inserts(200, 0)
const tight = await inserts(500, 0)
const paced = await inserts(120, 25)
await sql.end({ timeout: 1 })
const said = { p50: at(tight, 0.5), p99: at(tight, 0.99), paced: at(paced, 0.5) }
process.stdout.write(`${JSON.stringify(said)}\n`)

async function inserts(count: number, gap: number): Promise<readonly number[]> {
  const times: number[] = []
  for (let i = 0; i < count; i += 1) {
    if (gap > 0) await pause(gap)
    const before = performance.now()
    await sql`insert into load_raw (data) values (${data})`
    times.push(performance.now() - before)
  }
  return times.sort((a, b) => a - b)
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN
}
