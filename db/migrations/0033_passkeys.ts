import { type Kysely, sql } from 'kysely'

/*
 * パスキー / keys of a person with which they prove who they are (WebAuthn), and the challenges such a proof answers. Both are a
 * person's, of no workspace: the auth role alone reads and writes them, like sessions. Of a key only its public half stands here. It is
 * taken away by a mark, never deleted: what was signed with it is still checked with it. A session notes when its person last proved it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const text of [
    `alter table session add column proven_at timestamptz`,
    `create table passkey (
      id uuid primary key,
      user_id uuid not null references app_user,
      credential_id text not null unique check (credential_id ~ '^[A-Za-z0-9_-]+$' and length(credential_id) <= 1364),
      public_key bytea not null check (length(public_key) between 1 and 2048),
      counter bigint not null check (counter between 0 and 4294967295),
      transports text[] not null check (cardinality(transports) <= 8),
      backed_up boolean not null,
      name text not null check (length(name) between 1 and 60),
      created_at timestamptz not null,
      last_used_at timestamptz,
      removed_at timestamptz
    )`,
    `create index passkey_person on passkey (user_id)`,
    `create table passkey_challenge (
      challenge text primary key check (challenge ~ '^[A-Za-z0-9_-]{43}$'),
      session_hash text not null references session on delete cascade,
      user_id uuid not null references app_user,
      purpose text not null check (purpose in ('register', 'step-up', 'sign')),
      statement text check (statement ~ '^[0-9a-f]{64}$'),
      created_at timestamptz not null,
      expires_at timestamptz not null check (expires_at <= created_at + interval '120 seconds'),
      used_at timestamptz,
      check ((purpose = 'sign') = (statement is not null))
    )`,
    `create index passkey_challenge_person on passkey_challenge (user_id, created_at)`,
    `create index passkey_challenge_session on passkey_challenge (session_hash)`,
    ...['passkey', 'passkey_challenge'].flatMap((table) => [
      `alter table ${table} enable row level security`,
      `alter table ${table} force row level security`,
      `create policy identity on ${table} to app_auth using (true) with check (true)`,
    ]),
    `grant select, insert on passkey to app_auth`,
    `grant update (counter, backed_up, name, last_used_at, removed_at) on passkey to app_auth`,
    `grant select, insert, delete on passkey_challenge to app_auth`,
    `grant update (used_at) on passkey_challenge to app_auth`,
    // A counter that goes back is the sign of a copied key (WebAuthn §6.1.1), so it never does, whatever a statement of ours says.
    `create function app.passkey_holds() returns trigger language plpgsql set search_path = '' as $$
    begin
      if old.removed_at is not null or new.counter < old.counter then
        raise exception 'a passkey that was removed, or a counter that goes back' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$`,
    `create trigger passkey_holds before update on passkey for each row execute function app.passkey_holds()`,
    `create function app.challenge_used() returns trigger language plpgsql set search_path = '' as $$
    begin
      raise exception 'a challenge is used once' using errcode = 'restrict_violation';
    end $$`,
    `create trigger challenge_used before update on passkey_challenge for each row
      when (old.used_at is not null) execute function app.challenge_used()`,
  ]) {
    await sql.raw(text).execute(db)
  }
}
