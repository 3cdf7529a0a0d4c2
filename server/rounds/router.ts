import { z } from 'zod'
import { signOffIntents } from '#lib/agreement/act-status.ts'
import { proofLevels } from '#lib/agreement/round/policy.ts'
import { elementIdSchema } from '#lib/model/id.ts'
import { words } from '#lib/model/text-schema.ts'
import { signedAnswerSchema } from '#server/passkeys/schemas.ts'
import { router } from '#server/trpc/init.ts'
import { inWorkspaceProcedure, workspaceInput } from '#server/trpc/procedures.ts'
import { uuid } from '#server/trpc/uuid.ts'
import { act } from './commands/act.ts'
import { cancelRound, setPolicy } from './commands/manage.ts'
import { openRound } from './commands/open.ts'
import { prepareAct } from './commands/prepare.ts'
import { listOfRounds } from './queries/list.ts'
import { receiptOf } from './queries/receipt.ts'
import { sittingOf } from './queries/sitting.ts'

const few = z.int().min(1).max(20)
const reason = words(2000)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const policy = z
  .strictObject({
    seats: z.array(z.strictObject({ orgId: uuid, seats: few, needed: few, group: few })).max(100),
    level: z.enum(proofLevels),
    conditional: z.enum(['counts', 'waits']),
    validDays: z.int().min(1).max(3660).nullable(),
  })
  .transform((given) => ({ t: 'yoriai.policy/1' as const, ...given }))
const due = z.iso.datetime({ precision: 3 }).nullable()
/** The most the state machine is asked about is more than it allows, so that it can say so. */
const scope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('risks'), ids: z.array(elementIdSchema).min(1).max(200) }),
  z.strictObject({ kind: z.literal('assignments'), ids: z.array(uuid).min(1).max(200) }),
  z.strictObject({ kind: z.literal('model') }),
])
/** A content as a statement names it. */
const contentName = z.string().regex(/^(?:(?:risk|assignment):[A-Za-z0-9_-]{1,64}|model)$/)

const model = { modelId: uuid }
const one = { ...model, roundId: uuid }
/** made by who asks, the same when it is asked again (S-177) */
const keyed = { ...one, key: uuid }
const acted = workspaceInput({
  ...keyed,
  statement: z.string().max(65_536),
  answer: signedAnswerSchema.exactOptional(),
})

/** 署名の回 / rounds of signing: opened by owners, signed at seats by approvers, told to every member. */
export const roundRouter = router({
  list: inWorkspaceProcedure
    .meta({ needs: 'agreement.read' })
    .input(workspaceInput(model))
    .query(({ ctx, input }) => ctx.tx((tx) => listOfRounds(tx, input.modelId))),

  open: inWorkspaceProcedure
    .meta({ needs: 'agreement.openRound' })
    .input(
      workspaceInput({
        ...model,
        key: uuid,
        scope,
        /** number of the revision it is about; the content as it stands without it */
        revision: z.exactOptional(z.int().min(1).max(2_147_483_647)),
        policy,
        due,
        locale: z.enum(['ja', 'en']),
      }),
    )
    .mutation(({ ctx, input: { workspaceId: _ws, ...rest } }) => openRound(ctx, rest)),

  setPolicy: inWorkspaceProcedure
    .meta({ needs: 'agreement.openRound' })
    .input(workspaceInput({ ...keyed, policy, due }))
    .mutation(({ ctx, input: { workspaceId: _ws, ...rest } }) => setPolicy(ctx, rest)),

  cancel: inWorkspaceProcedure
    .meta({ needs: 'agreement.openRound' })
    .input(workspaceInput({ ...keyed, reason }))
    .mutation(({ ctx, input: { workspaceId: _ws, ...rest } }) => cancelRound(ctx, rest)),

  sitting: inWorkspaceProcedure
    .meta({ needs: 'agreement.sign' })
    .input(workspaceInput(one))
    .query(({ ctx, input }) => sittingOf(ctx, input.modelId, input.roundId)),

  prepare: inWorkspaceProcedure
    .meta({ needs: 'agreement.sign' })
    .input(
      workspaceInput({
        ...keyed,
        intent: z.enum(signOffIntents),
        /** why it is sent back or taken back, or on which conditions it is signed */
        reason: z.exactOptional(reason),
        level: z.enum(proofLevels),
        /** the contents that were shown, by digest */
        shown: z.array(z.strictObject({ name: contentName, sha256 })).max(50),
      }),
    )
    .mutation(({ ctx, input: { workspaceId: _ws, shown, reason: why = '', ...rest } }) =>
      prepareAct(ctx, ctx.session, {
        ...rest,
        reason: why,
        shown: Object.fromEntries(shown.map((s) => [s.name, s.sha256])),
      }),
    ),

  sign: inWorkspaceProcedure
    .meta({ needs: 'agreement.sign' })
    .input(acted)
    .mutation(({ ctx, input }) => act(ctx, ctx.session, input, ['approve', 'conditional'])),

  renew: inWorkspaceProcedure
    .meta({ needs: 'agreement.sign' })
    .input(acted)
    .mutation(({ ctx, input }) => act(ctx, ctx.session, input, ['renew'])),

  reject: inWorkspaceProcedure
    .meta({ needs: 'agreement.sign' })
    .input(acted)
    .mutation(({ ctx, input }) => act(ctx, ctx.session, input, ['reject'])),

  withdraw: inWorkspaceProcedure
    .meta({ needs: 'agreement.sign' })
    .input(acted)
    .mutation(({ ctx, input }) => act(ctx, ctx.session, input, ['withdraw'])),

  receipt: inWorkspaceProcedure
    .meta({ needs: 'agreement.read' })
    .input(workspaceInput({ ...model, signOffId: uuid }))
    .query(({ ctx, input }) => ctx.tx((tx) => receiptOf(tx, input.modelId, input.signOffId))),
})
