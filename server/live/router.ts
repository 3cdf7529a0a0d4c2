import { sessionById } from '#server/auth/session.ts'
import { router } from '#server/trpc/init.ts'
import { inWorkspaceProcedure, memberOf, workspaceInput } from '#server/trpc/procedures.ts'
import { hintsOf } from './subscribe.ts'

const checkMs = 20_000

/** What changed: screens ask again for what they show of it. Never the thing itself. */
export interface LiveHint {
  readonly area:
    | 'workspace'
    | 'member'
    | 'model'
    | 'agreement'
    | 'comment'
    | 'view'
    | 'finding'
    | 'review'
    | 'catalogue'
    | 'audit'
    | 'doc'
  readonly modelId?: string
  /** the document was edited: neither what was proposed nor who manages what is different for it */
  readonly isEdit?: true
}

/** 更新の知らせ / tells open screens that something changed, over server-sent events. */
export const liveRouter = router({
  workspace: inWorkspaceProcedure
    .meta({ needs: 'live.subscribe' })
    .input(workspaceInput({}))
    .subscription(async function* ({ ctx, input, signal }): AsyncGenerator<LiveHint> {
      for await (const hint of hintsOf(input.workspaceId, signal, checkMs)) {
        if (hint?.area === 'session' && hint.userId !== ctx.session.userId) continue
        if (hint?.orgId !== undefined && hint.orgId !== ctx.member.orgId) continue
        // Who was taken out or signed out hears nothing more: asked again when membership moves, and every 20 s.
        if (hint === null || hint.area === 'member' || hint.area === 'session') {
          const session = await sessionById(ctx.session.id)
          const now = session === null ? null : await memberOf(session, input.workspaceId)
          if (now?.orgId !== ctx.member.orgId) return
        }
        if (hint === null || hint.area === 'session') continue
        const model = hint.modelId === undefined ? {} : { modelId: hint.modelId }
        const edit = hint.seq === undefined ? {} : { isEdit: true as const }
        yield { area: hint.area, ...model, ...edit }
      }
    }),
})
