import { nameOf, titleSchema, words } from '#lib/model/text-schema.ts'
import { runtime } from '#server/runtime.ts'
import { router } from '#server/trpc/init.ts'
import { inWorkspaceProcedure, open, signedIn, workspaceInput } from '#server/trpc/procedures.ts'
import { shortNameSchema } from '#server/workspace/schemas.ts'
import { uuid } from '#server/trpc/uuid.ts'
import { z } from 'zod'
import { accept } from './commands/accept-invitation.ts'
import { invite } from './commands/invite.ts'
import { remove } from './commands/remove-member.ts'
import { leaveAlone } from './commands/leave-workspace.ts'
import { leave } from './commands/leave-organization.ts'
import { revoke } from './commands/revoke-invitation.ts'
import { changeRoles } from './commands/set-roles.ts'
import { suspend } from './commands/suspend-organization.ts'
import { holdings } from './queries/holdings.ts'
import { invitationViews } from './queries/invitations.ts'
import { memberViews } from './queries/members.ts'
import { preview } from './queries/preview.ts'
import { inviteFields, roleListSchema, tokenSchema } from './schemas.ts'

/** After the commit: open pages ask again, and sockets of people who may no longer be there are closed. */
async function tell(workspaceId: string, userId?: string): Promise<void> {
  const who = userId === undefined ? {} : { userId }
  await runtime().hints.publish({ workspaceId, area: 'member', ...who })
}

/** 参加者 / people and organisations of a workspace, and how they come in. */
export const memberRouter = router({
  list: inWorkspaceProcedure
    .meta({ needs: 'member.read' })
    .input(workspaceInput({}))
    .query(({ ctx }) => ctx.tx(memberViews)),

  holdings: inWorkspaceProcedure
    .meta({ needs: 'member.read' })
    .input(workspaceInput({ orgId: uuid }))
    .query(({ ctx, input }) => ctx.tx((tx) => holdings(tx, ctx.member, input.orgId))),

  invite: inWorkspaceProcedure
    .meta({ needs: ['member.invitePerson', 'member.inviteOrganization'] })
    .input(workspaceInput(inviteFields))
    .mutation(async ({ ctx, input: { workspaceId: _ws, ...input } }) => {
      if (input.kind === 'person') ctx.own('member.invitePerson', ctx.member.orgId)
      else ctx.own('member.inviteOrganization')
      return await invite(ctx.member, ctx.session.locale, input)
    }),

  invitations: inWorkspaceProcedure
    .meta({ needs: ['member.invitePerson', 'member.inviteOrganization'] })
    .input(workspaceInput({}))
    .query(({ ctx }) => ctx.tx((tx) => invitationViews(tx, ctx.member, runtime().clock()))),

  revokeInvitation: inWorkspaceProcedure
    .meta({ needs: ['member.invitePerson', 'member.inviteOrganization'] })
    .input(workspaceInput({ invitationId: uuid }))
    .mutation(async ({ ctx, input }) => {
      const now = runtime().clock()
      await ctx.tx((tx) => revoke(tx, ctx.member, input.invitationId, now))
      await tell(input.workspaceId)
    }),

  previewInvitation: open
    .meta({ needs: 'public' })
    .input(z.strictObject({ token: tokenSchema }))
    .query(({ ctx, input }) => preview(input.token, ctx.session?.email ?? null)),

  acceptInvitation: signedIn
    .meta({ needs: 'session' })
    .input(
      z.strictObject({
        token: tokenSchema,
        organization: z
          .union([
            z.strictObject({ id: uuid }),
            z.strictObject({ name: titleSchema, short: shortNameSchema }),
          ])
          .exactOptional(),
        name: z.exactOptional(nameOf(100)),
      }),
    )
    .mutation(({ ctx, input }) => accept(ctx.session, input)),

  setRoles: inWorkspaceProcedure
    .meta({ needs: 'member.setRoles' })
    .input(workspaceInput({ userId: uuid, roles: roleListSchema }))
    .mutation(async ({ ctx, input }) => {
      const now = runtime().clock()
      await ctx.tx((tx) => changeRoles(tx, ctx.member, input, now))
      await tell(input.workspaceId, input.userId)
    }),

  remove: inWorkspaceProcedure
    .meta({ needs: 'member.remove' })
    .input(workspaceInput({ userId: uuid }))
    .mutation(async ({ ctx, input }) => {
      const now = runtime().clock()
      await ctx.tx((tx) => remove(tx, ctx.member, input.userId, now))
      await tell(input.workspaceId, input.userId)
    }),

  suspendOrganization: inWorkspaceProcedure
    .meta({ needs: 'member.suspendOrganization' })
    .input(
      workspaceInput({
        orgId: uuid,
        suspended: z.boolean(),
        reason: z.exactOptional(words(2000)),
      }),
    )
    .mutation(async ({ ctx, input }) => {
      const now = runtime().clock()
      await ctx.tx((tx) => suspend(tx, ctx.member, input, now))
      await tell(input.workspaceId)
    }),

  leave: inWorkspaceProcedure
    .meta({ needs: 'member.leave' })
    .input(workspaceInput({}))
    .mutation(async ({ ctx, input }) => {
      await ctx.tx((tx) => leaveAlone(tx, ctx.member, runtime().clock()))
      await tell(input.workspaceId, ctx.member.userId)
    }),

  leaveOrganization: inWorkspaceProcedure
    .meta({ needs: 'member.leaveOrganization' })
    .input(workspaceInput({}))
    .mutation(async ({ ctx, input }) => {
      ctx.own('member.leaveOrganization', ctx.member.orgId)
      const { workspaceId } = input
      const released = await ctx.tx((tx) => leave(tx, ctx.member, runtime().clock()))
      await tell(workspaceId)
      const { hints } = runtime()
      await Promise.all(
        released.map((modelId) => hints.publish({ workspaceId, area: 'model', modelId })),
      )
    }),
})
