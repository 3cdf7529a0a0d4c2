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
      primary key (ws_id, doc_id, epoch, seq, n),
      foreign key (ws_id, doc_id, epoch, seq) references doc_update
    )`,
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
    sql`grant insert on doc_change, element_owner to app_web, app_collab`,
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
 * One turn of a room in one statement: the fence (head and revision of who may write what), then a row for each author, judged
 * as that author by row security, with the client ids they use for the first time, what they changed, and what they created.
 * `row` columns count from 1 and say which author. Errors end the whole: 42501 not allowed, YO001 a client id of somebody else.
 */
async function append(db: Kysely<unknown>): Promise<void> {
  await sql`create function app.append_updates(
      ws uuid, doc_id uuid, at_epoch int, at_seq bigint, at_acl bigint,
      batches uuid[], users uuid[], orgs uuid[], sessions uuid[], vias text[], at timestamptz,
      bytes bytea, lengths int[], hashes bytea, clients text[],
      bind_ids bigint[], bind_rows int[], own_elements text[], own_rows int[], changes jsonb)
    returns text language plpgsql set search_path = ''
    as $$
    declare
      total constant int := array_length(batches, 1);
      place int := 1;
      found_head record;
    begin
      perform set_config('app.ws', ws::text, true);
      for i in 1..total loop
        if i = 1 or users[i] <> users[i - 1] or orgs[i] <> orgs[i - 1] then
          perform set_config('app.user', users[i]::text, true), set_config('app.org', orgs[i]::text, true);
        end if;
        if i = 1 then
          update public.doc d
            set head_seq = at_seq + total, head_hash = substring(hashes from total * 32 - 31 for 32)
            where d.ws_id = ws and d.id = doc_id
              and d.epoch = at_epoch and d.head_seq = at_seq and d.acl_rev = at_acl;
          if not found then
            select d.epoch, d.head_seq, d.acl_rev into found_head
              from public.doc d where d.ws_id = ws and d.id = doc_id;
            if found_head.epoch is null or
              (found_head.epoch = at_epoch and found_head.head_seq = at_seq and found_head.acl_rev = at_acl) then
              raise exception 'not allowed to edit' using errcode = '42501';
            end if;
            return 'conflict';
          end if;
        end if;
        insert into public.doc_update
          (ws_id, doc_id, epoch, seq, batch_id, user_id, org_id, session_id, client_ids, at, data, hash, via)
          values (ws, doc_id, at_epoch, at_seq + i, batches[i], users[i], orgs[i], sessions[i], clients[i]::bigint[],
            at, substring(bytes from place for lengths[i]), substring(hashes from i * 32 - 31 for 32), vias[i]);
        place := place + lengths[i];
        if i = any(bind_rows) then
          insert into public.doc_client (ws_id, doc_id, client_id, user_id)
            select ws, append_updates.doc_id, b.id, users[i]
            from unnest(bind_ids, bind_rows) as b(id, r) where b.r = i
            on conflict do nothing;
          if exists (
            select 1 from unnest(bind_ids, bind_rows) as b(id, r)
            join public.doc_client c
              on c.ws_id = ws and c.doc_id = append_updates.doc_id and c.client_id = b.id
            where b.r = i and c.user_id <> users[i]
          ) then
            raise exception 'a client id of somebody else' using errcode = 'YO001';
          end if;
        end if;
        if i = any(own_rows) then
          insert into public.element_owner (ws_id, model_id, element, org_id)
            select ws, append_updates.doc_id, o.element, orgs[i]
            from unnest(own_elements, own_rows) as o(element, r) where o.r = i
            on conflict do nothing;
        end if;
      end loop;
      if changes is not null then
        insert into public.doc_change (ws_id, doc_id, epoch, seq, n, element, root, key, field, op, before, after)
          select ws, append_updates.doc_id, at_epoch, at_seq + c."row", c.n, c.element, c.root, c.key, c.field, c.op,
            c.before, c.after
          from jsonb_to_recordset(changes)
            as c("row" int, n int, element text, root text, key text, field text, op text, before jsonb, after jsonb);
      end if;
      return 'appended';
    end $$`.execute(db)
  await sql`grant execute on function app.append_updates to app_web, app_collab`.execute(db)
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
