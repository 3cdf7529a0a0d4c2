import { type Kysely, sql } from 'kysely'

/** Models and which stakeholder of a model is which organisation. Ids are random, so that `unique (id)` tells nobody. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [
    sql`create table model (
      ws_id uuid not null references workspace,
      id uuid not null unique,
      title_ja text not null check (length(title_ja) between 1 and 200),
      title_en text not null check (length(title_en) <= 200),
      template text,
      created_by uuid not null,
      created_at timestamptz not null,
      primary key (ws_id, id),
      foreign key (ws_id, created_by) references workspace_member
    )`,
    sql`create table model_stakeholder (
      ws_id uuid not null,
      model_id uuid not null,
      stakeholder_id text not null check (length(stakeholder_id) between 1 and 64),
      org_id uuid not null,
      primary key (ws_id, model_id, stakeholder_id),
      foreign key (ws_id, model_id) references model,
      foreign key (ws_id, org_id) references workspace_org
    )`,
  ]) {
    await statement.execute(db)
  }
}
