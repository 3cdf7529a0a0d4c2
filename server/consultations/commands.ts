import {
  endConsultation,
  insertConsultation,
  keepOpinion,
  listConsultations,
  lockConsultations,
  type KeptConsultation,
} from '#db/repos/consultations.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { Consultation, ConsultSubject, Stance } from '#lib/agreement/consult/consultation.ts'
import { decideConsult, type ConsultCommand } from '#lib/agreement/consult/decide.ts'
import { can } from '#lib/policy/can.ts'
import type { Acting } from '#server/agreement/acting.ts'
import { readStanding, type Standing } from '#server/agreement/standing.ts'
import { today } from '#server/today.ts'
import { runtime } from '#server/runtime.ts'
import { recordBegun, recordEnded, tellTurn } from './record.ts'
import { refused } from './refusal.ts'
import { readSubject, type SubjectHere } from './subject.ts'

export interface Beginning {
  readonly modelId: string
  /** id of the consultation, made by who asks, so that asking again begins no second one */
  readonly key: string
  readonly subject: ConsultSubject
  readonly colleagues: readonly string[]
  readonly inOrder: boolean
  readonly due: string | null
}

/** Begins a consultation of one's organisation on what it is to answer or to sign (AG-56, S-225). */
export async function beginConsultation(acting: Acting, input: Beginning): Promise<void> {
  const { modelId, key: id, ...asked } = input
  await decided(acting, { modelId, subject: input.subject }, (act) => ({
    type: 'begin',
    id,
    ...asked,
    ...act,
  }))
}

interface Which {
  readonly modelId: string
  readonly consultationId: string
}

/** Gives one's own opinion, when it is one's turn (AG-57). The same again is done. */
export async function sayOpinion(
  acting: Acting,
  { consultationId: id, ...input }: Which & { readonly stance: Stance; readonly text: string },
): Promise<void> {
  const { modelId, stance, text } = input
  const said = { stance, text: text.trim() }
  await decided(acting, { modelId, id }, (act) => ({ type: 'say', id, ...said, ...act }))
}

/** Ends a consultation one has begun, or any of one's organisation as its administrator (AG-58). Ended already is done. */
export async function closeConsultation(
  acting: Acting,
  { modelId, consultationId: id }: Which,
): Promise<void> {
  const { member } = acting
  const administers = can(member, 'member.setRoles', member.orgId)
  await decided(acting, { modelId, id }, (act) => ({ type: 'close', id, administers, ...act }))
}

type Sought = { readonly modelId: string } & (
  | { readonly subject: ConsultSubject }
  | { readonly id: string }
)

async function decided(
  { member, tx: inTx }: Acting,
  sought: Sought,
  commandOf: (act: Pick<ConsultCommand, 'by' | 'at'>) => ConsultCommand,
): Promise<void> {
  const { modelId } = sought
  const at = runtime().clock().toISOString()
  const command = commandOf({ by: { userId: member.userId, orgId: member.orgId }, at })
  const moved = await inTx(async (tx) => {
    const standing = await readStanding(tx, modelId)
    await lockConsultations(tx, modelId)
    const all = await listConsultations(tx, modelId)
    const subject =
      'subject' in sought ? sought.subject : all.find(({ id }) => id === sought.id)?.subject
    if (subject === undefined) throw refused('unknown-consultation')
    const here = await readSubject(tx, standing, subject)
    const consultations = all.filter((one) => isAbout(one, subject))
    const { participants } = standing.rows
    const setting = { participants, consultations, on: here?.on ?? null, today: today() }
    const after = decideConsult(command, setting)
    if (after !== null && 'refused' in after) throw refused(after.refused)
    if (after === null || here === null) return null
    const before = consultations.find(({ id }) => id === after.id)
    const written: Written = { tx, standing, here, before, after }
    return await write({ member, ...written }, command)
  })
  if (moved === null) return
  // Of a single opinion the own organisation alone is told that something has moved (S-228).
  const { workspaceId, orgId } = member
  const whom = moved === 'inside' ? { orgId } : {}
  await runtime().hints.publish({ workspaceId, area: 'agreement', modelId, ...whom })
}

function isAbout({ subject }: Consultation, { kind, id }: ConsultSubject): boolean {
  return subject.kind === kind && subject.id === id
}

interface Written {
  readonly tx: TenantTx
  readonly standing: Standing
  readonly here: SubjectHere
  readonly before: KeptConsultation | undefined
  readonly after: Consultation
}

/** Writes what was decided, with its entry of the trail where there is one, and word of it; who may know that something moved. */
async function write(
  { member, tx, standing, here, before, after }: Written & Pick<Acting, 'member'>,
  command: ConsultCommand,
): Promise<'all' | 'inside'> {
  const { modelId } = standing
  const { participants } = standing.rows
  const whole = { member, standing, here, participants }
  if (command.type === 'begin') {
    const entry = await recordBegun(tx, whole, command.at)
    await insertConsultation(tx, { ...after, modelId, auditIdx: entry.idx })
    await tellTurn(tx, entry, after, participants)
    return 'all'
  }
  if (command.type === 'say') {
    const opinion = { stance: command.stance, text: command.text, at: command.at }
    if (!(await keepOpinion(tx, after.id, opinion))) throw refused('said')
  }
  if (after.ended === null) {
    if (before !== undefined && after.inOrder) {
      await tellTurn(tx, { idx: before.auditIdx, at: command.at }, after, participants)
    }
    return 'inside'
  }
  if (!(await endConsultation(tx, after.id, new Date(after.ended.at)))) throw refused('ended')
  await recordEnded(tx, whole, after)
  return 'all'
}
