import { type Kysely, sql } from 'kysely'

/*
 * Who may enter a document, and who may stay, each answered by app_gate in one question: a sign-in, what it is a member of,
 * and what the gate needs to know of the document. Only for the auth role, which reads sessions anyway. How the bytes
 * of a snapshot are to be read. And the one way to bring a document to another layout, and
 * to end an edit session whose connection was lost.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [
    sql`alter table doc_snapshot add column codec text not null default 'v1' check (codec in ('v1', 'v2+zstd'))`,
    sql`alter table doc_snapshot alter column codec drop default`,
    // The owner holds kept states against the log (npm run verify); it is a member of app_gate, as in 0015.
    sql`create policy verify on doc_snapshot for select to app_gate using (true)`,
    sql`grant select (token_hash, user_id, expires_at) on session to app_gate`,
    sql`create policy gate on session for select to app_gate using (true)`,
    sql`grant select (title_ja, title_en) on model to app_gate`,
    sql`grant create on schema app to app_gate`,
    // No row: nobody is signed in. Without a workspace: there is no such document for this person.
    sql`create function app.admit(session_hash text, model_id uuid, now timestamptz)
      returns table (user_id uuid, user_name text, ws_id uuid, org_id uuid, org_ja text, org_en text, roles text[],
        title_ja text, title_en text, schema_version int)
      language sql stable security definer set search_path = ''
      as $$ select u.id, u.name, here.* from public.session s
        join public.app_user u on u.id = s.user_id
        left join lateral (
          select m.ws_id, m.org_id, o.name_ja, o.name_en, m.roles, model.title_ja, model.title_en, d.schema_version
          from public.model
          join public.doc d on d.ws_id = model.ws_id and d.id = model.id
          join public.workspace_member m on m.ws_id = model.ws_id and m.user_id = s.user_id
          join public.workspace_org w on w.ws_id = m.ws_id and w.org_id = m.org_id
          join public.organization o on o.id = m.org_id
          where model.id = admit.model_id and m.status = 'active' and w.status = 'active'
        ) here on true
        where s.token_hash = session_hash and s.expires_at > now $$`,
    // One row for each pair that is signed in, by its place from 1; without an organisation: no member any more.
    sql`create function app.standings(session_hashes text[], workspaces uuid[], now timestamptz)
      returns table (place int, user_id uuid, user_name text, org_id uuid, roles text[])
      language sql stable security definer set search_path = ''
      as $$ select k.place::int, u.id, u.name, here.org_id, here.roles
        from unnest(session_hashes, workspaces) with ordinality as k(hash, ws_id, place)
        join public.session s on s.token_hash = k.hash and s.expires_at > now
        join public.app_user u on u.id = s.user_id
        left join lateral (
          select m.org_id, m.roles from public.workspace_member m
          join public.workspace_org w on w.ws_id = m.ws_id and w.org_id = m.org_id
          where m.ws_id = k.ws_id and m.user_id = s.user_id and m.status = 'active' and w.status = 'active'
        ) here on true $$`,
    sql`grant execute on function app.admit(text, uuid, timestamptz),
      app.standings(text[], uuid[], timestamptz) to app_auth`,
    // By the server, on behalf of whoever opened it, also of somebody who may only read: nobody else can. The same fence as
    // an append, and the layout in it, so that of two servers one does it.
    sql`revoke update (schema_version) on doc from app_web, app_collab`,
    sql`create function app.migrate_document(document uuid, at_epoch int, at_seq bigint, from_version int, to_version int,
        batch uuid, client bigint, at timestamptz, bytes bytea, link bytea)
      returns text language plpgsql security definer set search_path = ''
      as $$ begin
        if not app.is_member() then
          raise exception 'no member' using errcode = '42501';
        end if;
        update public.doc d set head_seq = at_seq + 1, head_hash = link, schema_version = to_version
          where d.ws_id = app.ws() and d.id = document and d.epoch = at_epoch and d.head_seq = at_seq
            and d.schema_version = from_version and from_version < to_version;
        if not found then
          return 'conflict';
        end if;
        insert into public.doc_update
          (ws_id, doc_id, epoch, seq, batch_id, user_id, org_id, session_id, client_ids, at, data, hash, via)
          values (app.ws(), document, at_epoch, at_seq + 1, batch, app.person(), app.org(), null, array[client], at,
            bytes, link, 'migration');
        insert into public.doc_client (ws_id, doc_id, client_id, user_id)
          values (app.ws(), document, client, app.person());
        return 'migrated';
      end $$`,
    // Edits whose connection is surely gone: nobody who may be here could still hold it, for whoever is removed or signed out
    // is closed within half a minute. They ended when they were last heard of.
    sql`grant select, update (ended_at, first_seq, last_seq, updates) on edit_session to app_gate`,
    sql`grant select (created_at) on session to app_gate`,
    sql`create policy gate on edit_session to app_gate using (true) with check (true)`,
    sql`create function app.end_lost_sessions(document uuid, now timestamptz)
      returns table (id uuid, user_id uuid, user_name text, org_id uuid, org_ja text, org_en text,
        first_seq bigint, last_seq bigint, updates int)
      language sql security definer set search_path = ''
      as $$ with lost as (
          select e.id, r.first_seq, r.last_seq, r.updates, coalesce(r.at, e.started_at) as at
          from public.edit_session e
          cross join lateral (
            select min(u.seq) as first_seq, max(u.seq) as last_seq, count(*)::int as updates, max(u.at) as at
            from public.doc_update u
            where u.ws_id = e.ws_id and u.doc_id = e.doc_id and u.session_id = e.id
          ) r
          where e.ws_id = app.ws() and e.doc_id = document and e.ended_at is null and app.is_member()
            and coalesce(r.at, e.started_at) < now - interval '2 minutes'
            and (
              not exists (select 1 from public.session s
                where s.user_id = e.user_id and s.created_at <= e.started_at and s.expires_at > now)
              or not exists (select 1 from public.workspace_member m
                join public.workspace_org o on o.ws_id = m.ws_id and o.org_id = m.org_id
                where m.ws_id = e.ws_id and m.user_id = e.user_id and m.org_id = e.org_id
                  and m.status = 'active' and o.status = 'active')
            )
        ), ended as (
          update public.edit_session e
            set ended_at = lost.at, first_seq = lost.first_seq, last_seq = lost.last_seq, updates = lost.updates
            from lost where e.ws_id = app.ws() and e.id = lost.id and e.ended_at is null
            returning e.id, e.user_id, e.org_id, e.first_seq, e.last_seq, e.updates
        )
        select ended.id, ended.user_id, u.name, ended.org_id, o.name_ja, o.name_en,
          ended.first_seq, ended.last_seq, ended.updates
        from ended
        join public.app_user u on u.id = ended.user_id
        join public.organization o on o.id = ended.org_id $$`,
    sql`revoke execute on function app.end_lost_sessions from public`,
    sql`grant execute on function app.end_lost_sessions to app_collab`,
    sql`alter function app.end_lost_sessions owner to app_gate`,
    sql`revoke execute on function app.migrate_document from public`,
    sql`grant execute on function app.migrate_document to app_web, app_collab`,
    sql`alter function app.migrate_document owner to app_gate`,
    sql`alter function app.admit(text, uuid, timestamptz) owner to app_gate`,
    sql`alter function app.standings(text[], uuid[], timestamptz) owner to app_gate`,
    sql`revoke create on schema app from app_gate`,
  ]) {
    await statement.execute(db)
  }
}
