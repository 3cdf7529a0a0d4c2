import type { Party } from '#lib/agreement/command.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { Permission } from '#lib/policy/permissions.ts'
import { runtime } from '#server/runtime.ts'
import type { Member } from '#server/trpc/procedures.ts'

/** Somebody acting in a workspace, as `inWorkspaceProcedure` hands it to a command. */
export interface Acting {
  readonly member: Member
  readonly tx: <T>(fn: (tx: TenantTx) => Promise<T>) => Promise<T>
  readonly own: (permission: Permission, orgId?: string) => void
}

/** Who answers or signs, in their own name or in the place of a colleague (AG-51). */
export function speakingOf({ userId, orgId, deputyFor }: Member): Party {
  return { userId, orgId, ...(deputyFor === undefined ? {} : { deputyFor }) }
}

/** Tells open screens, after the commit, that the agreement about a model has moved. A lost hint loses nothing. */
export async function hintAgreement(member: Member, modelId: string): Promise<void> {
  const { workspaceId } = member
  await runtime().hints.publish({ workspaceId, area: 'agreement', modelId })
}
