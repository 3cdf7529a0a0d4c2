import { type Kysely, sql } from 'kysely'

/*
 * 版についての署名の回 / rounds of signing on a revision. One about the whole model is always on one. Every act says of which revision, by id and by
 * digest, as its round and the revision do, whatever the program that writes it believes.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const text of [
    `alter table signing_round add constraint signing_round_whole_on_revision
      check (scope ->> 'kind' <> 'model' or revision_id is not null)`,
    `create function app.of_revision() returns trigger language plpgsql set search_path = '' as $$
    begin
      if not exists (select from public.signing_round r
        left join public.revision v on v.ws_id = r.ws_id and v.id = r.revision_id
        where r.ws_id = new.ws_id and r.id = new.round_id
          and (new.closure::jsonb ->> 'rev') is not distinct from r.revision_id::text
          and (new.closure::jsonb ->> 'rev_sha256') is not distinct from v.sha256) then
        raise exception 'not of the revision of the round' using errcode = '23514';
      end if;
      return new;
    end $$`,
    `create trigger of_revision before insert on sign_off for each row when (new.round_id is not null)
      execute function app.of_revision()`,
  ]) {
    await sql.raw(text).execute(db)
  }
}
