import { type Kysely, sql } from 'kysely'

/*
 * 署名の回 / rounds of signing: about what, by how many people of which organisations, under which policy. A round is opened by an owner for
 * their organisation, which alone changes or cancels it; how it is decided stays once anybody has acted in it. Acts at its seats are rows
 * of `sign_off`: the text that was signed is their `closure`, so that the row says what its statement says. Of each seat there is one first
 * act, and each act is followed once, by the same seat. Before this nothing but the lock on a document's head kept two first signatures
 * about a risk apart. What was signed about a risk without a round stays as it is.
 */
const to = 'to app_web, app_collab'
const member = '(select app.is_member())'
const owner = `(select app.holds(array['owner']))`
const hex = `~ '^[0-9a-f]{64}$'`
const sha = (text: string) => `encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`
const ofOwnRound = `exists (select from signing_round r
  where r.ws_id = (select app.ws()) and r.id = round_id and r.opened_org = (select app.org()))`
const tables = ['signing_round', 'round_seat', 'sign_off_content']

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const text of [...rounds, ...acts, ...locks, ...rules]) await sql.raw(text).execute(db)
}

const rounds = [
  `create table signing_round (
    ws_id uuid not null,
    id uuid not null,
    model_id uuid not null,
    n int not null check (n between 1 and 100000),
    scope jsonb not null check (length(scope::text) <= 16384),
    policy text not null check (length(policy) <= 32768),
    policy_sha256 text not null,
    due timestamptz,
    revision_id uuid,
    text_template text not null check (length(text_template) between 1 and 80),
    text_locale text not null check (text_locale in ('ja', 'en')),
    text_sha256 text not null check (text_sha256 ${hex}),
    opened_by uuid not null,
    opened_org uuid not null,
    opened_at timestamptz not null,
    cancelled_by uuid,
    cancelled_org uuid,
    cancelled_at timestamptz,
    cancel_reason text check (length(btrim(cancel_reason)) between 1 and 2000),
    check (policy_sha256 = ${sha('policy')}),
    check (num_nulls(cancelled_by, cancelled_org, cancelled_at, cancel_reason) in (0, 4)),
    primary key (ws_id, id),
    unique (ws_id, id, model_id),
    unique (ws_id, model_id, n),
    foreign key (ws_id, model_id) references model,
    foreign key (ws_id, opened_by) references workspace_member,
    foreign key (ws_id, opened_org) references workspace_org,
    foreign key (ws_id, cancelled_by) references workspace_member,
    foreign key (ws_id, cancelled_org) references workspace_org
  )`,
  `create table round_seat (
    ws_id uuid not null,
    round_id uuid not null,
    model_id uuid not null,
    org_id uuid not null,
    seat int not null check (seat between 1 and 20),
    order_group int not null check (order_group between 1 and 20),
    primary key (ws_id, round_id, org_id, seat),
    unique (ws_id, round_id, org_id, seat, model_id),
    foreign key (ws_id, round_id, model_id) references signing_round (ws_id, id, model_id),
    foreign key (ws_id, org_id) references workspace_org
  )`,
]

const said = (name: string, column: string) =>
  `closure::jsonb ->> '${name}' is not distinct from ${column}::text`

/** What a statement names beside the row; what neither has is the same. */
const statement = [
  said('ws', 'ws_id'),
  said('model', 'model_id'),
  said('round', 'round_id'),
  said('org', 'org_id'),
  said('signer', 'user_id'),
  said('seat', 'seat'),
  said('intent', 'intent'),
  said('prev', 'prev_id'),
  said('reason', 'reason'),
]

const acts = [
  `alter table sign_off
    alter column risk_id drop not null,
    add column round_id uuid,
    add column seat int,
    drop constraint sign_off_intent_check,
    add constraint sign_off_intent_check check (case when round_id is null then intent in ('approve', 'withdraw')
      else intent in ('approve', 'conditional', 'renew', 'reject', 'withdraw') end),
    add check ((round_id is null) = (risk_id is not null)),
    add check ((round_id is null) = (seat is null)),
    add check (round_id is null or ((intent in ('approve', 'renew')) = (reason is null)
      and (reason is null or length(btrim(reason)) between 1 and 2000))),
    add check (round_id is null or (length(closure) <= 65536 and digest = ${sha('closure')}
      and ${statement.join(' and ')})),
    add unique (ws_id, id, model_id, org_id, user_id),
    add foreign key (ws_id, round_id, org_id, seat, model_id)
      references round_seat (ws_id, round_id, org_id, seat, model_id)`,
  `create unique index sign_off_chain on sign_off (ws_id, model_id, risk_id, round_id, org_id, seat, prev_id)
    nulls not distinct`,
  `create index sign_off_round on sign_off (ws_id, round_id) where round_id is not null`,
  `create table sign_off_content (
    ws_id uuid not null,
    sign_off_id uuid not null,
    model_id uuid not null,
    org_id uuid not null,
    user_id uuid not null,
    name text not null check (length(name) between 1 and 80),
    digest text not null,
    closure text not null,
    check (digest = ${sha('closure')}),
    primary key (ws_id, sign_off_id, name),
    foreign key (ws_id, sign_off_id, model_id, org_id, user_id)
      references sign_off (ws_id, id, model_id, org_id, user_id)
  )`,
  `alter table agreement_event
    alter column risk_id drop not null,
    add column round_id uuid,
    add check (num_nonnulls(risk_id, round_id) >= 1),
    add foreign key (ws_id, round_id, model_id) references signing_round (ws_id, id, model_id)`,
]

const locks = [
  ...tables.flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy workspace on ${table} as restrictive ${to}
      using (ws_id = (select app.ws())) with check (ws_id = (select app.ws()))`,
    `create policy read on ${table} for select ${to} using (${member})`,
    `grant select, insert on ${table} to app_web`,
  ]),
  `create policy add on signing_round for insert ${to} with check (${owner} and cancelled_at is null
    and opened_by = (select app.person()) and opened_org = (select app.org()))`,
  `create policy change on signing_round for update ${to}
    using (${owner} and cancelled_at is null and opened_org = (select app.org()))
    with check (${owner} and opened_org = (select app.org()) and (cancelled_at is null
      or (cancelled_by = (select app.person()) and cancelled_org = (select app.org()))))`,
  `grant update (policy, policy_sha256, due, cancelled_by, cancelled_org, cancelled_at, cancel_reason)
    on signing_round to app_web`,
  `create policy add on round_seat for insert ${to} with check (${owner} and ${ofOwnRound})`,
  `create policy remove on round_seat for delete ${to} using (${owner} and ${ofOwnRound})`,
  `grant delete on round_seat to app_web`,
  `create policy add on sign_off_content for insert ${to} with check ((select app.holds(array['approver']))
    and user_id = (select app.person()) and org_id = (select app.org()))`,
]

const rules = [
  // Whoever acts in a round, changes its seats or its policy does so one after the other.
  `create policy gate on signing_round to app_gate using (true) with check (true)`,
  `grant select, update (policy) on signing_round to app_gate`,
  `create function app.hold_round(of_round uuid, of_model uuid) returns text
    language sql volatile security definer set search_path = ''
    as $$ select r.policy_sha256 from public.signing_round r
      where app.is_member() and r.ws_id = app.ws() and r.id = of_round and r.model_id = of_model
        and r.cancelled_at is null
      for no key update $$`,
  `revoke execute on function app.hold_round(uuid, uuid) from public`,
  `grant execute on function app.hold_round(uuid, uuid) to app_web, app_collab`,
  'grant create on schema app to app_gate',
  'alter function app.hold_round(uuid, uuid) owner to app_gate',
  'revoke create on schema app from app_gate',
  `create function app.round_begun(of_round uuid) returns boolean language sql stable set search_path = ''
    as $$ select exists (select from public.sign_off s where s.ws_id = app.ws() and s.round_id = of_round) $$`,
  `revoke execute on function app.round_begun(uuid) from public`,
  `grant execute on function app.round_begun(uuid) to app_web, app_collab`,
  `create function app.policy_frozen() returns trigger language plpgsql set search_path = '' as $$
  begin
    if app.round_begun(old.id) then
      raise exception 'somebody has acted in the round' using errcode = '42501';
    end if;
    return new;
  end $$`,
  `create trigger policy_frozen before update on signing_round for each row
    when (old.policy is distinct from new.policy or old.due is distinct from new.due)
    execute function app.policy_frozen()`,
  `create function app.seats_frozen() returns trigger language plpgsql set search_path = '' as $$
  declare
    this constant public.round_seat := case when tg_op = 'DELETE' then old else new end;
  begin
    if app.hold_round(this.round_id, this.model_id) is null or app.round_begun(this.round_id) then
      raise exception 'somebody has acted in the round' using errcode = '42501';
    end if;
    return this;
  end $$`,
  `create trigger seats_frozen before insert or delete on round_seat
    for each row execute function app.seats_frozen()`,
  `create function app.follows_own_seat() returns trigger language plpgsql set search_path = '' as $$
  begin
    if not exists (select from public.sign_off s where s.ws_id = new.ws_id and s.id = new.prev_id
      and s.model_id = new.model_id and s.org_id = new.org_id and s.risk_id is not distinct from new.risk_id
      and s.round_id is not distinct from new.round_id and s.seat is not distinct from new.seat) then
      raise exception 'no act of the same seat to come after' using errcode = '23514';
    end if;
    return new;
  end $$`,
  `create trigger follows_own_seat before insert on sign_off for each row when (new.prev_id is not null)
    execute function app.follows_own_seat()`,
  // After the model is held, as everywhere.
  `create function app.within_round() returns trigger language plpgsql set search_path = '' as $$
  begin
    if app.hold_round(new.round_id, new.model_id) is distinct from new.closure::jsonb ->> 'policy_sha256' then
      raise exception 'no round under this policy to act in' using errcode = '42501';
    end if;
    if exists (select from public.sign_off s where s.ws_id = new.ws_id and s.round_id = new.round_id
      and s.org_id = new.org_id and s.user_id = new.user_id and s.seat <> new.seat
      and not exists (select from public.sign_off f where f.ws_id = s.ws_id and f.prev_id = s.id)) then
      raise exception 'one person has one seat' using errcode = '23505';
    end if;
    return new;
  end $$`,
  `create trigger within_round before insert on sign_off for each row when (new.round_id is not null)
    execute function app.within_round()`,
  `create function app.content_stated() returns trigger language plpgsql set search_path = '' as $$
  begin
    if not exists (select from public.sign_off s, jsonb_array_elements(s.closure::jsonb -> 'scope') as one
      where s.ws_id = new.ws_id and s.id = new.sign_off_id and s.round_id is not null
        and one ->> 'name' = new.name and one ->> 'sha256' = new.digest) then
      raise exception 'no content of the statement' using errcode = '23514';
    end if;
    return new;
  end $$`,
  `create trigger content_stated before insert on sign_off_content
    for each row execute function app.content_stated()`,
  `create trigger append_only before update or delete on sign_off_content
    for each row execute function app.refuse_change()`,
  `create trigger append_only_all before truncate on sign_off_content
    for each statement execute function app.refuse_change()`,
  ...Object.entries({
    signing_round: ['insert or update', 'insert or update'],
    round_seat: ['insert or delete', 'insert'],
    sign_off_content: ['insert', 'insert'],
  }).flatMap(([table, [written = '', made = '']]) => [
    `create trigger model_open before ${written} on ${table} for each row execute function app.row_open('model')`,
    `create trigger not_in_scenario before ${made} on ${table}
      for each row execute function app.not_in_scenario()`,
  ]),
]
