import { type Kysely, sql } from 'kysely'

/*
 * 合議 / what an organisation asks its own people before it answers an offer or signs in a round. Like a private note it stands behind a second lock, of
 * the organisation, which no policy that is added later can open. Others are told by one question, `app.consulting`, that an organisation consults on a
 * subject, and nothing else. Of an opinion, once it is given, nothing changes; each gives their own, in order after those before who are still there.
 */
const to = 'to app_web, app_collab'
const member = '(select app.is_member())'
const ours = 'org_id = (select app.org())'
const me = '(select app.person())'
const here = (who: string) =>
  `m.ws_id = ${who}.ws_id and m.user_id = ${who}.user_id and m.org_id = ${who}.org_id and m.status = 'active'`

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const text of [...tables, ...locks, ...turns, ...question]) await sql.raw(text).execute(db)
}

const tables = [
  `create table consultation (
    ws_id uuid not null,
    id uuid not null,
    model_id uuid not null,
    org_id uuid not null,
    split_id uuid,
    round_id uuid,
    begun_by uuid not null,
    begun_at timestamptz not null,
    in_order boolean not null,
    due_day date,
    audit_idx bigint not null,
    ended_by uuid,
    ended_at timestamptz,
    check (num_nonnulls(split_id, round_id) = 1),
    check ((ended_by is null) = (ended_at is null)),
    primary key (ws_id, id),
    unique (ws_id, id, org_id, model_id),
    foreign key (ws_id, model_id) references model,
    foreign key (ws_id, org_id) references workspace_org,
    foreign key (ws_id, split_id) references responsibility_split,
    foreign key (ws_id, round_id) references signing_round,
    foreign key (ws_id, begun_by) references workspace_member,
    foreign key (ws_id, ended_by) references workspace_member,
    foreign key (ws_id, audit_idx) references audit_entry
  )`,
  `create unique index consultation_running on consultation (ws_id, org_id, split_id, round_id)
    nulls not distinct where ended_at is null`,
  `create index consultation_model on consultation (ws_id, model_id)`,
  `create table consultation_opinion (
    ws_id uuid not null,
    consultation_id uuid not null,
    model_id uuid not null,
    org_id uuid not null,
    user_id uuid not null,
    place int not null check (place between 1 and 20),
    stance text check (stance in ('for', 'against', 'remark')),
    text text not null check (length(text) <= 4000),
    said_at timestamptz,
    check ((stance is null) = (said_at is null)),
    check (text <> '' or stance is null or stance = 'for'),
    check (text = '' or stance is not null),
    primary key (ws_id, consultation_id, user_id),
    unique (ws_id, consultation_id, place),
    foreign key (ws_id, consultation_id, org_id, model_id) references consultation (ws_id, id, org_id, model_id),
    foreign key (ws_id, user_id) references workspace_member
  )`,
]

const subject = `(
  exists (select 1 from responsibility_split s where s.ws_id = consultation.ws_id and s.id = split_id
    and s.model_id = consultation.model_id and s.status = 'proposed' and coalesce(s.answer_org, s.org_id) = (select app.org()))
  or exists (select 1 from signing_round r join round_seat a on a.ws_id = r.ws_id and a.round_id = r.id
    where r.ws_id = consultation.ws_id and r.id = consultation.round_id and r.model_id = consultation.model_id
    and r.cancelled_at is null and a.org_id = (select app.org())))`

const locks = [
  ...['consultation', 'consultation_opinion'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy workspace on ${table} as restrictive ${to}
      using (ws_id = (select app.ws())) with check (ws_id = (select app.ws()))`,
    `create policy organization on ${table} as restrictive ${to} using (${ours}) with check (${ours})`,
    `create policy read on ${table} for select ${to} using (${member} and ${ours})`,
    `create trigger model_open before insert or update on ${table}
      for each row execute function app.row_open('model')`,
    `grant select, insert on ${table} to app_web`,
  ]),
  `grant update (ended_by, ended_at) on consultation to app_web`,
  `grant update (stance, text, said_at) on consultation_opinion to app_web`,
  `create policy add on consultation for insert ${to}
    with check (${member} and ${ours} and begun_by = ${me} and ended_at is null and ${subject})`,
  `create policy change on consultation for update ${to}
    using (${member} and ${ours} and ended_at is null)
    with check (${member} and ${ours} and ended_by = ${me} and (
      begun_by = ${me} or (select app.holds(array['orgAdmin']))
      or not exists (select 1 from consultation_opinion o join workspace_member m on ${here('o')}
        where o.ws_id = consultation.ws_id and o.consultation_id = consultation.id and o.said_at is null)))`,
  `create policy add on consultation_opinion for insert ${to}
    with check (${member} and ${ours} and stance is null and user_id <> ${me}
      and exists (select 1 from workspace_member m where ${here('consultation_opinion')})
      and exists (select 1 from consultation c where c.ws_id = consultation_opinion.ws_id
        and c.id = consultation_id and c.begun_by = ${me} and c.ended_at is null))`,
  `create policy change on consultation_opinion for update ${to}
    using (${member} and ${ours} and user_id = ${me} and said_at is null)
    with check (${member} and ${ours} and user_id = ${me} and said_at is not null)`,
]

const turns = [
  `create function app.consult_turn() returns trigger language plpgsql set search_path = '' as $$
  begin
    if not exists (select 1 from public.consultation c where c.ws_id = new.ws_id and c.id = new.consultation_id
        and c.ended_at is null) then
      raise exception 'the consultation has ended' using errcode = '42501';
    end if;
    if exists (select 1 from public.consultation c
        join public.consultation_opinion o on o.ws_id = c.ws_id and o.consultation_id = c.id
        join public.workspace_member m on ${here('o')}
        where c.ws_id = new.ws_id and c.id = new.consultation_id and c.in_order
          and o.place < new.place and o.said_at is null) then
      raise exception 'somebody before has still to answer' using errcode = '42501';
    end if;
    return new;
  end $$`,
  `create trigger consult_turn before update on consultation_opinion for each row execute function app.consult_turn()`,
]

const question = [
  `create policy gate on consultation for select to app_gate using (true)`,
  `grant select on consultation to app_gate`,
  `create function app.consulting(of_model uuid) returns table (org_id uuid, split_id uuid, round_id uuid)
    language sql stable security definer set search_path = ''
    as $$ select c.org_id, c.split_id, c.round_id from public.consultation c
      where app.is_member() and c.ws_id = app.ws() and c.model_id = of_model and c.ended_at is null
      order by c.org_id, c.split_id, c.round_id $$`,
  `revoke execute on function app.consulting(uuid) from public`,
  `grant execute on function app.consulting(uuid) to app_web`,
  `grant create on schema app to app_gate`,
  `alter function app.consulting(uuid) owner to app_gate`,
  `revoke create on schema app from app_gate`,
]
