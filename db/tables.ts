import type { SignOffIntent } from '#lib/agreement/act-status.ts'
import type { Json } from '#lib/base/canonical-json.ts'
import type { ColumnType, Generated } from 'kysely'
import type {
  CommentHeadTable,
  CommentMentionTable,
  CommentReadTable,
  CommentTable,
  CommentThreadTable,
  PaceTable,
} from './comment-tables.ts'
import type { OwnRiskTable, OwnRiskVersionTable } from './own-risk-tables.ts'
import type { PasskeyChallengeTable, PasskeyTable } from './passkey-tables.ts'
import type {
  ModelStakeholderTable,
  ModelTable,
  ScenarioAdoptionTable,
  ScenarioConsentTable,
} from './model-tables.ts'
import type { ConsultationOpinionTable, ConsultationTable } from './consultation-tables.ts'
import type { DeputationTable } from './deputy-tables.ts'
import type { PrivateNoteTable } from './note-tables.ts'
import type {
  MailOutboxTable,
  NoticeLetterTable,
  NoticeOutboxTable,
  NoticeSettingTable,
} from './notice-tables.ts'
import type {
  RoundSeatTable,
  SignOffContentTable,
  SignOffProofTable,
  SigningRoundTable,
} from './round-tables.ts'
import type { ResponsibilitySplitTable } from './split-tables.ts'
import type { ReviewLookTable } from './review-tables.ts'
import type { RevisionTable } from './revision-tables.ts'
import type { FindingWaiverEndTable, FindingWaiverTable } from './waiver-tables.ts'

/*
 * The tables as TypeScript sees them; names are exactly those of SQL. Ids and times are passed in.
 * `bigint` columns are read and written as numbers (db/client.ts refuses values beyond 2^53). `ws_id` is the workspace
 * and stands in every key of a tenant table. tests/db/drift.test.ts compares this file with a migrated database.
 */

/** A jsonb column: give the value itself, never `JSON.stringify` of it. */
type JsonColumn = ColumnType<Json, Json, Json>

/** A person. Not of one workspace; the web role sees only people of the workspace it is in, and never an e-mail here. */
export interface AppUserTable {
  id: string
  /** Lower-cased; unique. Empty name until the person gives one. */
  email: string
  name: string
  locale: string
}

export interface SessionTable {
  /** Hex SHA-256 of the cookie's token. */
  token_hash: string
  user_id: string
  created_at: Date
  expires_at: Date
  /** when its person last proved by a passkey who they are; null: not since signing in */
  proven_at: Date | null
}

export interface VerificationTokenTable {
  identifier: string
  token_hash: string
  expires_at: Date
}

/** An organisation: the administration boundary; takes part in several workspaces. */
export interface OrganizationTable {
  id: string
  name_ja: string
  name_en: string
  short_ja: string
  short_en: string
}

/** A consortium: the sharing boundary. */
export interface WorkspaceTable {
  id: string
  name_ja: string
  name_en: string
  /** open: every editor edits everything; stewarded: what an organisation manages is edited by its members only. */
  write_policy: Generated<'open' | 'stewarded'>
  /** Whether browsers may keep models for work offline. */
  offline_cache: Generated<boolean>
}

export interface WorkspaceOrgTable {
  ws_id: string
  org_id: string
  status: 'active' | 'suspended' | 'left'
  /** Token index 0-8 of the organisation's colour in this workspace. */
  colour: number
  /** square, circle, triangle, diamond, pentagon, hexagon, star, cross or ring. */
  shape: string
}

/** A person in a workspace acts for exactly one organisation. */
export interface WorkspaceMemberTable {
  ws_id: string
  user_id: string
  org_id: string
  roles: string[]
  status: 'active' | 'removed'
}

export interface InvitationTable {
  ws_id: string
  id: string
  token_hash: string
  kind: 'organization' | 'person'
  email: string | null
  org_id: string | null
  org_name_ja: string | null
  org_name_en: string | null
  roles: string[]
  invited_by: string
  created_at: Date
  expires_at: Date
  accepted_at: Date | null
  accepted_by: string | null
  revoked_at: Date | null
}

/** A Yjs document's head: the append fence. `id` is the model's id. */
export interface DocTable {
  ws_id: string
  id: string
  epoch: number
  head_seq: number
  /** SHA-256 chained over the updates; 32 zero bytes before the first. */
  head_hash: Uint8Array
  /** Grows whenever it changes who may write what in it. */
  acl_rev: Generated<number>
  /** Version of the layout its content follows (lib/doc). */
  schema_version: Generated<number>
}

/** Append-only. */
export interface DocUpdateTable {
  ws_id: string
  doc_id: string
  epoch: number
  seq: number
  batch_id: string
  user_id: string
  org_id: string
  session_id: string | null
  client_ids: number[]
  at: Date
  data: Uint8Array
  hash: Uint8Array
  /** null: by the person's own hands; else the occasion on which the server wrote on their behalf. */
  via: 'template' | 'import' | 'repair' | 'migration' | 'proposal' | 'adoption' | 'restore' | null
}

/** Append-only. One place of an element that an update changed; who and when stand in the update. */
export interface DocChangeTable {
  ws_id: string
  doc_id: string
  epoch: number
  seq: number
  n: number
  /** `collection/id`, or `meta` */
  element: string
  root: string
  key: string
  field: string | null
  op: 'put' | 'del'
  before: JsonColumn | null
  after: JsonColumn | null
}

/** Which organisation stewards an element (`collection/id`) of a model. */
export interface ElementOwnerTable {
  ws_id: string
  model_id: string
  element: string
  org_id: string
}

/** An edit of an element that another organisation manages: proposed, then answered by that organisation. */
export interface EditAnswerSeenTable {
  ws_id: string
  proposal_id: string
  user_id: string
}

export interface EditProposalTable {
  ws_id: string
  id: string
  model_id: string
  owner_org: string
  proposed_by: string
  proposed_org: string
  at: Date
  /** what is to be done, as commands of lib/model */
  commands: JsonColumn
  /** what it would have changed when it was proposed: place, before, after */
  preview: JsonColumn
  note: string
  status: 'open' | 'accepted' | 'declined' | 'withdrawn'
  decided_by: string | null
  decided_at: Date | null
  reason: string | null
}

/** Append-only. An update that passed inspection and could not be applied all the same. */
export interface DocQuarantineTable {
  ws_id: string
  id: string
  doc_id: string
  user_id: string
  org_id: string
  session_id: string
  at: Date
  error: string
  data: Uint8Array
}

export interface DocSnapshotTable {
  ws_id: string
  doc_id: string
  epoch: number
  seq: number
  /** how `data` is to be read (db/snapshot-codec.ts) */
  codec: string
  data: Uint8Array
  sha256: Uint8Array
}

/** Which person a Yjs client id belongs to: bound at first use. */
export interface DocClientTable {
  ws_id: string
  doc_id: string
  client_id: number
  user_id: string
}

export interface EditSessionTable {
  ws_id: string
  id: string
  doc_id: string
  user_id: string
  org_id: string
  started_at: Date
  ended_at: Date | null
  first_seq: number | null
  last_seq: number | null
  updates: number
}

/** Append-only. */
export interface AgreementEventTable {
  ws_id: string
  id: string
  model_id: string
  /** what it is about: a risk, a round, or a risk in a round */
  risk_id: string | null
  type: string
  body: JsonColumn
  user_id: string
  org_id: string
  at: Date
  round_id: string | null
}

/**
 * Append-only. `closure` is the canonical JSON of what was signed (a risk; in a round the statement), `digest` its hash in hex. About a
 * risk, or at a seat of a round.
 */
export interface SignOffTable {
  ws_id: string
  id: string
  model_id: string
  risk_id: string | null
  org_id: string
  user_id: string
  intent: SignOffIntent
  doc_seq: number
  digest: string
  closure: string
  prev_id: string | null
  reason: string | null
  at: Date
  round_id: string | null
  seat: number | null
  /** in whose place it was done */
  deputy_for: string | null
}

/** Number of entries and hash (hex) of the last one; 64 zeros before the first. */
export interface AuditHeadTable {
  ws_id: string
  size: number
  hash: string
}

/** Append-only. `idx` counts from 1; `body` is the canonical JSON that was hashed; no person: the system itself. */
export interface AuditEntryTable {
  ws_id: string
  idx: number
  at: Date
  kind: string
  user_id: string | null
  org_id: string | null
  model_id: string | null
  body: string
  prev_hash: string
  hash: string
}

/** How somebody looks at a table of a model, under a name; part of no model. */
export interface TableViewTable {
  ws_id: string
  id: string
  model_id: string
  table_name: string
  name: string
  /** me, organization or workspace */
  audience: string
  by_user: string
  by_org: string
  content: unknown
  changed_at: Date
}

export interface Database {
  app_user: AppUserTable
  session: SessionTable
  verification_token: VerificationTokenTable
  mail_outbox: MailOutboxTable
  notice_letter: NoticeLetterTable
  notice_outbox: NoticeOutboxTable
  notice_setting: NoticeSettingTable
  passkey: PasskeyTable
  passkey_challenge: PasskeyChallengeTable
  organization: OrganizationTable
  workspace: WorkspaceTable
  workspace_org: WorkspaceOrgTable
  workspace_member: WorkspaceMemberTable
  invitation: InvitationTable
  model: ModelTable
  model_stakeholder: ModelStakeholderTable
  doc: DocTable
  doc_change: DocChangeTable
  doc_quarantine: DocQuarantineTable
  element_owner: ElementOwnerTable
  edit_proposal: EditProposalTable
  edit_answer_seen: EditAnswerSeenTable
  table_view: TableViewTable
  finding_waiver: FindingWaiverTable
  finding_waiver_end: FindingWaiverEndTable
  review_look: ReviewLookTable
  revision: RevisionTable
  own_risk: OwnRiskTable
  own_risk_version: OwnRiskVersionTable
  scenario_adoption: ScenarioAdoptionTable
  scenario_consent: ScenarioConsentTable
  comment_thread: CommentThreadTable
  comment: CommentTable
  comment_mention: CommentMentionTable
  comment_read: CommentReadTable
  comment_head: CommentHeadTable
  private_note: PrivateNoteTable
  pace: PaceTable
  doc_update: DocUpdateTable
  doc_snapshot: DocSnapshotTable
  doc_client: DocClientTable
  edit_session: EditSessionTable
  responsibility_split: ResponsibilitySplitTable
  agreement_event: AgreementEventTable
  deputation: DeputationTable
  consultation: ConsultationTable
  consultation_opinion: ConsultationOpinionTable
  sign_off: SignOffTable
  sign_off_content: SignOffContentTable
  sign_off_proof: SignOffProofTable
  signing_round: SigningRoundTable
  round_seat: RoundSeatTable
  audit_head: AuditHeadTable
  audit_entry: AuditEntryTable
}
