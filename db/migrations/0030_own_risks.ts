import { type Kysely, sql } from 'kysely'

/*
 * 自コンソーシアムの典型リスク: rows of typical risks that a consortium keeps for itself, whichever model. What a row says is a version of it; a
 * version is only ever added, numbered from 1 without a gap, and none to a row that is archived. A row is archived and brought back,
 * never removed: models name it. Everybody in the workspace reads them; who edits models writes them, each in their own name.
 */
const to = 'to app_web, app_collab'
const member = '(select app.is_member())'
const editing = `(select app.holds(array['owner', 'orgAdmin', 'editor']))`
const tables = ['own_risk', 'own_risk_version']

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const text of [
    `create table own_risk (
      ws_id uuid not null,
      id uuid not null,
      made_at timestamptz not null,
      archived_at timestamptz,
      archived_by uuid,
      archived_org uuid,
      primary key (ws_id, id),
      check (num_nulls(archived_at, archived_by, archived_org) in (0, 3)),
      foreign key (ws_id) references workspace,
      foreign key (ws_id, archived_by) references workspace_member,
      foreign key (ws_id, archived_org) references workspace_org
    )`,
    `create table own_risk_version (
      ws_id uuid not null,
      risk_id uuid not null,
      version int not null check (version between 1 and 200),
      content jsonb not null check (length(content::text) <= 16384),
      user_id uuid not null,
      org_id uuid not null,
      at timestamptz not null,
      primary key (ws_id, risk_id, version),
      foreign key (ws_id, risk_id) references own_risk,
      foreign key (ws_id, user_id) references workspace_member,
      foreign key (ws_id, org_id) references workspace_org
    )`,
    ...tables.flatMap((table) => [
      `alter table ${table} enable row level security`,
      `alter table ${table} force row level security`,
      `create policy workspace on ${table} as restrictive ${to}
        using (ws_id = (select app.ws())) with check (ws_id = (select app.ws()))`,
      `create policy read on ${table} for select ${to} using (${member})`,
      `grant select, insert on ${table} to app_web`,
    ]),
    `create policy add on own_risk for insert ${to} with check (${editing} and archived_at is null)`,
    `create policy change on own_risk for update ${to} using (${editing})
      with check (${editing} and (archived_at is null
        or (archived_by = (select app.person()) and archived_org = (select app.org()))))`,
    `grant update (archived_at, archived_by, archived_org) on own_risk to app_web`,
    `create policy add on own_risk_version for insert ${to}
      with check (${editing} and user_id = (select app.person()) and org_id = (select app.org()))`,
    `create trigger append_only before update or delete on own_risk_version
      for each row execute function app.refuse_change()`,
    `create trigger append_only_all before truncate on own_risk_version
      for each statement execute function app.refuse_change()`,
    `create function app.version_follows() returns trigger language plpgsql set search_path = '' as $$
    begin
      perform from public.own_risk where ws_id = new.ws_id and id = new.risk_id and archived_at is null for share;
      if not found then
        raise exception 'no row in use' using errcode = '23514';
      end if;
      if new.version > 1 and not exists (select from public.own_risk_version
        where ws_id = new.ws_id and risk_id = new.risk_id and version = new.version - 1) then
        raise exception 'a version is left out' using errcode = '23514';
      end if;
      return null;
    end $$`,
    // After the row is in: who may not write it is refused for that, and not told whether there is such a row.
    `create trigger version_follows after insert on own_risk_version
      for each row execute function app.version_follows()`,
  ]) {
    await sql.raw(text).execute(db)
  }
}
