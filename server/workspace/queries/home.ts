import { countCalls } from '#db/repos/comment-threads.ts'
import { countUnseenAnswers, countWaiting } from '#db/repos/edit-proposals.ts'
import { listMembers, type Member as MemberRow } from '#db/repos/members.ts'
import { listModels, type ModelRow } from '#db/repos/models.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { OrgProgress } from '#lib/agreement/status.ts'
import { type Completeness, completeness } from '#lib/model/queries/completeness.ts'
import { can } from '#lib/policy/can.ts'
import { agreementProgress, type AgreementProgress } from '#server/agreement/queries/progress.ts'
import { loadModel } from '#server/model/load-model.ts'
import { type LastChange, lastChange } from '#server/model/queries/last-change.ts'
import { type ModelRowView, modelRowView } from '#server/model/view.ts'
import { roundsWaiting } from '#server/rounds/queries/waiting.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { type WorkspaceView, workspaceView } from './workspace.ts'

/** What waits for one's own organisation in a model; gaps wait for everybody. */
interface MyTurn {
  /** proposed splits to answer */
  readonly answer: number
  /** proposed edits to answer, of who may edit (ST-15) */
  readonly edits: number
  /** 1: its adoption waits for their answer (S-158) */
  readonly adoptions: 0 | 1
  /** answers to what the person proposed that they have not looked at */
  readonly answers: number
  /** open threads in which somebody has mentioned the person since they last looked (S-58) */
  readonly mentions: number
  /** rounds in which the person is asked to sign (S-205) */
  readonly rounds: number
  /** risks never signed */
  readonly sign: number
  /** signatures that a change has overtaken */
  readonly signAgain: number
  readonly gaps: number
}

interface HomeModel extends ModelRowView {
  readonly completeness: Completeness
  readonly lastChange: LastChange | null
  readonly risks: number
  /** of every organisation that is asked to sign something */
  readonly agreement: readonly OrgProgress[]
  readonly myTurn: MyTurn
}

export interface Home extends WorkspaceView {
  readonly me: Member
  /** how many are archived; what they hold is worked out when they are asked for (S-117) */
  readonly archived: number
  /** those in use or, when asked for, those archived; newest first */
  readonly models: readonly HomeModel[]
}

interface HomeAsked {
  readonly isArchived?: boolean | undefined
  /** variants whose adoption waits for the member; none unless told */
  readonly adoptions?: ReadonlySet<string>
}

/**
 * What the home screen of a consortium shows (screens §3.3): its models in use (or those archived), how far each is, and whose turn
 * it is.
 */
export async function readHome(
  tx: TenantTx,
  member: Member,
  { isArchived = false, adoptions = new Set() }: HomeAsked = {},
): Promise<Home> {
  const view = await workspaceView(tx)
  const members = await listMembers(tx)
  const edits = can(member, 'model.edit')
    ? await countWaiting(tx, member.orgId)
    : new Map<string, number>()
  const answers = await countUnseenAnswers(tx)
  const calls = await countCalls(tx)
  const models: HomeModel[] = []
  const rows = await listModels(tx)
  const asked = rows.filter((row) => (row.archivedAt !== null) === isArchived)
  for (const row of asked) {
    const turn = {
      edits: edits.get(row.id) ?? 0,
      adoptions: adoptions.has(row.id) ? (1 as const) : (0 as const),
      answers: answers.get(row.id) ?? 0,
      mentions: calls.get(row.id) ?? 0,
    }
    models.push(await homeModel(tx, row, members, member, turn))
  }
  const archived = isArchived ? asked.length : rows.length - asked.length
  return { ...view, me: member, archived, models }
}

const none: AgreementProgress = { organizations: [], turns: [], gaps: [] }

async function homeModel(
  tx: TenantTx,
  row: ModelRow,
  members: readonly MemberRow[],
  member: Member,
  ofPerson: Pick<MyTurn, 'edits' | 'adoptions' | 'answers' | 'mentions'>,
): Promise<HomeModel> {
  const { model } = await loadModel(tx, row.id)
  // In a to-be variant nobody is asked to agree or to sign (S-148).
  const isVariant = row.origin !== null
  const { organizations, turns, gaps } = isVariant ? none : await agreementProgress(tx, row.id)
  const mine = (turn: 'answer' | 'revise' | 'sign' | 'sign-again') =>
    turns.filter((t) => t.turn === turn && t.orgId === member.orgId).length
  return {
    ...modelRowView(row, model, members),
    completeness: completeness(model),
    lastChange: await lastChange(tx, row.id, model, members),
    risks: Object.keys(model.risks).length,
    agreement: organizations,
    myTurn: {
      answer: mine('answer') + mine('revise'),
      ...ofPerson,
      rounds: isVariant ? 0 : (await roundsWaiting(tx, member, row.id)).length,
      sign: mine('sign'),
      signAgain: mine('sign-again'),
      gaps: gaps.length,
    },
  }
}
