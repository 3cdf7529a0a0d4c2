import { type Kysely, sql } from 'kysely'

/*
 * Whoever writes something of a model holds its row until their transaction ends, and whoever archives it waits for them: what was
 * written before is part of what is archived, what comes after is refused (YO002). Everybody takes the model first and its document
 * second, so that nobody waits in a circle. Appending to a document holds its head alone: archiving moves the revision of who may
 * write, and that decides (0026). The title an archived model had, and who archived it when, stay as they are too.
 */
const written = {
  model_stakeholder: ['insert or update or delete', 'model'],
  responsibility_split: ['insert or update', 'model'],
  agreement_event: ['insert', 'model'],
  sign_off: ['insert', 'model'],
  element_owner: ['insert or update or delete', 'model'],
  edit_proposal: ['insert or update', 'model'],
  comment_thread: ['insert or update', 'model'],
  comment: ['insert or update', 'thread'],
  comment_mention: ['insert or delete', 'thread'],
} as const

const heldBefore = Object.keys(written).filter(
  (table) => !['comment', 'comment_mention'].includes(table),
)

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const text of [
    ...heldBefore.map((table) => `drop trigger model_open on ${table}`),
    `drop trigger model_open_still on model_stakeholder`,
    `drop trigger model_open_still on element_owner`,
    `drop function app.model_open_still()`,
    // A row is locked by nobody who may change none of its columns.
    `grant update (template) on model to app_gate`,
    `create function app.hold_open(of_model uuid) returns void language plpgsql security definer set search_path = '' as $$
    begin
      if app.is_member() and (select m.archived_at is not null from public.model m
        where m.ws_id = app.ws() and m.id = of_model for share) then
        raise exception 'the model is archived' using errcode = 'YO002';
      end if;
    end $$`,
    `create function app.row_open() returns trigger language plpgsql set search_path = '' as $$
    declare
      this constant jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
    begin
      perform app.hold_open(case tg_argv[0]
        when 'model' then (this->>'model_id')::uuid
        else (select t.model_id from public.comment_thread t
          where t.ws_id = (this->>'ws_id')::uuid and t.id = (this->>'thread_id')::uuid) end);
      return case when tg_op = 'DELETE' then old else new end;
    end $$`,
    // Elements that come into being get their manager by an append, which its document has let through already.
    ...Object.entries(written).map(
      ([table, [acts, by]]) => `create trigger model_open before ${acts} on ${table}
        for each row ${table === 'element_owner' ? `when (current_user <> 'app_gate')` : ''}
        execute function app.row_open('${by}')`,
    ),
    `create function app.stays_archived() returns trigger language plpgsql set search_path = '' as $$
    begin
      raise exception 'the model is archived' using errcode = 'YO002';
    end $$`,
    `create trigger model_open before update on model for each row
      when (old.archived_at is not null and new.archived_at is not null)
      execute function app.stays_archived()`,
    `create or replace function app.lock_document(document uuid) returns table (epoch integer, head_seq bigint)
      language sql volatile security definer set search_path = ''
      as $$ select 1 from public.model m
        where app.is_member() and m.ws_id = app.ws() and m.id = document
        for share;
      select d.epoch, d.head_seq from public.doc d
        where app.is_member() and d.ws_id = app.ws() and d.id = document
        for no key update $$`,
    `revoke execute on function app.hold_open(uuid) from public`,
    `grant execute on function app.hold_open(uuid) to app_web, app_collab, app_gate`,
    'grant create on schema app to app_gate',
    'alter function app.hold_open(uuid) owner to app_gate',
    'revoke create on schema app from app_gate',
  ]) {
    await sql.raw(text).execute(db)
  }
}
