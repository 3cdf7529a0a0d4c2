import { z } from 'zod'
import { consultKinds, stances } from '#lib/agreement/consult/consultation.ts'
import { daySchema } from '#lib/model/id.ts'
import { words } from '#lib/model/text-schema.ts'
import { router } from '#server/trpc/init.ts'
import { inWorkspaceProcedure, workspaceInput } from '#server/trpc/procedures.ts'
import { uuid } from '#server/trpc/uuid.ts'
import { beginConsultation, closeConsultation, sayOpinion } from './commands.ts'
import { consultedOn, runningIn } from './views.ts'

const day = z.string().refine((text) => daySchema.safeParse(text).success)
const subject = z.strictObject({ kind: z.enum(consultKinds), id: uuid })
const which = { modelId: uuid, consultationId: uuid }

/**
 * 合議 / what an organisation asks its own people before it answers or signs. Others are told that it does, by `running`; of the rest nothing leaves the
 * organisation: no hint, no entry of the trail and no notice to anybody else (AG-59).
 */
export const consultationRouter = router({
  running: inWorkspaceProcedure
    .meta({ needs: 'agreement.read' })
    .input(workspaceInput({ modelId: uuid }))
    .query(({ ctx, input }) => ctx.tx((tx) => runningIn(tx, input.modelId))),

  ofSubject: inWorkspaceProcedure
    .meta({ needs: 'agreement.consult' })
    .input(workspaceInput({ modelId: uuid, subject }))
    .query(({ ctx, input }) => ctx.tx((tx) => consultedOn(tx, ctx.member, input))),

  begin: inWorkspaceProcedure
    .meta({ needs: 'agreement.consult' })
    .input(
      workspaceInput({
        modelId: uuid,
        key: uuid,
        subject,
        colleagues: z.array(uuid).min(1).max(100),
        inOrder: z.boolean(),
        due: day.nullable(),
      }),
    )
    .mutation(({ ctx, input: { workspaceId: _ws, ...rest } }) => beginConsultation(ctx, rest)),

  say: inWorkspaceProcedure
    .meta({ needs: 'agreement.consult' })
    .input(
      workspaceInput({ ...which, stance: z.enum(stances), text: z.exactOptional(words(2000)) }),
    )
    .mutation(({ ctx, input }) => sayOpinion(ctx, { ...input, text: input.text ?? '' })),

  close: inWorkspaceProcedure
    .meta({ needs: 'agreement.consult' })
    .input(workspaceInput(which))
    .mutation(({ ctx, input }) => closeConsultation(ctx, input)),
})
