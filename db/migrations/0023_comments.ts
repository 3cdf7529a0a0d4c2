import { type Kysely, sql } from 'kysely'

/*
 * What people say about a place of a model: threads, their comments, who is mentioned, and how far each person has read. Nothing
 * here changes a model. A comment is written, rewritten and taken back by its author alone; taken back, its row stays without
 * its words. Comments of a thread are counted by the thread's row, so that two who write at once wait for each other.
 */
const to = 'to app_web, app_collab'
const member = '(select app.is_member())'
const me = '(select app.person())'
const own = `exists (select from comment c where c.ws_id = comment_mention.ws_id
  and c.thread_id = comment_mention.thread_id and c.n = comment_mention.n and c.by_user = ${me})`

const tables = ['comment_thread', 'comment', 'comment_mention', 'comment_read'] as const

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const text of [...made, ...tables.flatMap(locked), ...policies, ...grants]) {
    await sql.raw(text).execute(db)
  }
}

const made = [
  `create table comment_thread (
    ws_id uuid not null,
    id uuid not null,
    model_id uuid not null,
    anchor text not null check (length(anchor) between 1 and 300),
    place_ja text not null check (length(place_ja) <= 200),
    place_en text not null check (length(place_en) <= 200),
    opened_by uuid not null,
    opened_org uuid not null,
    opened_at timestamptz not null,
    comments int not null check (comments between 0 and 200),
    last_at timestamptz not null,
    resolved_by uuid,
    resolved_org uuid,
    resolved_at timestamptz,
    check ((resolved_at is null) = (resolved_by is null) and (resolved_at is null) = (resolved_org is null)),
    primary key (ws_id, id),
    foreign key (ws_id, model_id) references model,
    foreign key (ws_id, opened_by) references workspace_member,
    foreign key (ws_id, opened_org) references workspace_org,
    foreign key (ws_id, resolved_by) references workspace_member,
    foreign key (ws_id, resolved_org) references workspace_org
  )`,
  `create index comment_thread_model on comment_thread (ws_id, model_id, last_at desc)`,
  `create table comment (
    ws_id uuid not null,
    thread_id uuid not null,
    n int not null check (n between 1 and 200),
    by_user uuid not null,
    by_org uuid not null,
    at timestamptz not null,
    text text not null check (length(text) <= 4000),
    edited_at timestamptz,
    deleted_at timestamptz,
    check ((deleted_at is null) = (text <> '')),
    primary key (ws_id, thread_id, n),
    foreign key (ws_id, thread_id) references comment_thread,
    foreign key (ws_id, by_user) references workspace_member,
    foreign key (ws_id, by_org) references workspace_org
  )`,
  `create table comment_mention (
    ws_id uuid not null,
    thread_id uuid not null,
    n int not null,
    user_id uuid not null,
    primary key (ws_id, thread_id, n, user_id),
    foreign key (ws_id, thread_id, n) references comment,
    foreign key (ws_id, user_id) references workspace_member
  )`,
  `create index comment_mention_of on comment_mention (ws_id, user_id)`,
  `create table comment_read (
    ws_id uuid not null,
    thread_id uuid not null,
    user_id uuid not null,
    up_to int not null check (up_to between 0 and 200),
    primary key (ws_id, thread_id, user_id),
    foreign key (ws_id, thread_id) references comment_thread,
    foreign key (ws_id, user_id) references workspace_member
  )`,
  // What a policy cannot compare: the row before. One comment more at a time, and nobody resolves in another's name.
  `create function app.thread_changed() returns trigger language plpgsql set search_path = '' as $$
    begin
      if new.comments not in (old.comments, old.comments + 1)
        or (new.resolved_by is distinct from old.resolved_by and new.resolved_by is not null
          and (new.resolved_by <> app.person() or new.resolved_org <> app.org())) then
        raise exception 'a thread does not change like this' using errcode = 'insufficient_privilege';
      end if;
      return new;
    end $$`,
  `create trigger thread_changed before update on comment_thread
    for each row execute function app.thread_changed()`,
]

function locked(table: string): readonly string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy workspace on ${table} as restrictive ${to}
      using (ws_id = (select app.ws())) with check (ws_id = (select app.ws()))`,
  ]
}

const policies = [
  `create policy read on comment_thread for select ${to} using (${member})`,
  `create policy add on comment_thread for insert ${to} with check (${member} and opened_by = ${me}
    and opened_org = (select app.org()) and comments = 0 and resolved_at is null)`,
  `create policy change on comment_thread for update ${to} using (${member}) with check (${member})`,

  `create policy read on comment for select ${to} using (${member})`,
  `create policy add on comment for insert ${to} with check (${member} and by_user = ${me}
    and by_org = (select app.org()) and edited_at is null and deleted_at is null)`,
  `create policy change on comment for update ${to}
    using (${member} and by_user = ${me} and deleted_at is null)
    with check (${member} and by_user = ${me})`,

  `create policy read on comment_mention for select ${to} using (${member})`,
  `create policy add on comment_mention for insert ${to} with check (${member} and ${own})`,
  `create policy remove on comment_mention for delete ${to} using (${member} and ${own})`,

  `create policy read on comment_read for select ${to} using (${member} and user_id = ${me})`,
  `create policy add on comment_read for insert ${to} with check (${member} and user_id = ${me})`,
  `create policy change on comment_read for update ${to}
    using (${member} and user_id = ${me}) with check (${member} and user_id = ${me})`,
]

const grants = [
  `grant select, insert on comment_thread, comment, comment_mention, comment_read to app_web`,
  `grant update (comments, last_at, resolved_by, resolved_org, resolved_at) on comment_thread to app_web`,
  `grant update (text, edited_at, deleted_at) on comment to app_web`,
  `grant delete on comment_mention to app_web`,
  `grant update (up_to) on comment_read to app_web`,
]
