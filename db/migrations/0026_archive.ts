import { type Kysely, sql } from 'kysely'

/*
 * しまったモデル / an archived model stays where it is and is written no more until it is brought back: neither its document nor
 * what was decided or said about it (YO002). Nothing is deleted. Archived and brought back by an owner; that moves the revision
 * of who may write what, so that no turn of a room that was judged before is appended after. How somebody looks at its
 * tables (table_view) is nothing of the model, and stays theirs to change.
 */
const decided = [
  'model_stakeholder',
  'responsibility_split',
  'agreement_event',
  'sign_off',
  'element_owner',
  'edit_proposal',
  'comment_thread',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const text of [
    `alter table model add column archived_at timestamptz, add column archived_by uuid,
      add check ((archived_at is null) = (archived_by is null)),
      add foreign key (ws_id, archived_by) references workspace_member`,
    `grant update (archived_at, archived_by) on model to app_web`,
    `grant select (archived_at) on model to app_gate`,
    `create function app.archive_changed() returns trigger language plpgsql set search_path = '' as $$
    begin
      if not app.holds(array['owner']) or (new.archived_by is not null and new.archived_by <> app.person()) then
        raise exception 'not allowed to archive' using errcode = '42501';
      end if;
      update public.doc d set acl_rev = d.acl_rev + 1 where d.ws_id = new.ws_id and d.id = new.id;
      return null;
    end $$`,
    `create trigger archive_changed after update on model for each row
      when (old.archived_at is distinct from new.archived_at or old.archived_by is distinct from new.archived_by)
      execute function app.archive_changed()`,
    `create function app.begun_archived() returns trigger language plpgsql set search_path = '' as $$
    begin
      raise exception 'a model begins in use' using errcode = '42501';
    end $$`,
    `create trigger begun_archived before insert on model for each row when (new.archived_at is not null)
      execute function app.begun_archived()`,
    `create function app.model_open() returns trigger language plpgsql set search_path = '' as $$
    declare
      this constant uuid := case when tg_table_name = 'doc' then to_jsonb(new)->>'id' else to_jsonb(new)->>'model_id' end;
    begin
      if exists (select 1 from public.model m where m.id = this and m.archived_at is not null) then
        raise exception 'the model is archived' using errcode = 'YO002';
      end if;
      return new;
    end $$`,
    ...decided.map(
      (table) => `create trigger model_open before insert or update on ${table}
        for each row execute function app.model_open()`,
    ),
    `create function app.model_open_still() returns trigger language plpgsql set search_path = '' as $$
    begin
      if exists (select 1 from public.model m where m.id = old.model_id and m.archived_at is not null) then
        raise exception 'the model is archived' using errcode = 'YO002';
      end if;
      return old;
    end $$`,
    ...['model_stakeholder', 'element_owner'].map(
      (table) => `create trigger model_open_still before delete on ${table}
        for each row execute function app.model_open_still()`,
    ),
    // Bringing it to another layout is no change of what it says, and needed to show it.
    `create trigger model_open before update of head_seq on doc for each row
      when (old.head_seq <> new.head_seq and old.schema_version = new.schema_version)
      execute function app.model_open()`,
  ]) {
    await sql.raw(text).execute(db)
  }
}
