import { type Kysely, sql } from 'kysely'

/*
 * 引き継ぎ / an offer may say which accepted part ends when it is accepted. Its own organisation says so, by who answers for it or administers it, or
 * an owner once that organisation takes no part; the part then ends by who accepts, and by nobody else.
 *
 * Somebody leaves by their own act, through one door: row security lets nobody but administrators change who is a member.
 */
const proposing = `(select app.holds(array['owner', 'orgAdmin', 'editor', 'approver']))`

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const text of [...succession, ...leaving]) await sql.raw(text).execute(db)
}

const succession = [
  `alter table responsibility_split
    add column succeeds uuid,
    add foreign key (ws_id, succeeds) references responsibility_split (ws_id, id)`,
  `create index responsibility_split_succeeds on responsibility_split (ws_id, succeeds) where succeeds is not null`,
  `create function app.split_succeeds() returns trigger language plpgsql set search_path = '' as $$
  declare
    old_part public.responsibility_split;
  begin
    select * into old_part from public.responsibility_split s where s.ws_id = new.ws_id and s.id = new.succeeds;
    if old_part.id is null or old_part.status <> 'accepted' or old_part.org_id = new.org_id
      or (old_part.model_id, old_part.risk_id, old_part.measure_id, old_part.role)
        <> (new.model_id, new.risk_id, new.measure_id, new.role)
      or old_part.layer is distinct from new.layer then
      raise exception 'a part is handed over as it stands' using errcode = '42501';
    end if;
    if old_part.org_id = app.org() then
      if not app.holds(array['orgAdmin', 'approver']) then
        raise exception 'a part is handed over by who answers for its organisation' using errcode = '42501';
      end if;
    elsif not app.holds(array['owner']) or exists (select 1 from public.workspace_org o
        where o.ws_id = new.ws_id and o.org_id = old_part.org_id and o.status = 'active') then
      raise exception 'nobody gives away what another organisation carries' using errcode = '42501';
    end if;
    return new;
  end $$`,
  `create trigger split_succeeds before insert on responsibility_split
    for each row when (new.succeeds is not null) execute function app.split_succeeds()`,
  // What is said of an offer when it is made stays.
  `create function app.succession_stays() returns trigger language plpgsql set search_path = '' as $$
  begin
    raise exception 'what an offer succeeds never changes' using errcode = '42501';
  end $$`,
  `create trigger succession_stays before update on responsibility_split
    for each row when (new.succeeds is distinct from old.succeeds) execute function app.succession_stays()`,
  `grant select on responsibility_split to app_gate`,
  `create policy gate on responsibility_split for select to app_gate using (true)`,
  `grant create on schema app to app_gate`,
  `create function app.is_handed_over(part uuid, carrier uuid) returns boolean
    language sql stable security definer set search_path = ''
    as $$ select exists (select 1 from public.responsibility_split o
      where o.ws_id = app.ws() and o.succeeds = part and o.org_id = app.org()
        and o.status = 'proposed' and o.proposed_org = carrier) $$`,
  `revoke execute on function app.is_handed_over(uuid, uuid) from public`,
  `grant execute on function app.is_handed_over(uuid, uuid) to app_web`,
  `alter function app.is_handed_over(uuid, uuid) owner to app_gate`,
  `create policy hand_over on responsibility_split for update to app_web
    using (${proposing} and status = 'accepted' and app.is_handed_over(id, org_id))
    with check (${proposing} and status = 'withdrawn' and decided_by = (select app.person()) and app.is_handed_over(id, org_id))`,
]

const leaving = [
  `create function app.leave_workspace() returns text
    language plpgsql security definer set search_path = '' as $$
  declare
    mine public.workspace_member;
  begin
    if not app.is_member() then
      return 'not-allowed';
    end if;
    perform 1 from public.workspace_member m
      where m.ws_id = app.ws() and m.status = 'active' and m.roles && array['owner', 'orgAdmin']
      order by m.user_id for update;
    select * into mine from public.workspace_member m
      where m.ws_id = app.ws() and m.user_id = app.person() and m.org_id = app.org() and m.status = 'active' for update;
    if mine.user_id is null then
      return 'not-allowed';
    end if;
    if 'owner' = any (mine.roles) and not exists (select 1 from public.workspace_member m
        join public.workspace_org o on o.ws_id = m.ws_id and o.org_id = m.org_id
        where m.ws_id = app.ws() and m.user_id <> app.person() and m.status = 'active' and o.status = 'active'
          and 'owner' = any (m.roles)) then
      return 'last-owner';
    end if;
    if 'orgAdmin' = any (mine.roles) and not exists (select 1 from public.workspace_member m
        where m.ws_id = app.ws() and m.org_id = mine.org_id and m.user_id <> app.person() and m.status = 'active'
          and 'orgAdmin' = any (m.roles)) then
      return 'last-admin';
    end if;
    update public.workspace_member m set status = 'removed' where m.ws_id = app.ws() and m.user_id = app.person();
    return 'left';
  end $$`,
  `revoke execute on function app.leave_workspace() from public`,
  `grant execute on function app.leave_workspace() to app_web`,
  `alter function app.leave_workspace() owner to app_gate`,
  `revoke create on schema app from app_gate`,
]
