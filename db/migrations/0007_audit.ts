import { type Kysely, sql } from 'kysely'

/** One hash chain a workspace: the head row is the lock that puts its entries in order. No person: the system itself. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [
    sql`create table audit_head (
      ws_id uuid primary key references workspace,
      size bigint not null check (size >= 0),
      hash text not null check (hash ~ '^[0-9a-f]{64}$')
    )`,
    sql`create table audit_entry (
      ws_id uuid not null,
      idx bigint not null check (idx >= 1),
      at timestamptz not null,
      kind text not null,
      user_id uuid,
      org_id uuid,
      model_id uuid,
      body text not null,
      prev_hash text not null check (prev_hash ~ '^[0-9a-f]{64}$'),
      hash text not null check (hash ~ '^[0-9a-f]{64}$'),
      primary key (ws_id, idx),
      foreign key (ws_id, user_id) references workspace_member,
      foreign key (ws_id, org_id) references workspace_org,
      foreign key (ws_id, model_id) references model,
      check ((user_id is null) = (org_id is null))
    )`,
    sql`create index audit_entry_kind on audit_entry (ws_id, kind, idx)`,
  ]) {
    await statement.execute(db)
  }
}
