import type { TRPCOptionsProxy } from '@trpc/tanstack-react-query'
import type { LiveHint } from '#server/live/router.ts'
import type { AppRouter } from '#server/trpc/router.ts'

/** What the server may say has changed; of a model, whether it was its content alone. */
export type News = LiveHint['area'] | 'edit'

/** Queries, by the beginning of their key. */
type Asked = { readonly queryKey: readonly unknown[] }

/** What moves whose turn it is. */
const turning: readonly News[] = ['agreement', 'member', 'comment', 'model']

/** What is shown that such news can have changed, to be asked for again at once (F-13). */
export function staleAfter(
  trpc: TRPCOptionsProxy<AppRouter>,
  areas: ReadonlySet<News>,
): readonly Asked[] {
  const stale: Asked[] = [trpc.audit.list.pathFilter()]
  // Who takes part, and who may sign, decides what counts of an agreement.
  if (areas.has('agreement') || areas.has('member'))
    stale.push(
      trpc.agreement.list.pathFilter(),
      trpc.agreement.looks.pathFilter(),
      trpc.round.list.pathFilter(),
      trpc.consultation.pathFilter(),
    )
  if (areas.has('agreement')) stale.push(trpc.member.holdings.pathFilter())
  if (areas.has('finding')) stale.push(trpc.finding.pathFilter())
  if (areas.has('review')) stale.push(trpc.review.list.pathFilter())
  if (areas.has('comment')) stale.push(trpc.comment.threads.pathFilter())
  if (areas.has('catalogue')) stale.push(trpc.catalogue.pathFilter())
  if (areas.has('view')) stale.push(trpc.view.list.pathFilter())
  if (areas.has('model'))
    stale.push(trpc.model.pathFilter(), trpc.scenario.pathFilter(), trpc.revision.pathFilter())
  else if (areas.has('edit')) stale.push(trpc.model.get.pathFilter())
  if (areas.has('member')) stale.push(trpc.member.pathFilter(), trpc.deputy.pathFilter())
  // Every window has asked for its workspace: not to be asked again at every edit of a model.
  const isAboutAll = areas.has('workspace') || areas.has('member')
  // Worked out from all models: not to be asked again at every edit of one.
  if (turning.some((area) => areas.has(area))) stale.push(trpc.notice.inbox.pathFilter())
  stale.push(isAboutAll ? trpc.workspace.pathFilter() : trpc.workspace.home.pathFilter())
  return stale
}

/** What edits can have changed as well, but is worked out from whole logs or documents: asked for again calmly (F-13). */
export function calmlyStale(trpc: TRPCOptionsProxy<AppRouter>): readonly Asked[] {
  return [
    trpc.review.list.pathFilter(),
    trpc.scenario.pathFilter(),
    trpc.round.list.pathFilter(),
    trpc.agreement.looks.pathFilter(),
  ]
}
