import { type Kysely, sql } from 'kysely'

/*
 * 版 / frozen revisions of a model: its content as canonical bytes with their digest, at an exact update of its log, under a number and
 * a name. Rows are only ever added, by who edits, in their own name; everybody in the workspace reads them. In an archived model none is
 * added (YO002), in a to-be variant neither (YO003), because what is agreed on is the model it belongs to. What a restored revision writes
 * to the log is told apart (`via`). A round of signing names a revision of its own model, or none.
 */
const to = 'to app_web, app_collab'

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const text of [
    `create table revision (
      ws_id uuid not null,
      id uuid not null,
      model_id uuid not null,
      n int not null check (n between 1 and 200),
      name text not null check (length(btrim(name)) between 1 and 80),
      epoch int not null,
      doc_seq bigint not null check (doc_seq >= 1),
      layout int not null,
      content bytea not null check (octet_length(content) between 1 and 16777216),
      sha256 text not null check (sha256 = encode(sha256(content), 'hex')),
      client_key uuid not null,
      user_id uuid not null,
      org_id uuid not null,
      at timestamptz not null,
      primary key (ws_id, id),
      unique (ws_id, id, model_id),
      unique (ws_id, model_id, n),
      unique (ws_id, model_id, user_id, client_key),
      foreign key (ws_id, model_id) references model,
      foreign key (ws_id, user_id) references workspace_member,
      foreign key (ws_id, org_id) references workspace_org
    )`,
    `alter table revision enable row level security`,
    `alter table revision force row level security`,
    `create policy workspace on revision as restrictive ${to}
      using (ws_id = (select app.ws())) with check (ws_id = (select app.ws()))`,
    `create policy read on revision for select ${to} using ((select app.is_member()))`,
    `create policy add on revision for insert ${to} with check (
      (select app.holds(array['owner', 'orgAdmin', 'editor']))
      and user_id = (select app.person()) and org_id = (select app.org()))`,
    `grant select, insert on revision to app_web`,
    `create trigger append_only before update or delete on revision
      for each row execute function app.refuse_change()`,
    `create trigger append_only_all before truncate on revision
      for each statement execute function app.refuse_change()`,
    `create trigger model_open before insert on revision for each row execute function app.row_open('model')`,
    `create trigger not_in_scenario before insert on revision for each row execute function app.not_in_scenario()`,
    // The next number, and the document as it stands: neither is the word of whoever asks.
    `create function app.frozen_at_head() returns trigger language plpgsql set search_path = '' as $$
    begin
      if new.n <> 1 + coalesce((select max(r.n) from public.revision r
          where r.ws_id = new.ws_id and r.model_id = new.model_id), 0)
        or not exists (select 1 from public.doc d where d.ws_id = new.ws_id and d.id = new.model_id
          and d.epoch = new.epoch and d.head_seq = new.doc_seq) then
        raise exception 'not the next revision, or not of what stands' using errcode = '42501';
      end if;
      return new;
    end $$`,
    `create trigger frozen_at_head before insert on revision for each row execute function app.frozen_at_head()`,
    `alter table signing_round add foreign key (ws_id, revision_id, model_id) references revision (ws_id, id, model_id)`,
    `alter table doc_update drop constraint doc_update_via_check,
      add constraint doc_update_via_check
      check (via in ('template', 'import', 'repair', 'migration', 'proposal', 'adoption', 'restore'))`,
  ]) {
    await sql.raw(text).execute(db)
  }
}
