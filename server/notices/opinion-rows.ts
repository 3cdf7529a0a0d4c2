import type { KeptConsultation } from '#db/repos/consultations.ts'
import { findProposal } from '#db/repos/edit-proposals.ts'
import type { TenantTx } from '#db/tenant.ts'
import { turnIn } from '#lib/agreement/consult/consultation.ts'
import { mayConsult } from '#lib/agreement/consult/subject.ts'
import { must } from '#lib/base/must.ts'
import { own } from '#lib/base/own.ts'
import { readSubject } from '#server/consultations/subject.ts'
import type { Standing } from '#server/agreement/standing.ts'
import type { Member } from '#server/trpc/procedures.ts'
import type { AskerOf, InboxRow, OfModel } from './inbox-row.ts'
import { editOf } from './edit-of.ts'
import { partOf } from './part-of.ts'

interface Asking {
  readonly of: OfModel
  readonly standing: Standing
  readonly consultations: readonly KeptConsultation[]
  readonly askerOf: AskerOf
}

type OpinionRow = Extract<InboxRow, { is: 'opinion' }>

/** The opinions a member is asked for in a model, when it is their turn and the matter waits still (S-229). */
export async function opinionRows(
  tx: TenantTx,
  member: Member,
  { of, standing, consultations, askerOf }: Asking,
): Promise<readonly InboxRow[]> {
  const { participants } = standing.rows
  const found: OpinionRow[] = []
  for (const one of consultations) {
    if (!turnIn(one, participants).includes(member.userId)) continue
    const here = await readSubject(tx, standing, one.subject)
    if (here === null || !mayConsult(here.on, member.orgId, participants)) continue
    found.push({
      is: 'opinion',
      ...of,
      consultationId: one.id,
      about: await aboutOf(tx, one, { standing, askerOf, n: here.n }),
      by: askerOf(one.begun.by, member.orgId),
      due: one.due,
      said: one.asked.flatMap(({ userId, opinion }) => {
        if (opinion === null) return []
        const { stance, text } = opinion
        return [{ name: askerOf(userId, member.orgId).person, stance, text }]
      }),
    })
  }
  return found
}

async function aboutOf(
  tx: TenantTx,
  { subject }: KeptConsultation,
  { standing, askerOf, n }: Pick<Asking, 'standing' | 'askerOf'> & { readonly n: number },
): Promise<OpinionRow['about']> {
  if (subject.kind === 'round') return { roundId: subject.id, n }
  if (subject.kind === 'edit') {
    const edit = must(await findProposal(tx, standing.modelId, subject.id), 'an edit')
    const from = askerOf(edit.proposedBy, edit.proposedOrg)
    return { ...editOf(standing.model, edit), from }
  }
  const split = must(own(standing.state.splits, subject.id), 'an offer')
  const { splitId: _id, ...part } = partOf(standing.model, split)
  return { ...part, from: askerOf(split.proposedBy, split.proposedOrg, split.proposedFor) }
}
