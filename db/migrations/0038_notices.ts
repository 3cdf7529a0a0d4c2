import { type Kysely, sql } from 'kysely'

/*
 * 通知 / what was decided and somebody is to be told of by mail. It is written in the transaction of the decision, by who decides, for a member of the
 * same workspace, and read by nobody who is in a workspace: the auth role, which knows the addresses, makes letters of it. What a
 * notice says never changes; it goes into one letter, or is dropped. A letter is under a lease while it is being sent, and ends once.
 * How somebody wants to be told is their own, of no workspace.
 */
const bound = ['notice_outbox', 'notice_letter']
const member = '(select app.is_member())'

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const text of [
    `create table notice_letter (
      ws_id uuid not null,
      id uuid not null,
      to_user uuid not null,
      made_at timestamptz not null,
      due_at timestamptz not null,
      attempts int not null check (attempts >= 0),
      lease_until timestamptz,
      sent_at timestamptz,
      given_up_at timestamptz,
      check (sent_at is null or given_up_at is null),
      primary key (ws_id, id),
      foreign key (ws_id, to_user) references workspace_member
    )`,
    `create index notice_letter_open on notice_letter (due_at) where sent_at is null and given_up_at is null`,
    `create index notice_letter_person on notice_letter (ws_id, to_user, made_at)`,
    `create table notice_outbox (
      ws_id uuid not null,
      to_user uuid not null,
      audit_idx bigint not null,
      kind text not null check (length(kind) between 1 and 60),
      body jsonb not null check (length(body::text) <= 65536),
      by_user uuid not null,
      by_org uuid not null,
      at timestamptz not null,
      letter_id uuid,
      dropped_at timestamptz,
      check (letter_id is null or dropped_at is null),
      primary key (ws_id, to_user, audit_idx),
      foreign key (ws_id, to_user) references workspace_member,
      foreign key (ws_id, by_user) references workspace_member,
      foreign key (ws_id, audit_idx) references audit_entry,
      foreign key (ws_id, letter_id) references notice_letter
    )`,
    `create index notice_outbox_waiting on notice_outbox (ws_id, to_user) where letter_id is null and dropped_at is null`,
    `create index notice_outbox_letter on notice_outbox (ws_id, letter_id)`,
    `create table notice_setting (
      user_id uuid primary key references app_user,
      time_zone text not null check (length(time_zone) between 1 and 64),
      quiet_from smallint check (quiet_from between 0 and 23),
      quiet_until smallint check (quiet_until between 0 and 23),
      digest_hour smallint not null check (digest_hour between 0 and 23),
      muted text[] not null check (cardinality(muted) <= 8),
      check ((quiet_from is null) = (quiet_until is null)),
      check (quiet_from is null or quiet_from <> quiet_until)
    )`,
    ...[...bound, 'notice_setting'].flatMap((table) => [
      `alter table ${table} enable row level security`,
      `alter table ${table} force row level security`,
      `create policy post on ${table} to app_auth using (true) with check (true)`,
    ]),
    ...bound.map(
      (table) => `create policy workspace on ${table} as restrictive to app_web, app_collab
        using (ws_id = (select app.ws())) with check (ws_id = (select app.ws()))`,
    ),
    `create policy add on notice_outbox for insert to app_web with check (${member}
      and by_user = (select app.person()) and by_org = (select app.org()) and letter_id is null and dropped_at is null)`,
    `grant insert on notice_outbox to app_web`,
    `grant select on notice_outbox to app_auth`,
    `grant update (letter_id, dropped_at) on notice_outbox to app_auth`,
    `grant select, insert on notice_letter to app_auth`,
    `grant update (due_at, attempts, lease_until, sent_at, given_up_at) on notice_letter to app_auth`,
    `grant select, insert, update on notice_setting to app_auth`,
    `create function app.notice_ended() returns trigger language plpgsql set search_path = '' as $$
    begin
      raise exception 'a row of % that has ended is never changed', tg_table_name using errcode = 'restrict_violation';
    end $$`,
    `create trigger notice_ended before update on notice_outbox for each row
      when (old.letter_id is not null or old.dropped_at is not null) execute function app.notice_ended()`,
    `create trigger notice_ended before update on notice_letter for each row
      when (old.sent_at is not null or old.given_up_at is not null) execute function app.notice_ended()`,
    ...bound.flatMap((table) => [
      `create trigger kept before delete on ${table} for each row execute function app.refuse_change()`,
      `create trigger kept_all before truncate on ${table} for each statement execute function app.refuse_change()`,
    ]),
  ]) {
    await sql.raw(text).execute(db)
  }
}
