import { randomUUID } from 'node:crypto'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { findingsOf } from '#lib/derive/engine.ts'
import { aboutOf } from '#lib/derive/waiver.ts'
import { type buildActors, giveModel } from '#tests/support/actors.ts'
import { ownContent } from '#tests/support/own-row.ts'
import { givePasskey } from '#tests/support/passkey-rows.ts'
import type { TestDatabase } from '#tests/support/pg.ts'
import type { TestRuntime } from '#tests/support/runtime.ts'
import { signedRoundIn } from './signed-round.ts'
import type { Subjects } from './inputs.ts'

type Actors = Awaited<ReturnType<typeof buildActors>>

interface Stage extends Pick<Actors, 'as' | 'person'> {
  readonly pg: TestDatabase
  readonly time: TestRuntime
}

/** One thing of every kind in a workspace, made by `owner` and, where it takes a second person, with `colleague`. */
export async function subjectsIn(
  { pg, time, as, person }: Stage,
  {
    owner,
    colleague,
    workspaceId,
  }: { readonly owner: string; readonly colleague: string; readonly workspaceId: string },
): Promise<Subjects> {
  const call = await as(owner)
  const modelId = await giveModel(person(owner), elderlySupport)
  const measureId = must(
    Object.entries(elderlySupport.measures).find(([, m]) => m.risks.includes('r1'))?.[0],
    'a measure against r1',
  )
  const { splitId } = await call.agreement.propose({
    workspaceId,
    modelId,
    riskId: 'r1',
    measureId,
    orgId: person(colleague).orgId,
    role: 'accountable',
    split: 'own',
    text: { ja: '実施する' },
  })
  const invited = await call.member.invite({ workspaceId, kind: 'organization', roles: ['editor'] })
  const { threadId } = await call.comment.open({
    workspaceId,
    modelId,
    anchor: 'stakeholders/A',
    text: '確認したいことがあります',
    mentions: [],
  })
  const { noteId } = await call.note.write({
    workspaceId,
    modelId,
    anchor: 'stakeholders/A',
    text: '自社だけの確認事項',
  })
  const { viewId } = await call.view.save({
    workspaceId,
    modelId,
    table: 'attributes-table',
    name: 'はじめの表示',
    audience: 'workspace',
    content: { query: { turn: '1' }, widths: {} },
  })
  const found = must(findingsOf(elderlySupport)[0], 'a finding')
  const shown = {
    check: found.check,
    element: must(found.elements[0], 'what it is about'),
    about: aboutOf(found),
  }
  const { waiverId } = await call.finding.waive({
    workspaceId,
    modelId,
    ...shown,
    reason: '契約で補う',
  })
  const { rowIds } = await call.catalogue.add({ workspaceId, contents: [ownContent] })
  const ownRowId = must(rowIds[0], 'a row')
  const proposalId = randomUUID()
  await pg.owner.db
    .insertInto('edit_proposal')
    .values({
      ws_id: workspaceId,
      id: proposalId,
      model_id: modelId,
      owner_org: person(colleague).orgId,
      proposed_by: person(owner).userId,
      proposed_org: person(owner).orgId,
      at: time.now(),
      commands: [{ type: 'remove', in: 'measures', id: measureId }],
      preview: [],
      note: '',
      status: 'open',
      decided_by: null,
      decided_at: null,
      reason: null,
    })
    .execute()
  const consultationId = randomUUID()
  const asked = {
    ws_id: workspaceId,
    model_id: modelId,
    org_id: person(colleague).orgId,
  }
  await pg.owner.db
    .insertInto('consultation')
    .values({
      ...asked,
      id: consultationId,
      split_id: splitId,
      round_id: null,
      begun_by: person(colleague).userId,
      begun_at: time.now(),
      in_order: false,
      due_day: null,
      audit_idx: 1,
      ended_by: null,
      ended_at: null,
    })
    .execute()
  await pg.owner.db
    .insertInto('consultation_opinion')
    .values({
      ...asked,
      consultation_id: consultationId,
      user_id: person(colleague).userId,
      place: 1,
      stance: null,
      text: '',
      said_at: null,
    })
    .execute()
  const revisionKey = randomUUID()
  const frozen = { workspaceId, modelId, name: '意見照会用', key: revisionKey }
  const { n: revisionN } = await call.revision.freeze(frozen)
  const made = await call.scenario.create({ workspaceId, modelId, title: { ja: '案' } })
  const scenarioId = made.modelId
  const adoptionId = randomUUID()
  await pg.owner.db
    .insertInto('scenario_adoption')
    .values({
      ws_id: workspaceId,
      id: adoptionId,
      model_id: modelId,
      scenario_id: scenarioId,
      asked_by: person(colleague).userId,
      asked_org: person(colleague).orgId,
      at: time.now(),
      note: '',
      choices: {},
      digest: '0'.repeat(64),
      changes: 1,
      conflicts: 0,
      scenario_seq: 1,
      origin_seq: 1,
      status: 'open',
      decided_by: null,
      decided_at: null,
      reason: null,
      adopted_seq: null,
    })
    .execute()
  const signed = await signedRoundIn(call, {
    workspaceId,
    modelId,
    riskId: 'r1',
    orgId: person(owner).orgId,
  })
  const passkeyId = await givePasskey(pg, person(owner).userId, time.now())
  return {
    workspaceId,
    modelId,
    passkeyId,
    scenarioId,
    adoptionId,
    revisionN,
    revisionKey,
    ...signed,
    proposalId,
    threadId,
    noteId,
    consultationId,
    viewId,
    waiverId,
    ownRowId,
    shown,
    riskId: 'r1',
    measureId,
    stakeholderId: 'A',
    splitId,
    invitationId: invited.invitationId,
    invitationToken: must(invited.link.split('/').at(-1), 'token'),
    colleague: person(colleague),
    otherOrgId: person(owner).orgId,
  }
}
