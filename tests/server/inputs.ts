import { randomUUID } from 'node:crypto'
import { ownContent } from '#tests/support/own-row.ts'
import type { BuiltMember } from '#tests/support/rows.ts'

/** Things of the home workspace that the inputs name; all of them exist and belong to organisation A. */
export interface Subjects {
  readonly workspaceId: string
  readonly modelId: string
  readonly riskId: string
  readonly measureId: string
  readonly stakeholderId: string
  readonly splitId: string
  readonly proposalId: string
  readonly threadId: string
  readonly noteId: string
  readonly consultationId: string
  readonly viewId: string
  readonly waiverId: string
  readonly ownRowId: string
  readonly scenarioId: string
  readonly adoptionId: string
  readonly revisionN: number
  readonly revisionKey: string
  readonly roundId: string
  readonly signOffId: string
  /** what was signed in the round, as it was signed */
  readonly statement: string
  /** a finding of the model */
  readonly shown: { readonly check: string; readonly element: string; readonly about: string }
  readonly passkeyId: string
  readonly invitationId: string
  readonly invitationToken: string
  readonly colleague: BuiltMember
  readonly otherOrgId: string
}

/**
 * An input for every procedure that would be allowed to the right person. A procedure without a line here fails
 * permissions.test.ts.
 */
export function inputsFor(s: Subjects): Readonly<Record<string, unknown>> {
  const here = { workspaceId: s.workspaceId }
  const model = { ...here, modelId: s.modelId }
  const scenario = { ...here, modelId: s.scenarioId }
  const view = { query: { turn: '1' }, widths: {} }
  const thread = { ...model, threadId: s.threadId }
  const note = { ...model, noteId: s.noteId }
  const anchor = `stakeholders/${s.stakeholderId}`
  const round = { ...model, roundId: s.roundId }
  const policy = {
    seats: [{ orgId: s.otherOrgId, seats: 1, needed: 1, group: 1 }],
    level: 'P',
    conditional: 'counts',
    validDays: null,
  }
  const opened = {
    ...model,
    key: s.roundId,
    scope: { kind: 'risks', ids: [s.riskId] },
    policy,
    due: null,
    locale: 'ja',
  }
  const asked = { ...round, key: s.signOffId, intent: 'approve', level: 'P', shown: [] }
  const acted = { ...round, key: s.signOffId, statement: s.statement }
  const said = { text: '確認をお願いします', mentions: [s.colleague.userId] }
  return {
    'me.get': undefined,
    'me.setLocale': { locale: 'en' },
    'me.setName': { name: '試験 太郎' },
    'notice.inbox': here,
    'notice.setting': undefined,
    'notice.setSetting': {
      timeZone: 'Asia/Tokyo',
      quiet: { from: 21, until: 7 },
      digestHour: 9,
      muted: ['news'],
    },
    'passkeys.list': undefined,
    'passkeys.beginRegister': undefined,
    'passkeys.finishRegister': {
      credentialId: 'AAAA',
      clientData: 'AAAA',
      attestation: 'AAAA',
      transports: ['internal'],
    },
    'passkeys.rename': { passkeyId: s.passkeyId, name: '仕事用の端末' },
    'passkeys.remove': { passkeyId: s.passkeyId },
    'passkeys.beginStepUp': undefined,
    'passkeys.finishStepUp': {
      credentialId: 'AAAA',
      clientData: 'AAAA',
      authenticatorData: 'AAAA',
      signature: 'AAAA',
    },
    'workspace.list': undefined,
    'workspace.create': {
      name: { ja: '新しい場' },
      organization: { name: { ja: '新社' }, short: { ja: '新' } },
    },
    'workspace.get': here,
    'workspace.setOfflineCache': { ...here, isOn: false },
    'workspace.rename': { ...here, name: { ja: '新しい名前', en: 'New name' } },
    'workspace.orgs': here,
    'workspace.home': here,
    'member.list': here,
    'member.holdings': { ...here, orgId: s.colleague.orgId },
    'member.invite': { ...here, kind: 'person', roles: ['viewer'] },
    'member.invitations': here,
    'member.revokeInvitation': { ...here, invitationId: s.invitationId },
    'member.previewInvitation': { token: s.invitationToken },
    'member.acceptInvitation': { token: s.invitationToken },
    'member.setRoles': { ...here, userId: s.colleague.userId, roles: ['viewer'] },
    'member.remove': { ...here, userId: s.colleague.userId },
    'member.suspendOrganization': { ...here, orgId: s.otherOrgId, suspended: true },
    'member.leave': here,
    'member.leaveOrganization': here,
    'model.list': here,
    'model.get': model,
    'model.content': { ...model, seq: 1 },
    'model.find': { modelId: s.modelId },
    'model.create': { ...here, from: 'blank', title: { ja: '白紙' } },
    'model.export': model,
    'model.setArchived': { ...model, isArchived: false },
    'model.mapStakeholder': { ...model, stakeholderId: s.stakeholderId, orgId: null },
    'model.stewardship': model,
    'model.setWritePolicy': { ...here, policy: 'open' },
    'model.handOver': {
      ...model,
      which: { is: 'elements', elements: [`stakeholders/${s.stakeholderId}`] },
      orgId: s.colleague.orgId,
    },
    'model.proposeEdit': {
      ...model,
      commands: [{ type: 'remove', in: 'measures', id: s.measureId }],
      note: 'お願いします',
    },
    'model.answerEdit': { ...model, proposalId: s.proposalId, answer: 'withdraw', seen: [null] },
    'model.sawAnswers': model,
    'model.proposals': model,
    'model.elementHistory': {
      ...model,
      element: `stakeholders/${s.stakeholderId}`,
      before: null,
      limit: 10,
    },
    'agreement.list': model,
    'agreement.looks': model,
    'agreement.looked': { ...model, riskId: s.riskId, drawn: 'a'.repeat(64) },
    'agreement.propose': {
      ...model,
      riskId: s.riskId,
      measureId: s.measureId,
      orgId: s.colleague.orgId,
      role: 'accountable',
      split: 'own',
      text: { ja: '実施する' },
    },
    'agreement.proposeByRule': {
      ...model,
      rule: 'controller',
      parts: [{ riskId: s.riskId, measureId: s.measureId, orgId: s.colleague.orgId }],
    },
    'agreement.handOver': { ...model, splitId: s.splitId, orgId: s.otherOrgId },
    'agreement.respond': { ...model, splitId: s.splitId, answer: 'accept' },
    'agreement.counter': {
      ...model,
      splitId: s.splitId,
      terms: { role: 'responsible', split: 'joint', text: { ja: '提供前まで実施する' } },
      reason: '提供後は担えない',
    },
    'agreement.proposeAgain': {
      ...model,
      splitId: s.splitId,
      terms: { role: 'responsible', split: 'joint', text: { ja: '提供前まで実施する' } },
    },
    'agreement.withdraw': { ...model, splitId: s.splitId },
    'agreement.prepare': { ...model, riskId: s.riskId },
    'agreement.sign': { ...model, riskId: s.riskId, digest: '0'.repeat(64) },
    'agreement.withdrawSignOff': { ...model, riskId: s.riskId, reason: '再検討' },
    'round.list': model,
    'round.open': opened,
    'round.setPolicy': { ...round, key: s.revisionKey, policy, due: null },
    'round.cancel': { ...round, key: s.revisionKey, reason: '再検討' },
    'round.sitting': round,
    'round.prepare': asked,
    'round.sign': acted,
    'round.renew': acted,
    'round.reject': acted,
    'round.withdraw': acted,
    'round.receipt': { ...model, signOffId: s.signOffId },
    'view.list': { ...model, table: 'attributes-table' },
    'view.save': {
      ...model,
      table: 'attributes-table',
      name: '試験',
      audience: 'me',
      content: view,
    },
    'view.rename': { ...model, viewId: s.viewId, name: '別の名前' },
    'view.replace': { ...model, viewId: s.viewId, content: view },
    'view.remove': { ...model, viewId: s.viewId },
    'finding.waivedPlaces': model,
    'finding.waivers': { ...model, check: s.shown.check, element: s.shown.element },
    'finding.waive': { ...model, ...s.shown, reason: '契約で補う' },
    'finding.withdrawWaiver': { ...model, waiverId: s.waiverId, reason: '見直す' },
    'review.list': model,
    'review.settle': { ...model, looks: [{ key: 'risks:t-1:event', epoch: 1, seq: 1 }] },
    'catalogue.list': here,
    'catalogue.versions': { ...here, rowId: s.ownRowId },
    'catalogue.add': { ...here, contents: [ownContent] },
    'catalogue.change': { ...here, rowId: s.ownRowId, version: 1, content: ownContent },
    'catalogue.setArchived': { ...here, rowId: s.ownRowId, isArchived: true },
    'scenario.list': model,
    'scenario.compare': { ...scenario, choices: {}, rest: 'origin' },
    'scenario.create': { ...model, title: { ja: '案' } },
    'scenario.propose': { ...scenario, choices: {}, digest: '0'.repeat(64), note: '確認' },
    'scenario.accept': { ...scenario, adoptionId: s.adoptionId, digest: '0'.repeat(64) },
    'revision.list': model,
    'revision.content': { ...model, n: s.revisionN },
    'revision.compare': { ...model, from: s.revisionN, to: 'now' },
    'revision.freeze': { ...model, name: '意見照会用', key: s.revisionKey },
    'revision.preview': { ...model, n: s.revisionN },
    'revision.restore': { ...model, n: s.revisionN, seq: 1, note: '確認' },
    'scenario.decline': { ...scenario, adoptionId: s.adoptionId, reason: '再検討' },
    'comment.threads': { ...model, after: 0 },
    'comment.thread': thread,
    'comment.open': { ...model, anchor, ...said },
    'comment.reply': { ...thread, ...said },
    'comment.edit': { ...thread, n: 1, ...said },
    'comment.remove': { ...thread, n: 1 },
    'comment.resolve': { ...thread, isResolved: true },
    'comment.saw': { ...thread, upTo: 1, rev: 1 },
    'consultation.running': model,
    'consultation.ofSubject': { ...model, subject: { kind: 'split', id: s.splitId } },
    'consultation.begin': {
      ...model,
      key: s.revisionKey,
      subject: { kind: 'split', id: s.splitId },
      colleagues: [s.colleague.userId],
      inOrder: true,
      due: null,
    },
    'consultation.say': {
      ...model,
      consultationId: s.consultationId,
      stance: 'remark',
      text: '期日を確認したい',
    },
    'consultation.close': { ...model, consultationId: s.consultationId },
    'deputy.list': here,
    'deputy.name': {
      ...here,
      key: s.noteId,
      userId: s.colleague.userId,
      from: '2026-11-25',
      until: '2026-12-31',
    },
    'deputy.end': { ...here, deputationId: s.noteId },
    'note.list': { ...model, anchor },
    'note.write': { ...model, anchor, text: '自社だけの確認事項' },
    'note.edit': { ...note, text: '書き直した確認事項' },
    'note.remove': note,
    'audit.list': { ...here, limit: 10 },
    'audit.chain': { ...here, after: 0, limit: 10 },
    'audit.verify': here,
    'live.workspace': here,
  }
}

/** The same input with every id of the home workspace inside it replaced by one that exists nowhere. */
export function withUnknownIds(input: unknown, known: readonly string[]): unknown {
  const fresh = new Map(known.map((id) => [id, randomUUID()]))
  return JSON.parse(
    JSON.stringify(input, (_key, value: unknown) =>
      typeof value === 'string' ? (fresh.get(value) ?? value) : value,
    ),
  ) as unknown
}
