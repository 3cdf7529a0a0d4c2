import { type Kysely, sql } from 'kysely'

/*
 * 指摘の許容: an organisation lives with what a check says, for a reason. Rows are only ever added: one when it is decided, numbered within
 * its model by the order of the decisions, and one when the same organisation takes it back, which happens once. Everybody in the
 * workspace reads both. In an archived model neither is added (YO002).
 */
const to = 'to app_web, app_collab'
const own = `user_id = (select app.person()) and org_id = (select app.org())`
const editing = `(select app.holds(array['owner', 'orgAdmin', 'editor']))`
const tables = ['finding_waiver', 'finding_waiver_end']

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const text of [
    `create table finding_waiver (
      ws_id uuid not null,
      id uuid not null,
      model_id uuid not null,
      n int not null check (n between 1 and 5000),
      check_id text not null check (check_id ~ '^F-[0-9]{2}$'),
      element text not null check (length(element) between 1 and 64),
      about text not null check (length(about) <= 65536),
      content text not null check (length(content) <= 131072),
      reason text not null check (length(btrim(reason)) between 1 and 2000),
      doc_seq bigint not null,
      user_id uuid not null,
      org_id uuid not null,
      at timestamptz not null,
      primary key (ws_id, id),
      unique (ws_id, model_id, n),
      unique (ws_id, id, model_id, org_id),
      foreign key (ws_id, model_id) references model,
      foreign key (ws_id, user_id) references workspace_member,
      foreign key (ws_id, org_id) references workspace_org
    )`,
    `create table finding_waiver_end (
      ws_id uuid not null,
      waiver_id uuid not null,
      model_id uuid not null,
      reason text check (length(btrim(reason)) between 1 and 2000),
      user_id uuid not null,
      org_id uuid not null,
      at timestamptz not null,
      primary key (ws_id, waiver_id),
      foreign key (ws_id, waiver_id, model_id, org_id) references finding_waiver (ws_id, id, model_id, org_id),
      foreign key (ws_id, user_id) references workspace_member
    )`,
    ...tables.flatMap((table) => [
      `alter table ${table} enable row level security`,
      `alter table ${table} force row level security`,
      `create policy workspace on ${table} as restrictive ${to}
        using (ws_id = (select app.ws())) with check (ws_id = (select app.ws()))`,
      `create policy read on ${table} for select ${to} using ((select app.is_member()))`,
      `create policy add on ${table} for insert ${to} with check (${editing} and ${own})`,
      `grant select, insert on ${table} to app_web`,
      `create trigger append_only before update or delete on ${table}
        for each row execute function app.refuse_change()`,
      `create trigger append_only_all before truncate on ${table}
        for each statement execute function app.refuse_change()`,
      `create trigger model_open before insert on ${table} for each row execute function app.row_open('model')`,
    ]),
  ]) {
    await sql.raw(text).execute(db)
  }
}
