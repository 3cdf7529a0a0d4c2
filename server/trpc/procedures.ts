import { membershipIn } from '#db/lookups.ts'
import { inWorkspace, type TenantTx } from '#db/tenant.ts'
import { can, permissionsHeld } from '#lib/policy/can.ts'
import type { Permission } from '#lib/policy/permissions.ts'
import type { Role } from '#lib/policy/roles.ts'
import { AppError } from '#server/errors.ts'
import { runtime } from '#server/runtime.ts'
import { uuid } from '#server/trpc/uuid.ts'
import { z } from 'zod'
import { type Meta, procedure } from './init.ts'

/** Somebody acting inside one workspace, for exactly one organisation. */
export interface Member {
  readonly workspaceId: string
  readonly userId: string
  readonly orgId: string
  readonly roles: readonly Role[]
  readonly name: string
  /** the colleague in whose place they answer and sign today */
  readonly deputyFor?: string
}

/** Anybody may call this; it still says so by `meta({ needs: 'public' })`. */
export const open = procedure

/** Somebody signed in; otherwise `unauthenticated`. */
export const signedIn = procedure.use(({ ctx, next }) => {
  if (ctx.session === null) throw new AppError('unauthenticated')
  return next({ ctx: { session: ctx.session } })
})

/**
 * A procedure inside the workspace named by its input. Who is no active member of it is told `not-found`, exactly as for a
 * workspace that does not exist; a member without the right is told `forbidden` (S-1, S-2). Handlers get `ctx.member`,
 * `ctx.tx` (one transaction inside the workspace) and `ctx.own` for rights that reach one's own organisation only.
 * Give the whole input as `.input(workspaceInput({ … }))`: it is strict.
 */
export const inWorkspaceProcedure = signedIn
  .input(z.object({ workspaceId: uuid }))
  .use(async ({ ctx, input, meta, next }) => {
    const member = await memberOf(ctx.session, input.workspaceId)
    if (member === null) throw new AppError('not-found')
    if (!neededBy(meta).some((permission) => permissionsHeld(member).has(permission))) {
      throw new AppError('forbidden', 'missing-right')
    }
    return next({
      ctx: {
        member,
        /** Runs `fn` in one transaction inside the workspace; commits when it resolves. */
        tx: async <T>(fn: (tx: TenantTx) => Promise<T>): Promise<T> => {
          try {
            return await inWorkspace(runtime().web, member, fn)
          } catch (error) {
            // The database refuses what would change an archived model, whichever table it stands in (T-64).
            if (codeOf(error) === 'YO002') throw new AppError('refused', 'model-archived')
            // And what is agreed, signed or matched in a to-be variant (T-96).
            if (codeOf(error) === 'YO003') throw new AppError('refused', 'in-scenario')
            throw error
          }
        },
        /** Refuses unless the member may do this to something of organisation `orgId`. */
        own(permission: Permission, orgId?: string): void {
          if (can(member, permission, orgId)) return
          const held = permissionsHeld(member).has(permission)
          throw new AppError('forbidden', held ? 'own-organization' : 'missing-right')
        },
      },
    })
  })

/** Strict input of a workspace procedure: the workspace and these fields, nothing else. */
export function workspaceInput<S extends z.ZodRawShape>(shape: S) {
  return z.strictObject({ workspaceId: uuid, ...shape })
}

/** The membership of somebody in a workspace, or null: not a member, removed, or the organisation is suspended. */
export async function memberOf(
  person: { readonly userId: string; readonly name: string },
  workspaceId: string,
): Promise<Member | null> {
  const here = await membershipIn(runtime().auth, person.userId, workspaceId)
  if (here === undefined) return null
  return {
    workspaceId,
    userId: person.userId,
    orgId: here.orgId,
    roles: here.roles,
    name: person.name,
    ...(here.deputyFor === undefined ? {} : { deputyFor: here.deputyFor }),
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

/** The permissions a procedure declares; a procedure inside a workspace that declares none lets nobody in. */
export function neededBy(meta: Meta | undefined): readonly Permission[] {
  const needs = meta?.needs
  if (needs === undefined || needs === 'public' || needs === 'session') return []
  return typeof needs === 'string' ? [needs] : needs
}
