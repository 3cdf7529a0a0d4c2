import { z } from 'zod'
import { daySchema } from '#lib/model/id.ts'
import { router } from '#server/trpc/init.ts'
import { inWorkspaceProcedure, workspaceInput } from '#server/trpc/procedures.ts'
import { uuid } from '#server/trpc/uuid.ts'
import { endDeputy, nameDeputy } from './commands.ts'
import { deputiesIn } from './list.ts'

const day = z.string().refine((text) => daySchema.safeParse(text).success)

/** 代理 / who answers and signs in whose place, told to every member; named by who signs, ended by either of the two or an administrator. */
export const deputyRouter = router({
  list: inWorkspaceProcedure
    .meta({ needs: 'member.read' })
    .input(workspaceInput({}))
    .query(({ ctx }) => ctx.tx(deputiesIn)),

  name: inWorkspaceProcedure
    .meta({ needs: 'agreement.sign' })
    .input(workspaceInput({ key: uuid, userId: uuid, from: day, until: day }))
    .mutation(({ ctx, input: { workspaceId: _ws, ...rest } }) => nameDeputy(ctx, rest)),

  end: inWorkspaceProcedure
    .meta({ needs: 'member.read' })
    .input(workspaceInput({ deputationId: uuid }))
    .mutation(({ ctx, input }) => endDeputy(ctx, input.deputationId)),
})
