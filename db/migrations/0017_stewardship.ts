import { type Kysely, sql } from 'kysely'

/*
 * Who may say who manages what, the revision that grows when it is said, and edits that wait for the organisation that
 * manages the element. Elements that come into being get their manager inside app.append_updates, which belongs to app_gate:
 * the head of the document moves with them, so that the revision need not.
 */
const holds = (...roles: string[]) =>
  `(select app.holds(array[${roles.map((r) => `'${r}'`).join(', ')}]))`
const editing = holds('owner', 'orgAdmin', 'editor')
const ownOrg = `org_id = (select app.org())`
const to = 'to app_web, app_collab'

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const text of [
    `grant update (write_policy) on workspace to app_web`,
    `grant insert, update (org_id), delete on element_owner to app_web`,
    `drop policy add on element_owner`,
    // What nobody manages is given by an owner of the workspace; what is managed, by an administrator of its manager.
    `create policy add on element_owner for insert ${to} with check (${holds('owner')})`,
    `create policy change on element_owner for update ${to}
      using (${holds('orgAdmin')} and ${ownOrg}) with check (${holds('orgAdmin')})`,
    `create policy remove on element_owner for delete ${to} using (${holds('orgAdmin')} and ${ownOrg})`,
    `create function app.owners_changed() returns trigger language plpgsql set search_path = '' as $$
    begin
      if current_user <> 'app_gate' then
        update public.doc d set acl_rev = d.acl_rev + 1
          from (select distinct c.ws_id, c.model_id from changed c) as these
          where d.ws_id = these.ws_id and d.id = these.model_id;
      end if;
      return null;
    end $$`,
    ...(['insert', 'update', 'delete'] as const).map(
      (act) => `create trigger owners_${act} after ${act} on element_owner
        referencing ${act === 'delete' ? 'old' : 'new'} table as changed
        for each statement execute function app.owners_changed()`,
    ),
    `create function app.policy_changed() returns trigger language plpgsql set search_path = '' as $$
    begin
      update public.doc d set acl_rev = d.acl_rev + 1 where d.ws_id = new.id;
      return null;
    end $$`,
    `create trigger policy_changed after update of write_policy on workspace
      for each row when (old.write_policy <> new.write_policy) execute function app.policy_changed()`,
    ...proposals,
  ]) {
    await sql.raw(text).execute(db)
  }
}

const proposals = [
  `create table edit_proposal (
    ws_id uuid not null,
    id uuid not null,
    model_id uuid not null,
    owner_org uuid not null,
    proposed_by uuid not null,
    proposed_org uuid not null,
    at timestamptz not null,
    commands jsonb not null,
    preview jsonb not null,
    note text not null check (length(note) <= 2000),
    status text not null check (status in ('open', 'accepted', 'declined', 'withdrawn')),
    decided_by uuid,
    decided_at timestamptz,
    reason text check (length(reason) <= 2000),
    check ((status = 'open') = (decided_at is null)),
    primary key (ws_id, id),
    foreign key (ws_id, model_id) references model,
    foreign key (ws_id, owner_org) references workspace_org,
    foreign key (ws_id, proposed_by) references workspace_member,
    foreign key (ws_id, proposed_org) references workspace_org,
    foreign key (ws_id, decided_by) references workspace_member
  )`,
  `create index edit_proposal_model on edit_proposal (ws_id, model_id, at desc)`,
  `alter table edit_proposal enable row level security`,
  `alter table edit_proposal force row level security`,
  `create policy workspace on edit_proposal as restrictive ${to}
    using (ws_id = (select app.ws())) with check (ws_id = (select app.ws()))`,
  `create policy read on edit_proposal for select ${to} using ((select app.is_member()))`,
  `create policy add on edit_proposal for insert ${to} with check (${editing} and status = 'open'
    and proposed_by = (select app.person()) and proposed_org = (select app.org()))`,
  // Answered once: by an editor of the organisation that manages the element, or taken back by who proposed it.
  `create policy change on edit_proposal for update ${to}
    using (status = 'open' and ${editing}
      and (owner_org = (select app.org()) or proposed_by = (select app.person())))
    with check (decided_by = (select app.person())
      and (owner_org = (select app.org()) or status = 'withdrawn'))`,
  `grant select, insert on edit_proposal to app_web`,
  `grant update (status, decided_by, decided_at, reason) on edit_proposal to app_web`,
]
