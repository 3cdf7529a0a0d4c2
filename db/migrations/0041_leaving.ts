import { type Kysely, sql } from 'kysely'

/*
 * An organisation leaves by its administrator's own act: its people are out, nobody manages what it managed (in archived models too), its
 * open invitations are revoked. Decided in one door, while the owners are held, so that two organisations cannot leave one behind the
 * other without an owner. Invited again it comes back as the organisation it was.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const text of [
    `grant update (status) on workspace_org to app_gate`,
    `grant update (revoked_at) on invitation to app_gate`,
    `grant delete on element_owner to app_gate`,
    `create function app.leave_organization(now timestamptz) returns text
      language plpgsql security definer set search_path = '' as $$
    begin
      if not app.holds(array['orgAdmin']) then
        return 'not-allowed';
      end if;
      perform 1 from public.workspace_member m
        where m.ws_id = app.ws() and m.status = 'active' and 'owner' = any (m.roles)
        order by m.user_id for update;
      if not exists (select 1 from public.workspace_member m
          join public.workspace_org o on o.ws_id = m.ws_id and o.org_id = m.org_id
          where m.ws_id = app.ws() and m.status = 'active' and 'owner' = any (m.roles)
            and o.status = 'active' and m.org_id <> app.org()) then
        return 'last-owner';
      end if;
      delete from public.element_owner e where e.ws_id = app.ws() and e.org_id = app.org();
      update public.invitation i set revoked_at = now
        where i.ws_id = app.ws() and i.org_id = app.org() and i.accepted_at is null and i.revoked_at is null;
      update public.workspace_member m set status = 'removed'
        where m.ws_id = app.ws() and m.org_id = app.org() and m.status = 'active';
      update public.workspace_org o set status = 'left' where o.ws_id = app.ws() and o.org_id = app.org();
      return 'left';
    end $$`,
    `revoke execute on function app.leave_organization(timestamptz) from public`,
    `grant execute on function app.leave_organization(timestamptz) to app_web`,
    `create or replace function app.accept_invitation(hash text, now timestamptz, org_name_ja text, org_name_en text,
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
            on conflict (ws_id, org_id) do update set status = 'active' where workspace_org.status = 'left';
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
    `grant create on schema app to app_gate`,
    `alter function app.leave_organization(timestamptz) owner to app_gate`,
    `revoke create on schema app from app_gate`,
  ]) {
    await sql.raw(text).execute(db)
  }
}
