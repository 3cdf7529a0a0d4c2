import { type Kysely, sql } from 'kysely'

/*
 * A part may be limited to a layer, stand under a condition and name its evidence; of each layer one organisation is accountable. A row
 * that is told nothing of these stays as it was, so that what was signed about it reads as it did.
 *
 * 押し付けない / who may answer is now said here too, and not only by the server: an offer is answered by the organisation it was made to and
 * taken back by who made it; what was accepted is given up by who carries it, or ends when that one takes no part any more.
 */
const proposing = `(select app.holds(array['owner', 'orgAdmin', 'editor', 'approver']))`
const mine = (column: string) => `${column} = (select app.org())`
const absent = `not exists (select 1 from workspace_org o where o.ws_id = responsibility_split.ws_id
  and o.org_id = responsibility_split.org_id and o.status = 'active')`

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const text of [...terms, ...answers]) await sql.raw(text).execute(db)
}

const terms = [
  `alter table responsibility_split
    add column layer text check (length(layer) between 1 and 200),
    add column condition_ja text check (length(condition_ja) <= 4000),
    add column condition_en text check (length(condition_en) <= 4000),
    add column evidence text check (length(evidence) <= 1000),
    add check (condition_en is null or condition_ja is not null)`,
  `drop index responsibility_split_accountable`,
  `create unique index responsibility_split_accountable
    on responsibility_split (ws_id, model_id, risk_id, measure_id, coalesce(layer, ''))
    where role = 'accountable' and status = 'accepted'`,
]

const answers = [
  `drop policy change on responsibility_split`,
  `create policy change on responsibility_split for update to app_web, app_collab
    using (${proposing} and (
      (status = 'proposed' and (${mine('org_id')} or ${mine('proposed_org')}))
      or (status = 'accepted' and (${mine('org_id')} or ${absent}))))
    with check (${proposing} and decided_by = (select app.person()) and (
      (status in ('accepted', 'declined') and ${mine('org_id')})
      or (status = 'withdrawn' and (${mine('org_id')} or ${mine('proposed_org')} or ${absent}))))`,
  // What stood before and after is seen together only here.
  `create function app.split_answered() returns trigger language plpgsql set search_path = '' as $$
  begin
    if old.status = 'proposed' and new.status = 'withdrawn' and new.proposed_org <> app.org() then
      raise exception 'an offer is taken back by who made it' using errcode = '42501';
    end if;
    if old.status = 'accepted' and new.status <> 'withdrawn' then
      raise exception 'what was accepted is only given up' using errcode = '42501';
    end if;
    return new;
  end $$`,
  `create trigger split_answered before update on responsibility_split
    for each row execute function app.split_answered()`,
]
