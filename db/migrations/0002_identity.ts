import { type Kysely, sql } from 'kysely'

/** People, their sessions and their mail: what the auth role keeps. Tokens stand here only as hex SHA-256. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [
    sql`create table app_user (
      id uuid primary key,
      email text not null unique check (email = lower(email) and length(email) between 3 and 254),
      name text not null check (length(name) <= 200),
      locale text not null check (locale in ('ja', 'en'))
    )`,
    sql`create table session (
      token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
      user_id uuid not null references app_user,
      created_at timestamptz not null,
      expires_at timestamptz not null
    )`,
    sql`create index session_person on session (user_id)`,
    sql`create table verification_token (
      identifier text not null,
      token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
      expires_at timestamptz not null,
      primary key (identifier, token_hash)
    )`,
    sql`create table mail_outbox (
      id uuid primary key,
      to_email text not null,
      subject text not null,
      body text not null,
      created_at timestamptz not null,
      sent_at timestamptz
    )`,
  ]) {
    await statement.execute(db)
  }
}
