import {
  listConsultations,
  listConsulting,
  type Consulting,
  type KeptConsultation,
} from '#db/repos/consultations.ts'
import { listMembers } from '#db/repos/members.ts'
import type { TenantTx } from '#db/tenant.ts'
import { turnIn, type ConsultSubject, type Opinion } from '#lib/agreement/consult/consultation.ts'
import { mayConsult } from '#lib/agreement/consult/subject.ts'
import type { Participants } from '#lib/agreement/participants.ts'
import { can } from '#lib/policy/can.ts'
import { readStanding } from '#server/agreement/standing.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { readSubject } from './subject.ts'

/** Which organisations consult on what now; of what is decided by now, nobody (S-227). */
export async function runningIn(tx: TenantTx, modelId: string): Promise<readonly Consulting[]> {
  const standing = await readStanding(tx, modelId)
  const { participants } = standing.rows
  const running: Consulting[] = []
  for (const { orgId, subject } of await listConsulting(tx, modelId)) {
    const here = await readSubject(tx, standing, subject)
    if (mayConsult(here?.on ?? null, orgId, participants)) running.push({ orgId, subject })
  }
  return running
}

interface Colleague {
  readonly userId: string
  readonly name: string
}

/** One consultation of the reader's organisation. */
export interface ConsultationView {
  readonly id: string
  readonly begun: Colleague & { readonly at: string }
  readonly inOrder: boolean
  readonly due: string | null
  readonly asked: readonly (Colleague & {
    readonly opinion: Opinion | null
    readonly isTurn: boolean
  })[]
  readonly ended: { readonly at: string } | null
  readonly isYourTurn: boolean
  /** whether the reader may end it */
  readonly mayEnd: boolean
}

/** What the reader's organisation consults and consulted on about one subject, and who of it can be asked. */
export interface ConsultedView {
  readonly mayBegin: boolean
  readonly colleagues: readonly Colleague[]
  /** the newest first */
  readonly consultations: readonly ConsultationView[]
}

/** What is told of it to a member of the organisation that consults; nothing of other organisations (S-229). */
export async function consultedOn(
  tx: TenantTx,
  member: Member,
  { modelId, subject }: { readonly modelId: string; readonly subject: ConsultSubject },
): Promise<ConsultedView> {
  const standing = await readStanding(tx, modelId)
  const { participants } = standing.rows
  const on = (await readSubject(tx, standing, subject))?.on ?? null
  const isOpen = mayConsult(on, member.orgId, participants)
  const members = await listMembers(tx)
  const names = new Map(members.map(({ userId, name }) => [userId, name]))
  const own = (await listConsultations(tx, modelId)).filter(
    (one) => one.subject.kind === subject.kind && one.subject.id === subject.id,
  )
  return {
    mayBegin: isOpen && own.every(({ ended }) => ended !== null),
    colleagues: members
      .filter((m) => m.orgId === member.orgId && m.status === 'active')
      .filter(({ userId }) => userId !== member.userId)
      .map(({ userId, name }) => ({ userId, name })),
    consultations: own
      .map((one) => viewOf(one, { member, names, participants, isOpen }))
      .toReversed(),
  }
}

interface Reading {
  readonly member: Member
  readonly names: ReadonlyMap<string, string>
  readonly participants: Participants
  readonly isOpen: boolean
}

function viewOf(
  one: KeptConsultation,
  { member, names, participants, isOpen }: Reading,
): ConsultationView {
  const { id, begun, inOrder, due, ended } = one
  const nameOf = (userId: string) => ({ userId, name: names.get(userId) ?? '' })
  const turns = isOpen ? turnIn(one, participants) : []
  const isMine = begun.by === member.userId || can(member, 'member.setRoles', member.orgId)
  return {
    id,
    begun: { ...nameOf(begun.by), at: begun.at },
    inOrder,
    due,
    asked: one.asked.map(({ userId, opinion }) => ({
      ...nameOf(userId),
      opinion,
      isTurn: turns.includes(userId),
    })),
    ended: ended === null ? null : { at: ended.at },
    isYourTurn: turns.includes(member.userId),
    mayEnd: isMine && ended === null,
  }
}
