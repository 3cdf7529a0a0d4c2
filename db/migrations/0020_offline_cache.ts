import { type Kysely, sql } from 'kysely'

/** Whether browsers may keep models is set through the application: by an owner, as the policy of 0009 says. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`grant update (offline_cache) on workspace to app_web`.execute(db)
}
