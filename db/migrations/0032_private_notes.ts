import { type Kysely, sql } from 'kysely'

/*
 * 社内メモ / private notes: what one organisation writes for itself about a place of a model. Beside the lock of the workspace stands a
 * second one, of the organisation: no policy that is added later can open a row to others. A note is rewritten by its author
 * alone, and taken back by them or by an administrator of the same organisation; taken back, its row stays without its words. In an archived
 * model none is written (YO002).
 */
const to = 'to app_web, app_collab'
const member = '(select app.is_member())'
const mine = 'by_user = (select app.person())'
const ours = 'org_id = (select app.org())'
const tidies = `(select app.holds(array['orgAdmin']))`
const removedByMe = 'removed_by = (select app.person())'

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const text of [
    `create table private_note (
      ws_id uuid not null,
      id uuid not null,
      model_id uuid not null,
      anchor text not null check (length(anchor) between 1 and 300),
      org_id uuid not null,
      by_user uuid not null,
      at timestamptz not null,
      text text not null check (length(text) <= 4000),
      edited_at timestamptz,
      removed_by uuid,
      removed_at timestamptz,
      check ((removed_at is null) = (text <> '')),
      check ((removed_at is null) = (removed_by is null)),
      primary key (ws_id, id),
      foreign key (ws_id, model_id) references model,
      foreign key (ws_id, org_id) references workspace_org,
      foreign key (ws_id, by_user) references workspace_member,
      foreign key (ws_id, removed_by) references workspace_member
    )`,
    `create index private_note_place on private_note (ws_id, model_id, org_id, anchor)`,
    `alter table private_note enable row level security`,
    `alter table private_note force row level security`,
    `create policy workspace on private_note as restrictive ${to}
      using (ws_id = (select app.ws())) with check (ws_id = (select app.ws()))`,
    `create policy organization on private_note as restrictive ${to} using (${ours}) with check (${ours})`,
    `create policy read on private_note for select ${to} using (${member} and ${ours})`,
    `create policy add on private_note for insert ${to}
      with check (${member} and ${ours} and ${mine} and edited_at is null and removed_at is null)`,
    // What somebody else took away is not brought back by who wrote it.
    `create policy change on private_note for update ${to}
      using (${member} and ${ours} and ((${mine} and (removed_at is null or ${removedByMe})) or (${tidies} and removed_at is null)))
      with check (${member} and ${ours} and ((${mine} and (removed_at is null or ${removedByMe})) or (${tidies} and ${removedByMe})))`,
    `grant select, insert on private_note to app_web`,
    `grant update (text, edited_at, removed_by, removed_at) on private_note to app_web`,
    `create function app.note_changed() returns trigger language plpgsql set search_path = '' as $$
    begin
      if new.removed_at is null and (new.edited_at is null or new.edited_at < old.edited_at) then
        raise exception 'that a note was rewritten stays to be seen' using errcode = 'insufficient_privilege';
      end if;
      return new;
    end $$`,
    `create trigger note_changed before update on private_note for each row execute function app.note_changed()`,
    `create trigger model_open before insert or update on private_note
      for each row execute function app.row_open('model')`,
  ]) {
    await sql.raw(text).execute(db)
  }
}
