import { type Kysely, sql } from 'kysely'

/*
 * 本人確認の証跡 / what stands behind each act in a round of signing: the answer of a passkey over the statement (level K), or the word of the
 * platform that the person had just proved who they are (level P). Kept beside the act by who acted, for good, of that very statement and as
 * firm as the statement says.
 */
const to = 'to app_web, app_collab'

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const text of [
    `create table sign_off_proof (
      ws_id uuid not null,
      sign_off_id uuid not null,
      model_id uuid not null,
      org_id uuid not null,
      user_id uuid not null,
      level text not null check (level in ('K', 'P')),
      statement text not null check (statement ~ '^[0-9a-f]{64}$'),
      proof jsonb not null check (length(proof::text) <= 65536),
      check (proof ->> 'level' is not distinct from level and proof ->> 'statement' is not distinct from statement),
      primary key (ws_id, sign_off_id),
      foreign key (ws_id, sign_off_id, model_id, org_id, user_id)
        references sign_off (ws_id, id, model_id, org_id, user_id)
    )`,
    `alter table sign_off_proof enable row level security`,
    `alter table sign_off_proof force row level security`,
    `create policy workspace on sign_off_proof as restrictive ${to}
      using (ws_id = (select app.ws())) with check (ws_id = (select app.ws()))`,
    `create policy read on sign_off_proof for select ${to} using ((select app.is_member()))`,
    `create policy add on sign_off_proof for insert ${to} with check ((select app.holds(array['approver']))
      and user_id = (select app.person()) and org_id = (select app.org()))`,
    `grant select, insert on sign_off_proof to app_web`,
    `create function app.proof_of_statement() returns trigger language plpgsql set search_path = '' as $$
    begin
      if not exists (select from public.sign_off s where s.ws_id = new.ws_id and s.id = new.sign_off_id
        and s.round_id is not null and s.digest = new.statement and s.closure::jsonb ->> 'level' = new.level) then
        raise exception 'no proof of the statement' using errcode = '23514';
      end if;
      return new;
    end $$`,
    `create trigger proof_of_statement before insert on sign_off_proof
      for each row execute function app.proof_of_statement()`,
    `create trigger append_only before update or delete on sign_off_proof
      for each row execute function app.refuse_change()`,
    `create trigger append_only_all before truncate on sign_off_proof
      for each statement execute function app.refuse_change()`,
    `create trigger model_open before insert on sign_off_proof
      for each row execute function app.row_open('model')`,
    `create trigger not_in_scenario before insert on sign_off_proof
      for each row execute function app.not_in_scenario()`,
  ]) {
    await sql.raw(text).execute(db)
  }
}
