import { type Kysely, sql } from 'kysely'

/** The shared documents: head (the fence every append passes), log of updates, snapshots, client ids, edit sessions. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [
    sql`create table doc (
      ws_id uuid not null,
      id uuid not null unique,
      epoch integer not null check (epoch >= 1),
      head_seq bigint not null check (head_seq >= 0),
      head_hash bytea not null check (octet_length(head_hash) = 32),
      primary key (ws_id, id),
      foreign key (ws_id, id) references model
    )`,
    sql`create table edit_session (
      ws_id uuid not null,
      id uuid not null,
      doc_id uuid not null,
      user_id uuid not null,
      org_id uuid not null,
      started_at timestamptz not null,
      ended_at timestamptz,
      first_seq bigint,
      last_seq bigint,
      updates integer not null check (updates >= 0),
      primary key (ws_id, id),
      foreign key (ws_id, doc_id) references doc,
      foreign key (ws_id, user_id) references workspace_member,
      foreign key (ws_id, org_id) references workspace_org
    )`,
    sql`create index edit_session_doc on edit_session (ws_id, doc_id, started_at)`,
    sql`create table doc_update (
      ws_id uuid not null,
      doc_id uuid not null,
      epoch integer not null,
      seq bigint not null check (seq >= 1),
      batch_id uuid not null,
      user_id uuid not null,
      org_id uuid not null,
      session_id uuid,
      client_ids bigint[] not null,
      at timestamptz not null,
      data bytea not null,
      hash bytea not null check (octet_length(hash) = 32),
      primary key (ws_id, doc_id, epoch, seq),
      unique (ws_id, doc_id, batch_id),
      foreign key (ws_id, doc_id) references doc,
      foreign key (ws_id, user_id) references workspace_member,
      foreign key (ws_id, org_id) references workspace_org,
      foreign key (ws_id, session_id) references edit_session
    )`,
    sql`create table doc_snapshot (
      ws_id uuid not null,
      doc_id uuid not null,
      epoch integer not null,
      seq bigint not null,
      data bytea not null,
      sha256 bytea not null check (octet_length(sha256) = 32),
      primary key (ws_id, doc_id, epoch, seq),
      foreign key (ws_id, doc_id) references doc
    )`,
    sql`create table doc_client (
      ws_id uuid not null,
      doc_id uuid not null,
      client_id bigint not null,
      user_id uuid not null,
      primary key (ws_id, doc_id, client_id),
      foreign key (ws_id, doc_id) references doc,
      foreign key (ws_id, user_id) references workspace_member
    )`,
  ]) {
    await statement.execute(db)
  }
}
