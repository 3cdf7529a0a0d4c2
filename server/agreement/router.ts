import { uuid } from '#server/trpc/uuid.ts'
import { z } from 'zod'
import { mostRuled, ruledPartSchema } from '#lib/agreement/ruled-part.ts'
import { splitTermsSchema } from '#lib/agreement/split.ts'
import { elementIdSchema } from '#lib/model/id.ts'
import { words } from '#lib/model/text-schema.ts'
import { router } from '#server/trpc/init.ts'
import { inWorkspaceProcedure, workspaceInput } from '#server/trpc/procedures.ts'
import { answerSplit, withdrawSplit } from './commands/answer-split.ts'
import { handOverPart } from './commands/hand-over-part.ts'
import { keepCardLook } from './commands/keep-look.ts'
import { counterSplit, proposeSplitAgain } from './commands/negotiate-split.ts'
import { proposeByRule } from './commands/propose-by-rule.ts'
import { proposeSplit } from './commands/propose-split.ts'
import { signRisk } from './commands/sign-risk.ts'
import { withdrawSignOff } from './commands/withdraw-sign-off.ts'
import { listAgreement } from './queries/list.ts'
import { listLooks } from './queries/looks.ts'
import { prepareSigning } from './queries/prepare.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const modelId = uuid
const reason = words(2000)
const { riskId: _risk, measureId: _measure, orgId: _org, ...terms } = splitTermsSchema.shape
const offer = z.strictObject(terms)

/** 合意 / who carries what, and who signed what. */
export const agreementRouter = router({
  list: inWorkspaceProcedure
    .meta({ needs: 'agreement.read' })
    .input(workspaceInput({ modelId }))
    .query(({ ctx, input }) => ctx.tx((tx) => listAgreement(tx, input.modelId))),

  looks: inWorkspaceProcedure
    .meta({ needs: 'agreement.read' })
    .input(workspaceInput({ modelId }))
    .query(({ ctx, input }) => ctx.tx((tx) => listLooks(tx, input.modelId))),

  looked: inWorkspaceProcedure
    .meta({ needs: 'agreement.propose' })
    .input(workspaceInput({ modelId, riskId: elementIdSchema, drawn: z.optional(sha256) }))
    .mutation(({ ctx, input }) => keepCardLook(ctx, input.modelId, input)),

  propose: inWorkspaceProcedure
    .meta({ needs: 'agreement.propose' })
    .input(
      workspaceInput({
        modelId,
        riskId: elementIdSchema,
        measureId: elementIdSchema,
        orgId: uuid,
        ...terms,
      }),
    )
    .mutation(({ ctx, input: { workspaceId: _ws, modelId: id, ...offered } }) =>
      proposeSplit(ctx, id, offered),
    ),

  proposeByRule: inWorkspaceProcedure
    .meta({ needs: 'agreement.propose' })
    .input(
      workspaceInput({
        modelId,
        rule: z.literal('controller'),
        parts: z.array(ruledPartSchema).min(1).max(mostRuled),
      }),
    )
    .mutation(({ ctx, input }) => proposeByRule(ctx, input.modelId, input.parts)),

  handOver: inWorkspaceProcedure
    .meta({ needs: 'agreement.propose' })
    .input(workspaceInput({ modelId, splitId: uuid, orgId: uuid }))
    .mutation(({ ctx, input }) => handOverPart(ctx, input)),

  respond: inWorkspaceProcedure
    .meta({ needs: 'agreement.respond' })
    .input(
      workspaceInput({
        modelId,
        splitId: uuid,
        answer: z.enum(['accept', 'decline', 'sendBack']),
        reason: z.exactOptional(reason),
      }),
    )
    .mutation(({ ctx, input }) => answerSplit(ctx, input)),

  counter: inWorkspaceProcedure
    .meta({ needs: 'agreement.respond' })
    .input(workspaceInput({ modelId, splitId: uuid, terms: offer, reason }))
    .mutation(({ ctx, input }) => counterSplit(ctx, input)),

  proposeAgain: inWorkspaceProcedure
    .meta({ needs: 'agreement.propose' })
    .input(workspaceInput({ modelId, splitId: uuid, terms: offer }))
    .mutation(({ ctx, input }) => proposeSplitAgain(ctx, input)),

  withdraw: inWorkspaceProcedure
    .meta({ needs: 'agreement.propose' })
    .input(workspaceInput({ modelId, splitId: uuid, reason: z.exactOptional(reason) }))
    .mutation(({ ctx, input }) => withdrawSplit(ctx, input)),

  prepare: inWorkspaceProcedure
    .meta({ needs: 'agreement.sign' })
    .input(workspaceInput({ modelId, riskId: elementIdSchema }))
    .query(({ ctx, input }) => prepareSigning(ctx, input.modelId, input.riskId)),

  sign: inWorkspaceProcedure
    .meta({ needs: 'agreement.sign' })
    .input(
      workspaceInput({
        modelId,
        riskId: elementIdSchema,
        digest: sha256,
      }),
    )
    .mutation(({ ctx, input }) => signRisk(ctx, input)),

  withdrawSignOff: inWorkspaceProcedure
    .meta({ needs: 'agreement.sign' })
    .input(workspaceInput({ modelId, riskId: elementIdSchema, reason }))
    .mutation(({ ctx, input }) => withdrawSignOff(ctx, input)),
})
