import { type Kysely, sql } from 'kysely'

/*
 * What a member's own statement could still do to the comments of others: rewrite who resolved a thread and when, number a comment
 * freely, write into a resolved thread, call somebody who has left, hide that a comment was rewritten. And what is new:
 * every change of a thread gets the next number of its model, so that what changed is read without the rest; a mention and how far
 * somebody has read bear such a number too, so that one made by an edit waits for who has read on. How fast one may go on is a row.
 */
const to = 'to app_web, app_collab'
const member = '(select app.is_member())'

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const text of [...numbered, ...heads, ...rules, ...pace, ...owned]) {
    await sql.raw(text).execute(db)
  }
}

const unforced = ['comment_thread', 'comment', 'comment_mention', 'comment_read']

const numbered = [
  ...unforced.map((table) => `alter table ${table} no force row level security`),
  'alter table comment_thread add column rev int',
  'alter table comment_mention add column rev int',
  'alter table comment_read add column rev int',
  `update comment_thread t set rev = o.rev from (
    select ws_id, id, row_number() over (partition by ws_id, model_id order by last_at, id) as rev from comment_thread
  ) o where o.ws_id = t.ws_id and o.id = t.id`,
  'update comment_read set rev = 0',
  `update comment_mention m set rev = case when m.n > coalesce((select r.up_to from comment_read r
    where r.ws_id = m.ws_id and r.thread_id = m.thread_id and r.user_id = m.user_id), 0) then 1 else 0 end`,
  'alter table comment_thread alter column rev set not null',
  'alter table comment_mention alter column rev set not null',
  'alter table comment_read alter column rev set not null',
  'drop index comment_thread_model',
  'create unique index comment_thread_rev on comment_thread (ws_id, model_id, rev)',
  'grant update (rev) on comment_read to app_web',
  `create table comment_head (
    ws_id uuid not null,
    model_id uuid not null,
    rev int not null,
    primary key (ws_id, model_id),
    foreign key (ws_id, model_id) references model
  )`,
  'insert into comment_head select ws_id, model_id, max(rev) from comment_thread group by ws_id, model_id',
  ...unforced.map((table) => `alter table ${table} force row level security`),
]

const heads = [
  ...locked('comment_head'),
  `create policy read on comment_head for select ${to} using (${member})`,
  'create policy gate on comment_head to app_gate using (true) with check (true)',
  'create policy gate on comment_thread to app_gate using (true) with check (true)',
  'create policy gate on comment for select to app_gate using (true)',
  'grant select on comment_head to app_web',
  'grant select, insert, update (rev) on comment_head to app_gate',
  'grant select, update (rev) on comment_thread to app_gate',
  'grant select (ws_id, thread_id, n) on comment to app_gate',
]

const rules = [
  'drop trigger thread_changed on comment_thread',
  'drop function app.thread_changed()',
  // The head is locked until the transaction ends: numbers are seen in the order in which they were given.
  `create function app.thread_changed() returns trigger language plpgsql security definer set search_path = '' as $$
    begin
      if tg_op = 'UPDATE' and (
        new.comments not in (old.comments, old.comments + 1)
        or (new.comments > old.comments and (old.resolved_at is not null or new.resolved_at is not null))
        or (new.comments = old.comments and new.last_at <> old.last_at) or new.last_at < old.last_at
        or (old.resolved_at is null and new.resolved_at is not null
          and (new.resolved_by is distinct from app.person() or new.resolved_org is distinct from app.org()))
        or (old.resolved_at is not null and new.resolved_at is not null
          and (new.resolved_at, new.resolved_by, new.resolved_org)
            is distinct from (old.resolved_at, old.resolved_by, old.resolved_org))
      ) then
        raise exception 'a thread does not change like this' using errcode = 'insufficient_privilege';
      end if;
      insert into public.comment_head values (new.ws_id, new.model_id, 1)
        on conflict (ws_id, model_id) do update set rev = comment_head.rev + 1 returning rev into new.rev;
      return new;
    end $$`,
  `create trigger thread_changed before insert or update on comment_thread
    for each row execute function app.thread_changed()`,
  `create function app.thread_counted() returns trigger language plpgsql security definer set search_path = '' as $$
    begin
      if not exists (select from public.comment c
        where c.ws_id = new.ws_id and c.thread_id = new.id and c.n = greatest(new.comments, 1)) then
        raise exception 'a thread counts what is said in it' using errcode = 'insufficient_privilege';
      end if;
      return null;
    end $$`,
  `create constraint trigger thread_counted after insert or update of comments on comment_thread
    deferrable initially deferred for each row execute function app.thread_counted()`,
  // Who has counted one more holds the thread until the transaction ends: nobody resolves it in between.
  `create function app.comment_added() returns trigger language plpgsql set search_path = '' as $$
    begin
      if not exists (select from public.comment_thread t where t.ws_id = new.ws_id and t.id = new.thread_id
        and t.comments = new.n and t.resolved_at is null) then
        raise exception 'a comment has the number its open thread has counted' using errcode = 'insufficient_privilege';
      end if;
      return new;
    end $$`,
  `create trigger comment_added before insert on comment for each row execute function app.comment_added()`,
  `create function app.comment_changed() returns trigger language plpgsql security definer set search_path = '' as $$
    begin
      if new.deleted_at is null and (new.edited_at is null or new.edited_at < old.edited_at) then
        raise exception 'that a comment was rewritten stays to be seen' using errcode = 'insufficient_privilege';
      end if;
      update public.comment_thread t set rev = 0 where t.ws_id = new.ws_id and t.id = new.thread_id;
      return null;
    end $$`,
  `create trigger comment_changed after update on comment for each row execute function app.comment_changed()`,
  `create function app.person_called() returns trigger language plpgsql set search_path = '' as $$
    begin
      if exists (select from public.workspace_member m
        join public.workspace_org o on o.ws_id = m.ws_id and o.org_id = m.org_id
        where m.ws_id = new.ws_id and m.user_id = new.user_id and not (m.status = 'active' and o.status = 'active'))
        or not exists (select from public.comment c
        where c.ws_id = new.ws_id and c.thread_id = new.thread_id and c.n = new.n and c.deleted_at is null) then
        raise exception 'nobody calls who is away, nor with a comment that is gone' using errcode = 'insufficient_privilege';
      end if;
      select t.rev into new.rev from public.comment_thread t where t.ws_id = new.ws_id and t.id = new.thread_id;
      return new;
    end $$`,
  `create trigger person_called before insert on comment_mention for each row execute function app.person_called()`,
]

const mine = 'who in ((select app.person()), (select app.org()))'

const pace = [
  `create table pace (
    ws_id uuid not null,
    act text not null check (act in ('comment')),
    who uuid not null,
    until timestamptz not null,
    primary key (ws_id, act, who),
    foreign key (ws_id) references workspace
  )`,
  ...locked('pace'),
  `create policy read on pace for select ${to} using (${member} and ${mine})`,
  `create policy add on pace for insert ${to} with check (${member} and ${mine})`,
  `create policy change on pace for update ${to} using (${member} and ${mine}) with check (${member} and ${mine})`,
  'grant select, insert on pace to app_web',
  'grant update (until) on pace to app_web',
]

const owned = [
  'grant create on schema app to app_gate',
  ...['thread_changed', 'thread_counted', 'comment_changed'].map(
    (name) => `alter function app.${name}() owner to app_gate`,
  ),
  'revoke create on schema app from app_gate',
]

function locked(table: string): readonly string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy workspace on ${table} as restrictive ${to}
      using (ws_id = (select app.ws())) with check (ws_id = (select app.ws()))`,
  ]
}
