import { type Kysely, sql } from 'kysely'

/*
 * 代理 / somebody who signs for an organisation names a colleague who answers and signs in their place, from day to day (Japan's). Who that is now is one
 * question, asked by the gate and by row security alike: both are still members of that organisation, one signs in their own name and the other does not.
 * What is done so says in whose place: a row that says otherwise is refused. It is ended by either, or by an administrator; and by itself when one of
 * the two leaves, or the one signs no more.
 */
const to = 'to app_web, app_collab'
const runs = `d.ended_at is null and (now() at time zone 'Asia/Tokyo')::date between d.from_day and d.until_day`

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const text of [...table, ...questions, ...records, ...ends]) await sql.raw(text).execute(db)
}

const table = [
  `create table deputation (
    ws_id uuid not null,
    id uuid not null,
    org_id uuid not null,
    principal uuid not null,
    deputy uuid not null,
    from_day date not null,
    until_day date not null,
    named_at timestamptz not null,
    ended_by uuid,
    ended_at timestamptz,
    check (principal <> deputy),
    check (from_day <= until_day and until_day <= from_day + 366),
    check ((ended_by is null) = (ended_at is null)),
    primary key (ws_id, id),
    foreign key (ws_id, org_id) references workspace_org,
    foreign key (ws_id, principal) references workspace_member,
    foreign key (ws_id, deputy) references workspace_member,
    foreign key (ws_id, ended_by) references workspace_member
  )`,
  `create index deputation_deputy on deputation (ws_id, deputy)`,
  `create index deputation_principal on deputation (ws_id, principal)`,
  `alter table deputation enable row level security`,
  `alter table deputation force row level security`,
  `create policy workspace on deputation as restrictive ${to}
    using (ws_id = (select app.ws())) with check (ws_id = (select app.ws()))`,
  `create policy read on deputation for select ${to} using ((select app.is_member()))`,
  `create policy gate on deputation to app_gate using (true) with check (true)`,
  `grant select, insert on deputation to app_web`,
  `grant update (ended_by, ended_at) on deputation to app_web`,
  `grant select, update (ended_by, ended_at) on deputation to app_gate`,
]

const questions = [
  `create function app.deputises(of_ws uuid, of_org uuid, person uuid) returns uuid
    language sql stable security definer set search_path = ''
    as $$ select d.principal from public.deputation d
      join public.workspace_member p on p.ws_id = d.ws_id and p.user_id = d.principal
      join public.workspace_member h on h.ws_id = d.ws_id and h.user_id = d.deputy
      join public.workspace_org o on o.ws_id = d.ws_id and o.org_id = d.org_id
      where d.ws_id = of_ws and d.deputy = person and d.org_id = of_org and ${runs}
        and p.org_id = d.org_id and p.status = 'active' and 'approver' = any (p.roles)
        and h.org_id = d.org_id and h.status = 'active' and not 'approver' = any (h.roles)
        and o.status = 'active'
      order by d.from_day, d.id limit 1 $$`,
  `create function app.deputy_for() returns uuid language sql stable security definer set search_path = ''
    as $$ select app.deputises(app.ws(), app.org(), app.person()) $$`,
  `create or replace function app.holds(wanted text[]) returns boolean
    language sql stable security definer set search_path = ''
    as $$ select exists (
      select 1 from public.workspace_member m
      join public.workspace_org o on o.ws_id = m.ws_id and o.org_id = m.org_id
      where m.ws_id = app.ws() and m.user_id = app.person() and m.org_id = app.org()
        and m.status = 'active' and o.status = 'active'
        and (m.roles && wanted or ('approver' = any (wanted) and app.deputy_for() is not null))) $$`,
  `drop function app.memberships(uuid)`,
  `create function app.memberships(person uuid) returns table (ws_id uuid, name_ja text, name_en text,
      org_id uuid, roles text[], deputy_for uuid)
    language sql stable security definer set search_path = ''
    as $$ select w.id, w.name_ja, w.name_en, m.org_id, m.roles, app.deputises(m.ws_id, m.org_id, person)
      from public.workspace_member m
      join public.workspace_org o on o.ws_id = m.ws_id and o.org_id = m.org_id
      join public.workspace w on w.id = m.ws_id
      where m.user_id = person and m.status = 'active' and o.status = 'active' $$`,
  `revoke execute on function app.deputises(uuid, uuid, uuid), app.deputy_for(), app.memberships(uuid) from public`,
  `grant execute on function app.deputy_for() to app_web, app_collab, app_gate`,
  `grant execute on function app.memberships(uuid) to app_auth`,
  `grant create on schema app to app_gate`,
  `alter function app.deputises(uuid, uuid, uuid) owner to app_gate`,
  `alter function app.deputy_for() owner to app_gate`,
  `alter function app.memberships(uuid) owner to app_gate`,
  `revoke create on schema app from app_gate`,
  // In one's own name alone: who stands in for somebody names nobody.
  `create policy add on deputation for insert ${to} with check ((select app.holds(array['approver']))
    and (select app.deputy_for()) is null and principal = (select app.person()) and org_id = (select app.org()) and ended_at is null)`,
  `create policy change on deputation for update ${to}
    using (ended_at is null and org_id = (select app.org()) and ((select app.person()) in (principal, deputy)
      or (select app.holds(array['orgAdmin']))) and (select app.is_member()))
    with check (ended_by = (select app.person()) and org_id = (select app.org()))`,
]

const records = [
  `alter table responsibility_split
    add column proposed_for uuid,
    add column decided_for uuid,
    add foreign key (ws_id, proposed_for) references workspace_member,
    add foreign key (ws_id, decided_for) references workspace_member`,
  `grant update (decided_for) on responsibility_split to app_web`,
  `alter table sign_off
    add column deputy_for uuid,
    add foreign key (ws_id, deputy_for) references workspace_member,
    add check (round_id is null or closure::jsonb ->> 'deputy_for' is not distinct from deputy_for::text)`,
  `create policy in_place on sign_off as restrictive for insert to app_web, app_collab
    with check (deputy_for is not distinct from (select app.deputy_for()))`,
  `create policy in_place on responsibility_split as restrictive for update to app_web, app_collab
    using (true) with check (decided_for is not distinct from (select app.deputy_for())
      or (status = 'withdrawn' and decided_for is null))`,
  `create policy offered_in_place on responsibility_split as restrictive for insert to app_web, app_collab
    with check (proposed_for is null or proposed_for = (select app.deputy_for()))`,
  `create or replace function app.within_round() returns trigger language plpgsql set search_path = '' as $$
  begin
    if app.hold_round(new.round_id, new.model_id) is distinct from new.closure::jsonb ->> 'policy_sha256' then
      raise exception 'no round under this policy to act in' using errcode = '42501';
    end if;
    if exists (select from public.sign_off s where s.ws_id = new.ws_id and s.round_id = new.round_id
      and s.org_id = new.org_id and s.seat <> new.seat
      and array_remove(array[s.user_id, s.deputy_for], null) && array_remove(array[new.user_id, new.deputy_for], null)
      and not exists (select from public.sign_off f where f.ws_id = s.ws_id and f.prev_id = s.id)) then
      raise exception 'one person has one seat' using errcode = '23505';
    end if;
    return new;
  end $$`,
]

const ends = [
  // One naming of an organisation after the other, so that of two that meet one is refused.
  `create function app.deputation_alone() returns trigger language plpgsql security definer set search_path = '' as $$
  begin
    perform pg_advisory_xact_lock(hashtextextended('deputation ' || new.ws_id || ' ' || new.org_id, 0));
    if not exists (select from public.workspace_member m where m.ws_id = new.ws_id and m.user_id = new.deputy
        and m.org_id = new.org_id and m.status = 'active' and not 'approver' = any (m.roles)) then
      raise exception 'a deputy is a colleague who does not sign' using errcode = '42501';
    end if;
    if exists (select from public.deputation d where d.ws_id = new.ws_id and d.ended_at is null
        and d.from_day <= new.until_day and new.from_day <= d.until_day
        and (d.principal = new.principal or d.deputy = new.deputy)) then
      raise exception 'another stands in then' using errcode = '23505';
    end if;
    return new;
  end $$`,
  `create trigger deputation_alone before insert on deputation for each row execute function app.deputation_alone()`,
  `create function app.deputation_ends() returns trigger language plpgsql security definer set search_path = '' as $$
  begin
    update public.deputation d set ended_by = coalesce(app.person(), new.user_id), ended_at = now()
      where d.ws_id = new.ws_id and d.ended_at is null
        and (new.user_id = d.principal or (new.user_id = d.deputy and new.status <> 'active'));
    return new;
  end $$`,
  `grant create on schema app to app_gate`,
  `alter function app.deputation_alone() owner to app_gate`,
  `alter function app.deputation_ends() owner to app_gate`,
  `revoke create on schema app from app_gate`,
  `create trigger deputation_ends after update on workspace_member for each row
    when (new.status <> 'active' or new.org_id <> old.org_id or not 'approver' = any (new.roles))
    execute function app.deputation_ends()`,
]
