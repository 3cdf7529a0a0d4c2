import { type Kysely, sql } from 'kysely'

/*
 * 合議 on a proposed edit too: what somebody of another organisation proposes to change of what one's own manages is a subject like an offer and a round.
 */
const to = 'to app_web, app_collab'
const ours = 'org_id = (select app.org())'

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const text of [...subject, ...question]) await sql.raw(text).execute(db)
}

const subject = [
  `alter table consultation
    add column proposal_id uuid,
    add foreign key (ws_id, proposal_id) references edit_proposal,
    drop constraint consultation_check,
    add constraint consultation_subject check (num_nonnulls(split_id, round_id, proposal_id) = 1)`,
  `drop index consultation_running`,
  `create unique index consultation_running on consultation (ws_id, org_id, split_id, round_id, proposal_id)
    nulls not distinct where ended_at is null`,
  `drop policy add on consultation`,
  `create policy add on consultation for insert ${to}
    with check ((select app.is_member()) and ${ours} and begun_by = (select app.person()) and ended_at is null and (
      exists (select 1 from responsibility_split s where s.ws_id = consultation.ws_id and s.id = split_id
        and s.model_id = consultation.model_id and s.status = 'proposed' and coalesce(s.answer_org, s.org_id) = (select app.org()))
      or exists (select 1 from signing_round r join round_seat a on a.ws_id = r.ws_id and a.round_id = r.id
        where r.ws_id = consultation.ws_id and r.id = consultation.round_id and r.model_id = consultation.model_id
        and r.cancelled_at is null and a.org_id = (select app.org()))
      or exists (select 1 from edit_proposal e where e.ws_id = consultation.ws_id and e.id = proposal_id
        and e.model_id = consultation.model_id and e.status = 'open' and e.owner_org = (select app.org()))))`,
]

const question = [
  `drop function app.consulting(uuid)`,
  `create function app.consulting(of_model uuid) returns table (org_id uuid, split_id uuid, round_id uuid, proposal_id uuid)
    language sql stable security definer set search_path = ''
    as $$ select c.org_id, c.split_id, c.round_id, c.proposal_id from public.consultation c
      where app.is_member() and c.ws_id = app.ws() and c.model_id = of_model and c.ended_at is null
      order by c.org_id, c.split_id, c.round_id, c.proposal_id $$`,
  `revoke execute on function app.consulting(uuid) from public`,
  `grant execute on function app.consulting(uuid) to app_web`,
  `grant create on schema app to app_gate`,
  `alter function app.consulting(uuid) owner to app_gate`,
  `revoke create on schema app from app_gate`,
]
