import { appendAudit } from '#db/repos/audit.ts'
import type { TenantTx } from '#db/tenant.ts'
import { notify } from '#server/notices/notify.ts'
import type { LoadedModel } from '#server/model/load-model.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { actorOf } from '#server/workspace/queries/actor.ts'
import { nameAt } from './place.ts'

type Act = {
  /** who is called by it and was not before */
  readonly called?: readonly string[]
} & (
  | { readonly kind: 'comment.opened' | 'comment.resolved' | 'comment.reopened' }
  | {
      readonly kind: 'comment.added' | 'comment.edited' | 'comment.removed'
      /** number of the comment in its thread */
      readonly n: number
    }
)

interface Where {
  readonly modelId: string
  readonly threadId: string
  readonly anchor: string
}

/** Puts on the trail what somebody did about a thread: where and when, never what was said (S-56); who is called by it for the first time is told. */
export async function record(
  tx: TenantTx,
  member: Member,
  { model }: LoadedModel,
  { modelId, threadId, anchor }: Where,
  act: Act,
  now: Date,
): Promise<void> {
  const name = nameAt(model, anchor)
  const thread = {
    model: { id: modelId, title: model.meta.title },
    threadId,
    place: name === undefined ? { anchor } : { anchor, name },
  }
  const envelope = { by: await actorOf(tx, member), at: now.toISOString(), modelId }
  const entry = await appendAudit(
    tx,
    'n' in act
      ? { kind: act.kind, data: { ...thread, n: act.n }, ...envelope }
      : { kind: act.kind, data: thread, ...envelope },
  )
  const { called = [] } = act
  if (called.length > 0) await notify(tx, entry, { called })
}
