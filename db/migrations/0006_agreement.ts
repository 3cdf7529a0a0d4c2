import { type Kysely, sql } from 'kysely'

/** Who does what about a risk, and who signed what they saw. Decisions are rows, never part of a shared document. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [
    sql`create table responsibility_split (
      ws_id uuid not null,
      id uuid not null,
      model_id uuid not null,
      risk_id text not null,
      measure_id text not null,
      org_id uuid not null,
      role text not null,
      split text not null,
      text_ja text not null,
      text_en text not null,
      status text not null check (status in ('proposed', 'accepted', 'declined', 'withdrawn')),
      proposed_by uuid not null,
      proposed_org uuid not null,
      proposed_at timestamptz not null,
      decided_by uuid,
      decided_at timestamptz,
      reason text,
      primary key (ws_id, id),
      foreign key (ws_id, model_id) references model,
      foreign key (ws_id, org_id) references workspace_org,
      foreign key (ws_id, proposed_by) references workspace_member,
      foreign key (ws_id, proposed_org) references workspace_org,
      foreign key (ws_id, decided_by) references workspace_member
    )`,
    sql`create index responsibility_split_risk on responsibility_split (ws_id, model_id, risk_id)`,
    sql`create table agreement_event (
      ws_id uuid not null,
      id uuid not null,
      model_id uuid not null,
      risk_id text not null,
      type text not null,
      body jsonb not null,
      user_id uuid not null,
      org_id uuid not null,
      at timestamptz not null,
      primary key (ws_id, id),
      foreign key (ws_id, model_id) references model,
      foreign key (ws_id, user_id) references workspace_member,
      foreign key (ws_id, org_id) references workspace_org
    )`,
    sql`create index agreement_event_risk on agreement_event (ws_id, model_id, risk_id, at)`,
    sql`create table sign_off (
      ws_id uuid not null,
      id uuid not null,
      model_id uuid not null,
      risk_id text not null,
      org_id uuid not null,
      user_id uuid not null,
      intent text not null check (intent in ('approve', 'withdraw')),
      doc_seq bigint not null,
      digest text not null check (digest ~ '^[0-9a-f]{64}$'),
      closure text not null,
      prev_id uuid,
      reason text,
      at timestamptz not null,
      primary key (ws_id, id),
      unique (ws_id, prev_id),
      foreign key (ws_id, model_id) references model,
      foreign key (ws_id, org_id) references workspace_org,
      foreign key (ws_id, user_id) references workspace_member,
      foreign key (ws_id, prev_id) references sign_off
    )`,
    sql`create index sign_off_risk on sign_off (ws_id, model_id, risk_id, org_id, at)`,
  ]) {
    await statement.execute(db)
  }
}
