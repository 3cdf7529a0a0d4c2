import { type Kysely, sql } from 'kysely'

/*
 * What each login role may touch at all. No role may update or delete an append-only table (agreement_event, sign_off,
 * audit_entry, doc_update); web and collab read neither e-mails nor sessions nor invitation hashes.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [
    sql`grant select, insert, update on app_user to app_auth`,
    sql`grant select, insert, update, delete on session, verification_token to app_auth`,
    sql`grant select, insert, update on mail_outbox to app_auth`,

    sql`grant select (id, name, locale) on app_user to app_web, app_collab`,
    sql`grant select on organization, workspace, workspace_org, workspace_member to app_web, app_collab`,
    sql`grant update (name_ja, name_en) on workspace to app_web`,
    sql`grant update (status, colour, shape) on workspace_org to app_web`,
    sql`grant update (roles, status) on workspace_member to app_web`,
    sql`grant select (ws_id, id, kind, email, org_id, org_name_ja, org_name_en, roles, invited_by, created_at,
      expires_at, accepted_at, accepted_by, revoked_at) on invitation to app_web`,
    sql`grant insert on invitation to app_web`,
    sql`grant update (revoked_at) on invitation to app_web`,

    sql`grant select on model, model_stakeholder to app_web, app_collab`,
    sql`grant insert on model to app_web`,
    sql`grant update (title_ja, title_en) on model to app_web`,
    sql`grant insert, update, delete on model_stakeholder to app_web`,

    sql`grant select on doc, doc_update, doc_snapshot, doc_client, edit_session to app_web, app_collab`,
    sql`grant insert on doc to app_web`,
    sql`grant update (epoch, head_seq, head_hash) on doc to app_web, app_collab`,
    sql`grant insert on doc_update, doc_client, edit_session to app_web, app_collab`,
    sql`grant update (ended_at, first_seq, last_seq, updates) on edit_session to app_web, app_collab`,
    sql`grant insert on doc_snapshot to app_web, app_collab`,
    sql`grant update (data, sha256), delete on doc_snapshot to app_collab`,

    sql`grant select on responsibility_split, agreement_event, sign_off to app_web, app_collab`,
    sql`grant insert on responsibility_split, agreement_event, sign_off to app_web`,
    sql`grant update (status, decided_by, decided_at, reason) on responsibility_split to app_web`,

    sql`grant select, update on audit_head to app_web, app_collab`,
    sql`grant select, insert on audit_entry to app_web, app_collab`,
  ]) {
    await statement.execute(db)
  }
}
