import { type Kysely, sql } from 'kysely'

/**
 * Whose answers to what they proposed they have looked at; of those given so far, everybody has. And what waits for an
 * organisation goes on to the one that manages all of it by now: true by itself, whoever calls it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const text of [
    `create table edit_answer_seen (
      ws_id uuid not null,
      proposal_id uuid not null,
      user_id uuid not null,
      primary key (ws_id, proposal_id, user_id),
      foreign key (ws_id, proposal_id) references edit_proposal,
      foreign key (ws_id, user_id) references workspace_member
    )`,
    `insert into edit_answer_seen select ws_id, id, proposed_by from edit_proposal where status <> 'open'`,
    `alter table edit_answer_seen enable row level security`,
    `alter table edit_answer_seen force row level security`,
    `create policy workspace on edit_answer_seen as restrictive to app_web, app_collab
      using (ws_id = (select app.ws())) with check (ws_id = (select app.ws()))`,
    `create policy read on edit_answer_seen for select to app_web, app_collab
      using (user_id = (select app.person()))`,
    `create policy add on edit_answer_seen for insert to app_web, app_collab
      with check (user_id = (select app.person()) and (select app.is_member()))`,
    `grant select, insert on edit_answer_seen to app_web`,
    `grant select, update (owner_org) on edit_proposal to app_gate`,
    `create policy gate on edit_proposal to app_gate using (true) with check (true)`,
    `create function app.pass_on_proposals(model uuid) returns int
      language sql security definer set search_path = '' as $$
      with managed as (
        select p.id, array_agg(distinct o.org_id) as orgs
        from public.edit_proposal p
        cross join lateral jsonb_array_elements(p.preview) c
        join public.element_owner o
          on o.ws_id = p.ws_id and o.model_id = p.model_id and o.element = c ->> 'element'
        where p.ws_id = app.ws() and p.model_id = model and p.status = 'open' and o.org_id <> p.proposed_org
        group by p.id
      ), passed as (
        update public.edit_proposal p set owner_org = m.orgs[1]
        from managed m
        where p.ws_id = app.ws() and p.id = m.id and cardinality(m.orgs) = 1 and p.owner_org <> m.orgs[1]
        returning 1
      )
      select count(*)::int from passed
    $$`,
    `revoke execute on function app.pass_on_proposals(uuid) from public`,
    `grant execute on function app.pass_on_proposals(uuid) to app_web`,
    `grant create on schema app to app_gate`,
    `alter function app.pass_on_proposals(uuid) owner to app_gate`,
    `revoke create on schema app from app_gate`,
    `create index edit_proposal_of on edit_proposal (ws_id, proposed_by, model_id)`,
  ]) {
    await sql.raw(text).execute(db)
  }
}
