import { z } from 'zod'
import { signOffIntents } from '#lib/agreement/act-status.ts'
import { proofLevels } from '#lib/agreement/round/policy.ts'
import { mostRuled } from '#lib/agreement/ruled-part.ts'
import { responsibilityRoleSchema, splitKindSchema } from '#lib/agreement/split.ts'
import { reviewCauses, reviewResultNames } from '#lib/model/review-names.ts'
import { localTextSchema, words } from '#lib/model/text-schema.ts'
import {
  elementRef,
  measureRef,
  modelRef,
  organisationRef,
  personRef,
  placeRef,
  riskRef,
  roleList,
  rowId,
  sha256Hex,
  stakeholderRef,
} from './refs.ts'

const kind = <K extends string, S extends z.ZodRawShape>(name: K, shape: S) =>
  z.strictObject({ kind: z.literal(name), data: z.strictObject(shape) })

const day = z.iso.date()
const organisation = { organisation: organisationRef }
const member = { person: personRef, organisation: organisationRef }
/** who stands in for whom, from day to day */
const deputation = {
  organisation: organisationRef,
  deputationId: rowId,
  principal: personRef,
  deputy: personRef,
  from: day,
  until: day,
}
const session = { model: modelRef, sessionId: rowId }
const split = {
  model: modelRef,
  risk: riskRef,
  measure: measureRef,
  organisation: organisationRef,
  splitId: rowId,
  role: responsibilityRoleSchema,
  split: splitKindSchema,
}
/** that an organisation consults on what it is to answer or to sign; nothing of who does, and how (AG-59) */
const consultation = {
  model: modelRef,
  organisation: organisationRef,
  subject: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('split'),
      splitId: rowId,
      risk: riskRef,
      measure: measureRef,
    }),
    z.strictObject({ kind: z.literal('round'), roundId: rowId, n: z.int().min(1) }),
    z.strictObject({ kind: z.literal('edit'), proposalId: rowId, element: elementRef }),
  ]),
}
const writePolicy = z.enum(['open', 'stewarded'])
const proposal = {
  model: modelRef,
  proposalId: rowId,
  element: elementRef,
  owner: organisationRef,
  proposer: personRef,
  proposerOrganisation: organisationRef,
}
const thread = { model: modelRef, threadId: rowId, place: placeRef }
const comment = { ...thread, n: z.int().min(1) }
/** how a table is looked at, of which others see it too */
const tableView = {
  model: modelRef,
  viewId: rowId,
  name: words(80),
  audience: z.enum(['organization', 'workspace']),
}
/** a finding of a check that an organisation lives with */
const waiver = {
  model: modelRef,
  waiverId: rowId,
  check: z.string().regex(/^F-\d{2}$/),
  element: elementRef,
  organisation: organisationRef,
}
/** a consortium's own row of typical risks, in the words of one version */
const ownRow = {
  row: z.strictObject({ rowId, version: z.int().min(1), title: localTextSchema }),
}
/** a result that was looked at again, and because of what */
const review = {
  model: modelRef,
  result: z.enum(reviewResultNames),
  element: elementRef,
  cause: z.enum(reviewCauses),
}
/** a to-be variant (`scenario`) of a model, and that it was asked to become part of it */
const adoption = { model: modelRef, scenario: modelRef, adoptionId: rowId }
const answered = { ...adoption, asker: personRef, askerOrganisation: organisationRef }
/** a frozen revision of a model */
const revision = {
  model: modelRef,
  revision: z.strictObject({ id: rowId, n: z.int().min(1), name: words(80) }),
  digest: sha256Hex,
}
const signature = { model: modelRef, risk: riskRef, organisation: organisationRef }
/** a round of signing about a model, by its number in it */
const round = { model: modelRef, roundId: rowId, n: z.int().min(1) }
const roundSeat = { ...round, organisation: organisationRef }
const invitation = {
  invitationId: rowId,
  for: z.enum(['organization', 'person']),
  organisation: organisationRef.exactOptional(),
  to: z.exactOptional(words(320)),
  roles: roleList,
}

/**
 * 監査の記録 / what an entry of the audit trail can say: one case a kind, its data strict (AU-1). Document content is
 * not in it beyond titles; edits are recorded as sessions, whose updates are rows of their own.
 */
const auditFactSchema = z.discriminatedUnion('kind', [
  kind('workspace.created', { name: localTextSchema }),
  kind('workspace.renamed', { before: localTextSchema, after: localTextSchema }),
  kind('workspace.offlineCacheSet', { before: z.boolean(), after: z.boolean() }),
  kind('organisation.joined', organisation),
  kind('organisation.suspended', { ...organisation, reason: z.exactOptional(words(2000)) }),
  kind('organisation.resumed', organisation),
  kind('organisation.left', organisation),
  kind('invitation.created', invitation),
  kind('invitation.accepted', invitation),
  kind('invitation.revoked', invitation),
  kind('member.joined', { ...member, roles: roleList }),
  kind('member.rolesChanged', { ...member, before: roleList, after: roleList }),
  kind('member.removed', member),
  kind('member.left', member),
  kind('deputy.named', deputation),
  kind('deputy.ended', deputation),
  kind('model.created', {
    model: modelRef,
    from: z.enum(['blank', 'template', 'copy']),
    template: z.exactOptional(words(80)),
    /** the model it was copied from */
    source: modelRef.exactOptional(),
  }),
  kind('model.imported', { model: modelRef, elements: z.int().min(0) }),
  kind('model.mapped', {
    model: modelRef,
    stakeholder: stakeholderRef,
    before: organisationRef.nullable(),
    after: organisationRef.nullable(),
  }),
  kind('model.archived', { model: modelRef }),
  kind('model.restored', { model: modelRef }),
  kind('model.exported', { model: modelRef, format: words(40) }),
  kind('scenario.made', { model: modelRef, scenario: modelRef }),
  kind('adoption.asked', {
    ...adoption,
    changes: z.int().min(1),
    conflicts: z.int().min(0),
    digest: sha256Hex,
    note: z.exactOptional(words(2000)),
  }),
  kind('adoption.agreed', answered),
  kind('adoption.carriedOut', {
    ...answered,
    changes: z.int().min(1),
    digest: sha256Hex,
    /** the update of the model that carried it out */
    docSeq: z.int().min(0),
  }),
  kind('adoption.declined', { ...answered, reason: words(2000) }),
  kind('adoption.withdrawn', answered),
  kind('revision.frozen', { ...revision, docSeq: z.int().min(0) }),
  kind('revision.restored', {
    ...revision,
    /** the update that put it back */
    docSeq: z.int().min(0),
    changes: z.int().min(0),
    proposals: z.int().min(0),
    left: z.int().min(0),
  }),
  kind('edit.started', session),
  kind('edit.ended', {
    ...session,
    updates: z.int().min(0),
    firstSeq: z.int().nullable(),
    lastSeq: z.int().nullable(),
    // whose it was, when the system ended it because its connection was lost
    person: personRef.exactOptional(),
    organisation: organisationRef.exactOptional(),
  }),
  kind('steward.policySet', {
    before: writePolicy,
    after: writePolicy,
  }),
  kind('steward.changed', {
    model: modelRef,
    before: organisationRef.nullable(),
    after: organisationRef.nullable(),
    count: z.int().min(1),
    /** the first of them */
    elements: z.array(elementRef).min(1).max(20),
  }),
  kind('proposal.made', { ...proposal, note: z.exactOptional(words(2000)) }),
  kind('proposal.accepted', proposal),
  kind('proposal.declined', { ...proposal, reason: words(2000) }),
  kind('proposal.withdrawn', proposal),
  kind('comment.opened', thread),
  kind('comment.added', comment),
  kind('comment.edited', comment),
  kind('comment.removed', comment),
  kind('comment.resolved', thread),
  kind('comment.reopened', thread),
  kind('view.saved', tableView),
  kind('view.renamed', tableView),
  kind('view.replaced', tableView),
  kind('view.removed', tableView),
  kind('finding.waived', { ...waiver, reason: words(2000) }),
  kind('finding.waiverWithdrawn', { ...waiver, reason: z.exactOptional(words(2000)) }),
  kind('review.settled', review),
  kind('catalogue.rowAdded', ownRow),
  kind('catalogue.rowChanged', ownRow),
  kind('catalogue.rowArchived', ownRow),
  kind('catalogue.rowRestored', ownRow),
  kind('split.proposed', { ...split, text: localTextSchema }),
  kind('split.proposedByRule', {
    model: modelRef,
    parts: z
      .array(z.strictObject({ risk: riskRef, measure: measureRef, organisation: organisationRef }))
      .min(1)
      .max(mostRuled),
  }),
  kind('split.accepted', split),
  kind('split.countered', { ...split, text: localTextSchema, reason: words(2000) }),
  kind('split.sentBack', { ...split, reason: words(2000) }),
  kind('split.proposedAgain', { ...split, text: localTextSchema }),
  kind('split.declined', { ...split, reason: words(2000) }),
  kind('split.withdrawn', { ...split, reason: z.exactOptional(words(2000)) }),
  kind('split.lapsed', split),
  kind('consultation.begun', consultation),
  kind('consultation.ended', consultation),
  kind('signoff.signed', {
    ...signature,
    signOffId: rowId,
    digest: sha256Hex,
    docSeq: z.int().min(0),
  }),
  kind('signoff.withdrawn', { ...signature, signOffId: rowId, reason: words(2000) }),
  kind('signoff.refusedStale', {
    ...signature,
    shown: sha256Hex,
    now: sha256Hex,
    changes: z.int().min(0),
  }),
  kind('round.opened', {
    ...round,
    /** how many contents, of which kind where they are no risks, on which revision where on one */
    risks: z.int().min(1),
    scope: z.exactOptional(z.enum(['assignments', 'model'])),
    revision: z.exactOptional(z.strictObject({ id: rowId, n: z.int().min(1), name: words(80) })),
  }),
  kind('round.policySet', { ...round, policy: sha256Hex }),
  kind('round.cancelled', { ...round, reason: words(2000) }),
  kind('round.acted', {
    ...roundSeat,
    signOffId: rowId,
    intent: z.enum(signOffIntents),
    level: z.enum(proofLevels),
    /** of the statement that was signed */
    digest: sha256Hex,
    docSeq: z.int().min(0),
    reason: z.exactOptional(words(2000)),
  }),
  kind('round.refusedStale', { ...roundSeat, changes: z.int().min(0) }),
  kind('audit.exported', { entries: z.int().min(0), head: sha256Hex }),
])
export type AuditFact = z.infer<typeof auditFactSchema>
export type AuditKind = AuditFact['kind']

/** Who did it, with the names of that moment; `null` in an entry: the system itself (sample seed, migration). */
const auditActorSchema = z.strictObject({
  userId: rowId,
  name: words(200),
  orgId: rowId,
  orgName: localTextSchema,
  /** in whose place it was done */
  deputyFor: z.exactOptional(z.strictObject({ userId: rowId, name: words(200) })),
})
export type AuditActor = z.infer<typeof auditActorSchema>

const envelopeSchema = z.strictObject({
  v: z.literal(1),
  ws: rowId,
  /** position in the chain of the workspace, from 1 */
  idx: z.int().min(1),
  /** UTC instant with milliseconds, `2026-11-25T01:02:03.456Z` */
  at: z.iso.datetime({ precision: 3 }),
  by: z.nullable(auditActorSchema),
  modelId: rowId.nullable(),
})

/** One entry exactly as it is hashed. */
export type AuditEntry = z.infer<typeof envelopeSchema> & AuditFact

/** Reads one stored body; `null` when it is not an entry (AU-1). Unknown members are refused. */
export function parseEntry(value: unknown): AuditEntry | null {
  if (typeof value !== 'object' || value === null) return null
  const { kind: k, data, ...rest } = value as Readonly<Record<string, unknown>>
  const head = envelopeSchema.safeParse(rest)
  const fact = auditFactSchema.safeParse({ kind: k, data })
  return head.success && fact.success ? { ...head.data, ...fact.data } : null
}

/** An entry before it has its place: what a command hands to `appendAudit`, which adds `ws`, `idx` and the chain. */
export type NewAuditEntry = AuditFact & {
  readonly at: string
  readonly by: AuditActor | null
  readonly modelId?: string
}
