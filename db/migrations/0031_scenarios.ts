import { type Kysely, sql } from 'kysely'

/*
 * シナリオ / to-be variants. A variant is a model with a document of its own; its row says of which model and since which update of its
 * log, and that never changes. What it was made from is the first row of its own log. In a variant nothing is agreed or signed, and who is
 * who is said in its origin (YO003).
 *
 * 採用の申し出 / that it becomes part of its origin is asked for, agreed to by others (one row an organisation) and decided once. Both belong
 * to the origin, so that they are closed with it.
 */
const to = 'to app_web, app_collab'
const editing = `(select app.holds(array['owner', 'orgAdmin', 'editor']))`
const own = `user_id = (select app.person()) and org_id = (select app.org())`

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const text of [...variants, ...adoptions, ...consents]) await sql.raw(text).execute(db)
  for (const table of ['scenario_adoption', 'scenario_consent']) {
    for (const text of [
      `alter table ${table} enable row level security`,
      `alter table ${table} force row level security`,
      `create policy workspace on ${table} as restrictive ${to}
        using (ws_id = (select app.ws())) with check (ws_id = (select app.ws()))`,
      `create policy read on ${table} for select ${to} using ((select app.is_member()))`,
      `grant select, insert on ${table} to app_web`,
    ]) {
      await sql.raw(text).execute(db)
    }
  }
}

const variants = [
  `alter table model add column origin_id uuid, add column origin_seq bigint,
    add check ((origin_id is null) = (origin_seq is null)),
    add check (origin_id <> id),
    add unique (ws_id, id, origin_id),
    add foreign key (ws_id, origin_id) references model`,
  `create index model_origin on model (ws_id, origin_id) where origin_id is not null`,
  `alter table doc_update drop constraint doc_update_via_check,
    add constraint doc_update_via_check
    check (via in ('template', 'import', 'repair', 'migration', 'proposal', 'adoption'))`,
  `create function app.scenario_begun() returns trigger language plpgsql set search_path = '' as $$
  begin
    perform app.hold_open(new.origin_id);
    if not exists (
      select 1 from public.model m join public.doc d on d.ws_id = m.ws_id and d.id = m.id
      where m.ws_id = new.ws_id and m.id = new.origin_id and m.origin_id is null and new.origin_seq <= d.head_seq
    ) then
      raise exception 'no model to make a variant of' using errcode = '42501';
    end if;
    return new;
  end $$`,
  `create trigger scenario_begun before insert on model for each row when (new.origin_id is not null)
    execute function app.scenario_begun()`,
  `create function app.not_in_scenario() returns trigger language plpgsql set search_path = '' as $$
  begin
    if exists (select 1 from public.model m where m.ws_id = new.ws_id and m.id = new.model_id and m.origin_id is not null) then
      raise exception 'the model is a scenario' using errcode = 'YO003';
    end if;
    return new;
  end $$`,
  ...['responsibility_split', 'agreement_event', 'sign_off', 'model_stakeholder'].map(
    (table) => `create trigger not_in_scenario before insert or update on ${table}
      for each row execute function app.not_in_scenario()`,
  ),
]

const adoptions = [
  `create table scenario_adoption (
    ws_id uuid not null,
    id uuid not null,
    model_id uuid not null,
    scenario_id uuid not null,
    asked_by uuid not null,
    asked_org uuid not null,
    at timestamptz not null,
    note text not null check (length(note) <= 2000),
    choices jsonb not null check (length(choices::text) <= 1048576),
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    changes int not null check (changes >= 1),
    conflicts int not null check (conflicts >= 0),
    scenario_seq bigint not null,
    origin_seq bigint not null,
    status text not null check (status in ('open', 'accepted', 'declined', 'withdrawn')),
    decided_by uuid,
    decided_at timestamptz,
    reason text check (length(reason) <= 2000),
    adopted_seq bigint,
    check ((status = 'open') = (decided_at is null)),
    check ((decided_by is null) = (decided_at is null)),
    check ((status = 'accepted') = (adopted_seq is not null)),
    primary key (ws_id, id),
    unique (ws_id, id, model_id),
    foreign key (ws_id, scenario_id, model_id) references model (ws_id, id, origin_id),
    foreign key (ws_id, asked_by) references workspace_member,
    foreign key (ws_id, asked_org) references workspace_org,
    foreign key (ws_id, decided_by) references workspace_member
  )`,
  // One at a time waits for an answer, and what was adopted is not asked for again.
  `create unique index scenario_adoption_standing on scenario_adoption (ws_id, scenario_id)
    where status in ('open', 'accepted')`,
  `create index scenario_adoption_model on scenario_adoption (ws_id, model_id, at desc)`,
  `create policy add on scenario_adoption for insert ${to} with check (${editing} and status = 'open'
    and asked_by = (select app.person()) and asked_org = (select app.org()))`,
  // Taken back by who asked, accepted or declined by anybody but them.
  `create policy change on scenario_adoption for update ${to} using (status = 'open' and ${editing})
    with check (${editing} and decided_by = (select app.person())
      and (status = 'withdrawn') = (asked_by = (select app.person())))`,
  `grant update (status, decided_by, decided_at, reason, adopted_seq) on scenario_adoption to app_web`,
  `create trigger model_open before insert or update on scenario_adoption
    for each row execute function app.row_open('model')`,
]

const consents = [
  `create table scenario_consent (
    ws_id uuid not null,
    adoption_id uuid not null,
    model_id uuid not null,
    org_id uuid not null,
    user_id uuid not null,
    at timestamptz not null,
    primary key (ws_id, adoption_id, org_id),
    foreign key (ws_id, adoption_id, model_id) references scenario_adoption (ws_id, id, model_id),
    foreign key (ws_id, user_id) references workspace_member,
    foreign key (ws_id, org_id) references workspace_org
  )`,
  `create policy add on scenario_consent for insert ${to} with check (${editing} and ${own})`,
  `create trigger append_only before update or delete on scenario_consent
    for each row execute function app.refuse_change()`,
  `create trigger append_only_all before truncate on scenario_consent
    for each statement execute function app.refuse_change()`,
  `create trigger model_open before insert on scenario_consent for each row execute function app.row_open('model')`,
  // The row that is agreed to is held, so that nobody answers it in the same moment.
  `create function app.consent_by_another() returns trigger language plpgsql set search_path = '' as $$
  begin
    perform 1 from public.scenario_adoption a
      where a.ws_id = new.ws_id and a.id = new.adoption_id and a.status = 'open' and a.asked_by <> new.user_id
      for share;
    if not found then
      raise exception 'nothing to agree to' using errcode = '42501';
    end if;
    return new;
  end $$`,
  `create trigger consent_by_another before insert on scenario_consent
    for each row execute function app.consent_by_another()`,
  `create function app.adopted_with_consent() returns trigger language plpgsql set search_path = '' as $$
  begin
    if not exists (select 1 from public.scenario_consent c
      where c.ws_id = new.ws_id and c.adoption_id = new.id and c.user_id = new.decided_by) then
      raise exception 'adopted by nobody who agreed' using errcode = '42501';
    end if;
    return new;
  end $$`,
  `create trigger adopted_with_consent before update on scenario_adoption for each row
    when (new.status = 'accepted') execute function app.adopted_with_consent()`,
]
