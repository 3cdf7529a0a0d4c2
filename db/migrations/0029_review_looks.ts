import { type Kysely, sql } from 'kysely'

/*
 * 見直し: up to where in the log of a model somebody has looked at a result again, one row a result and kind of cause. What has to be looked
 * at follows from the log and the model, and is kept nowhere. A look is of a model and closed with it (0027); it never goes back.
 */
const holds = `(select app.holds(array['owner', 'orgAdmin', 'editor', 'approver']))`
const to = 'to app_web, app_collab'
const member = '(select app.is_member())'
const mine = `by_user = (select app.person()) and by_org = (select app.org())`

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const text of [
    `create table review_look (
      ws_id uuid not null,
      model_id uuid not null,
      key text not null check (length(key) between 1 and 200),
      epoch integer not null check (epoch >= 0),
      seq bigint not null check (seq >= 0),
      by_user uuid not null,
      by_org uuid not null,
      at timestamptz not null,
      primary key (ws_id, model_id, key),
      foreign key (ws_id, model_id) references model,
      foreign key (ws_id, by_user) references workspace_member,
      foreign key (ws_id, by_org) references workspace_org
    )`,
    `alter table review_look enable row level security`,
    `alter table review_look force row level security`,
    `create policy workspace on review_look as restrictive ${to}
      using (ws_id = (select app.ws())) with check (ws_id = (select app.ws()))`,
    `create policy read on review_look for select ${to} using (${member})`,
    `create policy add on review_look for insert ${to} with check (${member} and ${mine} and ${holds})`,
    `create policy change on review_look for update ${to}
      using (${member} and ${holds}) with check (${member} and ${mine} and ${holds})`,
    `create function app.look_goes_on() returns trigger language plpgsql set search_path = '' as $$
    begin
      if (new.epoch, new.seq) <= (old.epoch, old.seq) then
        raise exception 'looked at later already' using errcode = '23514';
      end if;
      return new;
    end $$`,
    `create trigger look_goes_on before update on review_look for each row execute function app.look_goes_on()`,
    `create trigger model_open before insert or update on review_look
      for each row execute function app.row_open('model')`,
    `grant select, insert on review_look to app_web`,
    `grant update (epoch, seq, by_user, by_org, at) on review_look to app_web`,
  ]) {
    await sql.raw(text).execute(db)
  }
}
