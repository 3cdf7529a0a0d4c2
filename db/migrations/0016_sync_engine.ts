import { type Kysely, sql } from 'kysely'

/*
 * What the sync engine keeps beside the log: the revision of who may write what (part of the fence), every change of every
 * element, who stewards which element, updates that could not be applied, and on what occasion the server itself wrote.
 */
const editing = `(select app.holds(array['owner', 'orgAdmin', 'editor']))`

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [
    sql`alter table doc
      add column acl_rev bigint not null default 0,
      add column schema_version integer not null default 1`,
    sql`grant update (acl_rev, schema_version) on doc to app_web, app_collab`,
    sql`alter table doc_update add column via text
      check (via in ('template', 'import', 'repair', 'migration', 'proposal'))`,
    sql`alter table workspace
      add column write_policy text not null default 'open' check (write_policy in ('open', 'stewarded')),
      add column offline_cache boolean not null default false`,
    sql`create table doc_change (
      ws_id uuid not null,
      doc_id uuid not null,
      epoch integer not null,
      seq bigint not null,
      n integer not null,
      element text not null,
      root text not null,
      key text not null,
      field text,
      op text not null check (op in ('put', 'del')),
      before jsonb,
      after jsonb,
      primary key (ws_id, doc_id, epoch, seq, n)
    )`,
    // What app.append_updates has looked at already, and nobody can delete: a check of each row would be a third of its time.
    sql`alter table doc_update drop constraint doc_update_ws_id_doc_id_fkey,
      drop constraint doc_update_ws_id_user_id_fkey, drop constraint doc_update_ws_id_org_id_fkey`,
    sql`create index doc_change_element on doc_change (ws_id, doc_id, element, seq desc)`,
    sql`create table element_owner (
      ws_id uuid not null,
      model_id uuid not null,
      element text not null check (length(element) <= 200),
      org_id uuid not null,
      primary key (ws_id, model_id, element),
      foreign key (ws_id, model_id) references model,
      foreign key (ws_id, org_id) references workspace_org
    )`,
    sql`create table doc_quarantine (
      ws_id uuid not null,
      id uuid not null,
      doc_id uuid not null,
      user_id uuid not null,
      org_id uuid not null,
      session_id uuid not null,
      at timestamptz not null,
      error text not null check (length(error) <= 2000),
      data bytea not null,
      primary key (ws_id, id),
      foreign key (ws_id, doc_id) references doc,
      foreign key (ws_id, user_id) references workspace_member
    )`,
    // How far documents are, by id alone: a sync server asks for all it holds at once, whatever workspaces they are of.
    sql`grant select (id, head_seq, acl_rev) on doc to app_gate`,
    sql`create function app.heads(docs uuid[]) returns table (id uuid, head_seq bigint, acl_rev bigint)
      language sql stable security definer set search_path = ''
      as $$ select d.id, d.head_seq, d.acl_rev from public.doc d where d.id = any(docs) $$`,
    sql`grant execute on function app.heads(uuid[]) to app_collab`,
    sql`grant create on schema app to app_gate`,
    sql`alter function app.heads(uuid[]) owner to app_gate`,
    sql`revoke create on schema app from app_gate`,
    sql`grant select on doc_change, element_owner to app_web, app_collab`,
    sql`grant insert on doc_quarantine to app_collab`,
  ]) {
    await statement.execute(db)
  }
  await secure(db)
  await append(db)
  await relink(db)
}

async function secure(db: Kysely<unknown>): Promise<void> {
  const rules = {
    doc_change: editing,
    element_owner: `${editing} and org_id = (select app.org())`,
    doc_quarantine: 'user_id = (select app.person()) and org_id = (select app.org())',
  }
  for (const [table, insert] of Object.entries(rules)) {
    for (const text of [
      `alter table ${table} enable row level security`,
      `alter table ${table} force row level security`,
      `create policy workspace on ${table} as restrictive to app_web, app_collab
        using (ws_id = (select app.ws())) with check (ws_id = (select app.ws()))`,
      `create policy read on ${table} for select to app_web, app_collab using ((select app.is_member()))`,
      `create policy add on ${table} for insert to app_web, app_collab with check (${insert})`,
    ]) {
      await sql.raw(text).execute(db)
    }
  }
  for (const table of ['doc_change', 'doc_quarantine']) {
    await sql`create trigger append_only before update or delete on ${sql.table(table)}
      for each row execute function app.refuse_change()`.execute(db)
    await sql`create trigger append_only_all before truncate on ${sql.table(table)}
      for each statement execute function app.refuse_change()`.execute(db)
  }
}

/*
 * One turn of a room in one statement, and the only way to add to a log: the fence (head and revision of who may write what),
 * each author judged as of now, a row for each, the client ids they use for the first time, what they changed and created.
 * `bytes` are the updates one after the other, `hashes` the links of the chain, 32 bytes each; all else is in `turn`. It belongs to app_gate, so that who may write is asked once an author and not once a table. `n` and
 * `row` count rows from 1. Errors end the whole: 42501 not allowed, YO001 a client id of somebody else.
 */
async function append(db: Kysely<unknown>): Promise<void> {
  for (const table of ['doc_update', 'doc_client', 'doc_change', 'element_owner']) {
    await sql`grant select, insert on ${sql.table(table)} to app_gate`.execute(db)
    await sql`create policy gate on ${sql.table(table)} to app_gate using (true) with check (true)`.execute(
      db,
    )
  }
  for (const statement of [
    sql`revoke insert on doc_update, doc_client, doc_change, element_owner from app_web, app_collab`,
    sql`revoke update (epoch, head_seq, head_hash) on doc from app_web, app_collab`,
    sql`create function app.append_updates(turn jsonb, bytes bytea, hashes bytea)
    returns text language plpgsql security definer
    set search_path = '' set plan_cache_mode = 'force_generic_plan'
    as $$
    declare
      ws constant uuid := turn->>'ws';
      document constant uuid := turn->>'doc';
      at_epoch constant int := turn->>'epoch';
      at_seq constant bigint := turn->>'seq';
      at constant timestamptz := turn->>'at';
      total constant int := jsonb_array_length(turn->'rows');
    begin
      if exists (
        select 1 from jsonb_to_recordset(turn->'rows') as r("user" uuid, org uuid) where not exists (
          select 1 from public.workspace_member m
          join public.workspace_org g on g.ws_id = m.ws_id and g.org_id = m.org_id
          where m.ws_id = ws and m.user_id = r."user" and m.org_id = r.org
            and m.status = 'active' and g.status = 'active'
            and m.roles && array['owner', 'orgAdmin', 'editor'])
      ) then
        raise exception 'not allowed to edit' using errcode = '42501';
      end if;
      update public.doc d
        set head_seq = at_seq + total, head_hash = substring(hashes from total * 32 - 31 for 32)
        where d.ws_id = ws and d.id = document
          and d.epoch = at_epoch and d.head_seq = at_seq and d.acl_rev = (turn->>'acl')::bigint;
      if not found then
        if not exists (select 1 from public.doc d where d.ws_id = ws and d.id = document) then
          raise exception 'no such document' using errcode = '42501';
        end if;
        return 'conflict';
      end if;
      insert into public.doc_update
        (ws_id, doc_id, epoch, seq, batch_id, user_id, org_id, session_id, client_ids, at, data, hash, via)
        select ws, document, at_epoch, at_seq + r.n, r.batch, r."user", r.org, r.session, r.clients,
          at, substring(bytes from r.start + 1 for r.length), substring(hashes from r.n * 32 - 31 for 32), r.via
        from jsonb_to_recordset(turn->'rows') as r(n int, batch uuid, "user" uuid, org uuid, session uuid,
          clients bigint[], start int, length int, via text);
      if turn ? 'binds' then
        insert into public.doc_client (ws_id, doc_id, client_id, user_id)
          select ws, document, b.id, b."user"
          from jsonb_to_recordset(turn->'binds') as b(id bigint, "user" uuid)
          on conflict do nothing;
        if exists (
          select 1 from jsonb_to_recordset(turn->'binds') as b(id bigint, "user" uuid)
          join public.doc_client c on c.ws_id = ws and c.doc_id = document and c.client_id = b.id
          where c.user_id <> b."user"
        ) then
          raise exception 'a client id of somebody else' using errcode = 'YO001';
        end if;
      end if;
      if turn ? 'owns' then
        insert into public.element_owner (ws_id, model_id, element, org_id)
          select ws, document, o.element, o.org
          from jsonb_to_recordset(turn->'owns') as o(element text, org uuid)
          on conflict do nothing;
      end if;
      if turn ? 'changes' then
        insert into public.doc_change (ws_id, doc_id, epoch, seq, n, element, root, key, field, op, before, after)
          select ws, document, at_epoch, at_seq + c."row", c.n, c.element, c.root, c.key, c.field, c.op,
            c.before, c.after
          from jsonb_to_recordset(turn->'changes')
            as c("row" int, n int, element text, root text, key text, field text, op text, before jsonb, after jsonb);
      end if;
      return 'appended';
    end $$`,
    sql`revoke execute on function app.append_updates from public`,
    sql`grant execute on function app.append_updates to app_web, app_collab`,
    sql`grant create on schema app to app_gate`,
    sql`alter function app.append_updates owner to app_gate`,
    sql`revoke create on schema app from app_gate`,
  ]) {
    await statement.execute(db)
  }
}

/** The chain now also covers organisation, session and occasion: links the rows that stand already anew. */
async function relink(db: Kysely<unknown>): Promise<void> {
  await sql`alter table doc_update disable trigger append_only`.execute(db)
  await sql`do $$
    declare
      r record;
      link bytea;
      place text := '';
    begin
      for r in select * from doc_update order by ws_id, doc_id, epoch, seq loop
        if place <> r.doc_id || '/' || r.epoch then
          link := decode(repeat('00', 32), 'hex');
          place := r.doc_id || '/' || r.epoch;
        end if;
        link := sha256(link || int8send(r.seq) || convert_to(concat_ws('|', r.user_id, r.org_id,
          coalesce(r.session_id::text, ''), coalesce(r.via, ''),
          to_char(r.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), 'UTF8') || r.data);
        update doc_update u set hash = link
          where u.ws_id = r.ws_id and u.doc_id = r.doc_id and u.epoch = r.epoch and u.seq = r.seq;
        update doc d set head_hash = link
          where d.ws_id = r.ws_id and d.id = r.doc_id and d.epoch = r.epoch and d.head_seq = r.seq;
      end loop;
    end $$`.execute(db)
  await sql`alter table doc_update enable trigger append_only`.execute(db)
}
