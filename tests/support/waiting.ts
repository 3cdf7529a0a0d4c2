import { sql } from 'kysely'
import type { TenantTx } from '#db/tenant.ts'
import { must } from '#lib/base/must.ts'
import type { TestDatabase } from './pg.ts'

/** The process of the database that a transaction is in. */
export async function processOf(tx: TenantTx): Promise<number> {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
  return must(rows[0], 'a process').pid
}

/** Whether anybody waits for something that this process holds. */
export async function isWaitedFor(pg: TestDatabase, pid: number): Promise<boolean> {
  const { rows } = await sql`select 1 from pg_stat_activity
    where ${pid} = any(pg_blocking_pids(pid))`.execute(pg.owner.db)
  return rows.length > 0
}
