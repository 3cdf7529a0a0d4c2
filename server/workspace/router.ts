import { listOrganizations } from '#db/repos/organizations.ts'
import { titleSchema } from '#lib/model/text-schema.ts'
import { permissionsHeld } from '#lib/policy/can.ts'
import { runtime } from '#server/runtime.ts'
import { waitingVariants } from '#server/scenarios/waiting.ts'
import { noInput, router } from '#server/trpc/init.ts'
import { inWorkspaceProcedure, signedIn, workspaceInput } from '#server/trpc/procedures.ts'
import { uuid } from '#server/trpc/uuid.ts'
import { z } from 'zod'
import { createWorkspace } from './commands/create-workspace.ts'
import { rename } from './commands/rename-workspace.ts'
import { setOfflineCache } from './commands/set-offline-cache.ts'
import { readHome } from './queries/home.ts'
import { workspaceView } from './queries/workspace.ts'
import { listWorkspaces } from './queries/workspaces.ts'
import { shortNameSchema } from './schemas.ts'
import { organizationView } from './view.ts'

/** ワークスペース / a consortium's workspace. */
export const workspaceRouter = router({
  list: signedIn
    .meta({ needs: 'session' })
    .input(noInput)
    .query(({ ctx }) => listWorkspaces(ctx.session)),

  create: signedIn
    .meta({ needs: 'session' })
    .input(
      z.strictObject({
        name: titleSchema,
        organization: z.union([
          z.strictObject({ id: uuid }),
          z.strictObject({ name: titleSchema, short: shortNameSchema }),
        ]),
      }),
    )
    .mutation(({ ctx, input }) => createWorkspace(ctx.session, input)),

  get: inWorkspaceProcedure
    .meta({ needs: 'workspace.read' })
    .input(workspaceInput({}))
    .query(async ({ ctx }) => ({
      ...(await ctx.tx(workspaceView)),
      me: { ...ctx.member, permissions: [...permissionsHeld(ctx.member)] },
    })),

  rename: inWorkspaceProcedure
    .meta({ needs: 'workspace.manage' })
    .input(workspaceInput({ name: titleSchema }))
    .mutation(async ({ ctx, input }) => {
      await ctx.tx((tx) => rename(tx, ctx.member, input.name, runtime().clock()))
      await runtime().hints.publish({ workspaceId: input.workspaceId, area: 'workspace' })
    }),

  setOfflineCache: inWorkspaceProcedure
    .meta({ needs: 'workspace.manage' })
    .input(workspaceInput({ isOn: z.boolean() }))
    .mutation(async ({ ctx, input }) => {
      await ctx.tx((tx) => setOfflineCache(tx, ctx.member, input.isOn, runtime().clock()))
      await runtime().hints.publish({ workspaceId: input.workspaceId, area: 'workspace' })
    }),

  orgs: inWorkspaceProcedure
    .meta({ needs: 'workspace.read' })
    .input(workspaceInput({}))
    .query(async ({ ctx }) => (await ctx.tx(listOrganizations)).map((o) => organizationView(o))),

  home: inWorkspaceProcedure
    .meta({ needs: 'workspace.read' })
    .input(workspaceInput({ isArchived: z.boolean().exactOptional() }))
    .query(async ({ ctx, input: { isArchived } }) => {
      const adoptions = await waitingVariants(ctx.tx, ctx.member)
      return await ctx.tx((tx) => readHome(tx, ctx.member, { isArchived, adoptions }))
    }),
})
