import { open } from '#db/client.ts'

/**
 * What one commit costs on this Postgres: single-row inserts of 100 bytes, each its own transaction, one after the other, as
 * a process of its own on the server's core. Argument: the owner's address. Says percentiles in milliseconds.
 */
const sql = open(process.argv[2] ?? '', { max: 1 })
await sql`create table if not exists load_raw (id bigint generated always as identity, data bytea not null)`
const data = Buffer.alloc(100, 7)
const times: number[] = []
for (let i = 0; i < 700; i += 1) {
  const before = performance.now()
  await sql`insert into load_raw (data) values (${data})`
  // The first ones prepare the statement and warm the code.
  if (i >= 200) times.push(performance.now() - before)
}
await sql.end({ timeout: 1 })
const sorted = times.toSorted((a, b) => a - b)
const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
process.stdout.write(`${JSON.stringify({ p50: at(0.5), p99: at(0.99) })}\n`)
