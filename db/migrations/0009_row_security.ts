import { type Kysely, sql } from 'kysely'

/*
 * Every table: row security on and forced (also for its owner). Tenant tables: one restrictive policy binds every command to
 * the workspace of the transaction, whatever else a later policy may allow; permissive ones say who may do what in it.
 * A command without a permissive policy is refused, and a command without a grant never gets that far (0010).
 */
const member = '(select app.is_member())'
const holds = (...roles: string[]) =>
  `(select app.holds(array[${roles.map((r) => `'${r}'`).join(', ')}]))`
const steward = holds('owner', 'orgAdmin')
const editing = holds('owner', 'orgAdmin', 'editor')
const proposing = holds('owner', 'orgAdmin', 'editor', 'approver')
const own = 'user_id = (select app.person()) and org_id = (select app.org())'

interface Rules {
  readonly key?: string
  readonly select?: string
  readonly insert?: string
  readonly update?: string
  readonly delete?: string
}

const tenant: Readonly<Record<string, Rules>> = {
  workspace: { key: 'id', update: holds('owner') },
  workspace_org: { update: holds('owner') },
  workspace_member: { update: steward },
  invitation: {
    select: steward,
    insert: `${steward} and invited_by = (select app.person())`,
    update: steward,
  },
  model: { insert: `${editing} and created_by = (select app.person())`, update: editing },
  model_stakeholder: { insert: steward, update: steward, delete: steward },
  doc: { insert: editing, update: editing },
  doc_update: { insert: `${editing} and ${own}` },
  doc_snapshot: { insert: member, update: member, delete: member },
  doc_client: { insert: `${editing} and user_id = (select app.person())` },
  edit_session: { insert: `${member} and ${own}`, update: `${member} and ${own}` },
  responsibility_split: {
    insert: `${proposing} and proposed_by = (select app.person()) and proposed_org = (select app.org())`,
    update: proposing,
  },
  agreement_event: { insert: `${proposing} and ${own}` },
  sign_off: { insert: `${holds('approver')} and ${own}` },
  audit_head: { update: member },
  audit_entry: { insert: `${member} and (user_id is null or (${own}))` },
}

export async function up(db: Kysely<unknown>): Promise<void> {
  const run = async (text: string) => await sql.raw(text).execute(db)
  const lock = async (table: string) => {
    await run(`alter table ${table} enable row level security`)
    await run(`alter table ${table} force row level security`)
  }
  for (const [table, rules] of Object.entries(tenant)) {
    const here = `${rules.key ?? 'ws_id'} = (select app.ws())`
    const to = 'to app_web, app_collab'
    await lock(table)
    await run(
      `create policy workspace on ${table} as restrictive ${to} using (${here}) with check (${here})`,
    )
    await run(`create policy read on ${table} for select ${to} using (${rules.select ?? member})`)
    if (rules.insert !== undefined) {
      await run(`create policy add on ${table} for insert ${to} with check (${rules.insert})`)
    }
    if (rules.update !== undefined) {
      const rule = rules.update
      await run(
        `create policy change on ${table} for update ${to} using (${rule}) with check (${rule})`,
      )
    }
    if (rules.delete !== undefined) {
      await run(`create policy remove on ${table} for delete ${to} using (${rules.delete})`)
    }
  }
  // People and organisations stand outside a workspace; only those that take part in the current one are seen.
  await lock('organization')
  await run(`create policy read on organization for select to app_web, app_collab using (${member}
    and id in (select org_id from workspace_org where ws_id = (select app.ws())))`)
  await lock('app_user')
  await run(`create policy read on app_user for select to app_web, app_collab using (${member}
    and id in (select user_id from workspace_member where ws_id = (select app.ws())))`)
  await run(`create policy identity on app_user to app_auth using (true) with check (true)`)
  for (const table of ['session', 'verification_token', 'mail_outbox']) {
    await lock(table)
    await run(`create policy identity on ${table} to app_auth using (true) with check (true)`)
  }
}
