import { type Kysely, sql } from 'kysely'

/** Organisations, the consortia they share, who acts for whom there, and invitations. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [
    sql`create table organization (
      id uuid primary key,
      name_ja text not null check (length(name_ja) between 1 and 200),
      name_en text not null check (length(name_en) <= 200),
      short_ja text not null check (length(short_ja) between 1 and 40),
      short_en text not null check (length(short_en) <= 40)
    )`,
    sql`create table workspace (
      id uuid primary key,
      name_ja text not null check (length(name_ja) between 1 and 200),
      name_en text not null check (length(name_en) <= 200)
    )`,
    sql`create table workspace_org (
      ws_id uuid not null references workspace,
      org_id uuid not null references organization,
      status text not null check (status in ('active', 'suspended', 'left')),
      colour smallint not null check (colour between 0 and 8),
      shape text not null check (shape in
        ('square', 'circle', 'triangle', 'diamond', 'pentagon', 'hexagon', 'star', 'cross', 'ring')),
      primary key (ws_id, org_id)
    )`,
    sql`create table workspace_member (
      ws_id uuid not null,
      user_id uuid not null references app_user,
      org_id uuid not null,
      roles text[] not null check (roles <@
        array['owner', 'orgAdmin', 'editor', 'approver', 'auditor', 'viewer'] and cardinality(roles) > 0),
      status text not null check (status in ('active', 'removed')),
      primary key (ws_id, user_id),
      foreign key (ws_id, org_id) references workspace_org
    )`,
    sql`create index workspace_member_user on workspace_member (user_id)`,
    sql`create table invitation (
      ws_id uuid not null,
      id uuid not null,
      token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
      kind text not null check (kind in ('organization', 'person')),
      email text check (email = lower(email)),
      org_id uuid,
      org_name_ja text,
      org_name_en text,
      roles text[] not null check (roles <@
        array['owner', 'orgAdmin', 'editor', 'approver', 'auditor', 'viewer'] and cardinality(roles) > 0),
      invited_by uuid not null,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      accepted_at timestamptz,
      accepted_by uuid,
      revoked_at timestamptz,
      primary key (ws_id, id),
      foreign key (ws_id, org_id) references workspace_org,
      foreign key (ws_id, invited_by) references workspace_member,
      foreign key (ws_id, accepted_by) references workspace_member,
      check (kind = 'organization' or org_id is not null),
      check ((accepted_at is null) = (accepted_by is null))
    )`,
  ]) {
    await statement.execute(db)
  }
}
