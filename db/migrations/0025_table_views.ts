import { type Kysely, sql } from 'kysely'

/*
 * 表示: how somebody looks at a table of a model, kept under a name. Seen by who made it alone, by their organisation, or by the
 * workspace; named and changed by who made it alone; removed by them, and what is shared also by who administers those who see it.
 */
const holds = (...roles: string[]) =>
  `(select app.holds(array[${roles.map((r) => `'${r}'`).join(', ')}]))`
const to = 'to app_web, app_collab'
const member = '(select app.is_member())'
const mine = `by_user = (select app.person())`
const ours = `by_org = (select app.org())`
const mayShare = `(audience = 'me'
  or (audience = 'organization' and ${holds('owner', 'orgAdmin', 'editor', 'approver')})
  or (audience = 'workspace' and ${holds('owner', 'orgAdmin', 'editor')}))`

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const text of [
    `create table table_view (
      ws_id uuid not null,
      id uuid not null,
      model_id uuid not null,
      table_name text not null check (length(table_name) between 1 and 40),
      name text not null check (length(name) between 1 and 80),
      audience text not null check (audience in ('me', 'organization', 'workspace')),
      by_user uuid not null,
      by_org uuid not null,
      content jsonb not null check (length(content::text) <= 65536),
      changed_at timestamptz not null,
      primary key (ws_id, id),
      unique (ws_id, model_id, table_name, by_user, name),
      foreign key (ws_id, model_id) references model,
      foreign key (ws_id, by_user) references workspace_member,
      foreign key (ws_id, by_org) references workspace_org
    )`,
    `alter table table_view enable row level security`,
    `alter table table_view force row level security`,
    `create policy workspace on table_view as restrictive ${to}
      using (ws_id = (select app.ws())) with check (ws_id = (select app.ws()))`,
    `create policy read on table_view for select ${to} using (${member}
      and (${mine} or audience = 'workspace' or (audience = 'organization' and ${ours})))`,
    `create policy add on table_view for insert ${to}
      with check (${member} and ${mine} and ${ours} and ${mayShare})`,
    `create policy change on table_view for update ${to}
      using (${member} and ${mine}) with check (${member} and ${mine} and ${mayShare})`,
    `create policy remove on table_view for delete ${to} using (${member} and (${mine}
      or (audience = 'workspace' and ${holds('owner')})
      or (audience = 'organization' and ${ours} and ${holds('orgAdmin')})))`,
    `grant select, insert, delete on table_view to app_web`,
    `grant update (name, content, changed_at) on table_view to app_web`,
  ]) {
    await sql.raw(text).execute(db)
  }
}
