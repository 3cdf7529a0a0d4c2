import { type Kysely, sql } from 'kysely'

/*
 * The few acts that must happen before somebody is a member, or that look for the workspace to be in. Each belongs to app_gate,
 * does one thing, and is granted to one role. Those for app_web take the person from the transaction, never from a parameter.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [
    // An organisation that exists may only be used by somebody who already acts for it somewhere.
    sql`create function app.bring_organization(name_ja text, name_en text, short_ja text, short_en text)
      returns boolean language plpgsql security definer set search_path = ''
      as $$ begin
        if exists (select 1 from public.organization o where o.id = app.org()) then
          return exists (select 1 from public.workspace_member m
            where m.user_id = app.person() and m.org_id = app.org() and m.status = 'active');
        end if;
        insert into public.organization values (app.org(), name_ja, name_en, short_ja, short_en);
        return true;
      end $$`,
    sql`create function app.found_workspace(ws_name_ja text, ws_name_en text, org_name_ja text, org_name_en text,
        org_short_ja text, org_short_en text, colour int, shape text)
      returns boolean language plpgsql security definer set search_path = ''
      as $$ begin
        if not app.bring_organization(org_name_ja, org_name_en, org_short_ja, org_short_en) then
          return false;
        end if;
        insert into public.workspace values (app.ws(), ws_name_ja, ws_name_en);
        insert into public.workspace_org values (app.ws(), app.org(), 'active', colour, shape);
        insert into public.workspace_member
          values (app.ws(), app.person(), app.org(), array['owner', 'orgAdmin', 'editor', 'approver'], 'active');
        insert into public.audit_head values (app.ws(), 0, repeat('0', 64));
        return true;
      end $$`,
    sql`create function app.accept_invitation(hash text, now timestamptz, org_name_ja text, org_name_en text,
        org_short_ja text, org_short_en text, colour int, shape text)
      returns text language plpgsql security definer set search_path = ''
      as $$ declare
        found public.invitation;
        held public.workspace_member;
      begin
        select * into found from public.invitation i
          where i.ws_id = app.ws() and i.token_hash = hash for update;
        if found.id is null or found.revoked_at is not null or found.accepted_at is not null then
          return 'gone';
        end if;
        if found.expires_at <= now then
          return 'expired';
        end if;
        if found.email is not null
          and not exists (select 1 from public.app_user u where u.id = app.person() and u.email = found.email) then
          return 'other-person';
        end if;
        select * into held from public.workspace_member m where m.ws_id = app.ws() and m.user_id = app.person();
        if held.status = 'active' then
          return 'already-member';
        end if;
        if found.kind = 'organization' then
          if not app.bring_organization(org_name_ja, org_name_en, org_short_ja, org_short_en) then
            return 'other-organization';
          end if;
          insert into public.workspace_org values (app.ws(), app.org(), 'active', colour, shape)
            on conflict do nothing;
        elsif found.org_id <> app.org() then
          return 'other-organization';
        end if;
        if not exists (select 1 from public.workspace_org o
            where o.ws_id = app.ws() and o.org_id = app.org() and o.status = 'active') then
          return 'gone';
        end if;
        insert into public.workspace_member values (app.ws(), app.person(), app.org(), found.roles, 'active')
          on conflict (ws_id, user_id)
          do update set org_id = excluded.org_id, roles = excluded.roles, status = 'active';
        update public.invitation i set accepted_at = now, accepted_by = app.person(), org_id = app.org()
          where i.ws_id = found.ws_id and i.id = found.id;
        return 'accepted';
      end $$`,
    sql`create function app.own_organization_emails() returns table (user_id uuid, email text)
      language sql stable security definer set search_path = ''
      as $$ select u.id, u.email from public.workspace_member m
        join public.app_user u on u.id = m.user_id
        where app.is_member() and m.ws_id = app.ws() and m.org_id = app.org() $$`,
    sql`create function app.memberships(person uuid) returns table (ws_id uuid, name_ja text, name_en text,
        org_id uuid, roles text[])
      language sql stable security definer set search_path = ''
      as $$ select w.id, w.name_ja, w.name_en, m.org_id, m.roles
        from public.workspace_member m
        join public.workspace_org o on o.ws_id = m.ws_id and o.org_id = m.org_id
        join public.workspace w on w.id = m.ws_id
        where m.user_id = person and m.status = 'active' and o.status = 'active' $$`,
    sql`create function app.workspace_of_model(model_id uuid) returns uuid
      language sql stable security definer set search_path = ''
      as $$ select m.ws_id from public.model m where m.id = model_id $$`,
    sql`create function app.invitation_of(hash text) returns table (ws_id uuid, id uuid, kind text, email text,
        org_id uuid, org_name_ja text, org_name_en text, roles text[], expires_at timestamptz,
        accepted_at timestamptz, revoked_at timestamptz, ws_name_ja text, ws_name_en text, inviter_name text,
        inviter_org_ja text, inviter_org_en text)
      language sql stable security definer set search_path = ''
      as $$ select i.ws_id, i.id, i.kind, i.email, i.org_id, coalesce(io.name_ja, i.org_name_ja),
          coalesce(io.name_en, i.org_name_en), i.roles, i.expires_at, i.accepted_at, i.revoked_at,
          w.name_ja, w.name_en, u.name, o.name_ja, o.name_en
        from public.invitation i
        join public.workspace w on w.id = i.ws_id
        join public.workspace_member m on m.ws_id = i.ws_id and m.user_id = i.invited_by
        join public.app_user u on u.id = i.invited_by
        join public.organization o on o.id = m.org_id
        left join public.organization io on io.id = i.org_id
        where i.token_hash = hash $$`,
    sql`grant execute on function app.bring_organization(text, text, text, text) to app_gate`,
    sql`grant execute on function
      app.found_workspace(text, text, text, text, text, text, int, text),
      app.accept_invitation(text, timestamptz, text, text, text, text, int, text),
      app.own_organization_emails() to app_web`,
    sql`grant execute on function app.memberships(uuid), app.workspace_of_model(uuid), app.invitation_of(text)
      to app_auth`,
    sql`alter function app.bring_organization(text, text, text, text) owner to app_gate`,
    sql`alter function app.found_workspace(text, text, text, text, text, text, int, text) owner to app_gate`,
    sql`alter function app.accept_invitation(text, timestamptz, text, text, text, text, int, text) owner to app_gate`,
    sql`alter function app.own_organization_emails() owner to app_gate`,
    sql`alter function app.memberships(uuid) owner to app_gate`,
    sql`alter function app.workspace_of_model(uuid) owner to app_gate`,
    sql`alter function app.invitation_of(text) owner to app_gate`,
    sql`revoke create on schema app from app_gate`,
  ]) {
    await statement.execute(db)
  }
}
