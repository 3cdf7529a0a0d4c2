import { type Kysely, sql } from 'kysely'

/*
 * 対案・差し戻し / an offer may follow another one: it answers it with other words, and goes back to who had made it, or it is that one, changed after
 * it was sent back. Each is followed at most once, so that of two answers one is refused here too.
 */
const proposing = `(select app.holds(array['owner', 'orgAdmin', 'editor', 'approver']))`
const mine = (column: string) => `${column} = (select app.org())`
const answers = mine('coalesce(answer_org, org_id)')
const absent = `not exists (select 1 from workspace_org o where o.ws_id = responsibility_split.ws_id
  and o.org_id = responsibility_split.org_id and o.status = 'active')`

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const text of [...columns, ...policies, ...followed]) await sql.raw(text).execute(db)
}

const columns = [
  `alter table responsibility_split
    add column follows uuid,
    add column answer_org uuid,
    add foreign key (ws_id, follows) references responsibility_split (ws_id, id),
    add foreign key (ws_id, answer_org) references workspace_org,
    add check (answer_org is null or (follows is not null and answer_org <> org_id)),
    add check (follows is null or succeeds is null),
    drop constraint responsibility_split_status_check,
    add check (status in ('proposed', 'accepted', 'declined', 'withdrawn', 'countered', 'returned'))`,
  `create unique index responsibility_split_follows on responsibility_split (ws_id, follows) where follows is not null`,
]

const policies = [
  `drop policy change on responsibility_split`,
  `create policy change on responsibility_split for update to app_web, app_collab
    using (${proposing} and (
      (status = 'proposed' and (${answers} or ${mine('proposed_org')}))
      or (status = 'returned' and ${mine('proposed_org')})
      or (status = 'accepted' and (${mine('org_id')} or ${absent}))))
    with check (${proposing} and decided_by = (select app.person()) and (
      (status in ('accepted', 'declined', 'countered', 'returned') and ${answers})
      or (status = 'withdrawn' and (${mine('org_id')} or ${mine('proposed_org')} or ${absent}))))`,
  `create or replace function app.split_answered() returns trigger language plpgsql set search_path = '' as $$
  begin
    if (new.follows, new.answer_org) is distinct from (old.follows, old.answer_org) then
      raise exception 'what an offer follows never changes' using errcode = '42501';
    end if;
    if old.status in ('proposed', 'returned') and new.status = 'withdrawn' and new.proposed_org <> app.org() then
      raise exception 'an offer is taken back by who made it' using errcode = '42501';
    end if;
    if old.status in ('accepted', 'returned') and new.status <> 'withdrawn' then
      raise exception 'what was accepted or sent back is only given up' using errcode = '42501';
    end if;
    if new.status = 'withdrawn' and old.status = 'returned' and exists (select 1 from public.responsibility_split s
        where s.ws_id = new.ws_id and s.follows = new.id) then
      raise exception 'what was proposed again is taken back there' using errcode = '42501';
    end if;
    return new;
  end $$`,
]

const followed = [
  `create function app.split_follows() returns trigger language plpgsql set search_path = '' as $$
  declare
    last public.responsibility_split;
    answerer uuid := coalesce(new.answer_org, new.org_id);
  begin
    select * into last from public.responsibility_split s where s.ws_id = new.ws_id and s.id = new.follows;
    if last.id is null or (last.model_id, last.risk_id, last.measure_id, last.org_id)
        <> (new.model_id, new.risk_id, new.measure_id, new.org_id) then
      raise exception 'an offer follows one about the same' using errcode = '42501';
    end if;
    if last.status = 'countered' then
      if coalesce(last.answer_org, last.org_id) <> app.org() or answerer <> last.proposed_org
        or last.decided_by <> app.person() then
        raise exception 'a counter is made by who answers, to who proposed' using errcode = '42501';
      end if;
    elsif last.status = 'returned' then
      if last.proposed_org <> app.org() or answerer <> coalesce(last.answer_org, last.org_id) then
        raise exception 'what was sent back is proposed again by who made it' using errcode = '42501';
      end if;
    else
      raise exception 'nothing follows this' using errcode = '42501';
    end if;
    return new;
  end $$`,
  `create trigger split_follows before insert on responsibility_split
    for each row when (new.follows is not null) execute function app.split_follows()`,
]
