import { workspaceOfModel } from '#db/lookups.ts'
import { AppError } from '#server/errors.ts'
import { runtime } from '#server/runtime.ts'
import { memberOf } from '#server/trpc/procedures.ts'

/** The workspace of a model, for its members; anybody else is told what they would be told of an unknown id (S-4). */
export async function workspaceOf(
  person: { readonly userId: string; readonly name: string },
  modelId: string,
): Promise<{ readonly workspaceId: string }> {
  const workspaceId = await workspaceOfModel(runtime().auth, modelId)
  const member = workspaceId && (await memberOf(person, workspaceId))
  if (!member) throw new AppError('not-found')
  return { workspaceId: member.workspaceId }
}
