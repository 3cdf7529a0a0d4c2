import 'server-only'
import { TRPCError } from '@trpc/server'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { caller } from './caller.tsx'
import { requireSession } from './session.ts'

/**
 * The gate of every page inside a workspace: the workspace as its member sees it. Somebody not signed in goes to sign in;
 * a stranger sees the page for something that does not exist.
 */
export const enterWorkspace = cache(async (workspaceId: string) => {
  await requireSession()
  const call = await caller()
  return await orNotFound(call.workspace.get({ workspaceId }))
})

/** The same for a model: its row, after the workspace's gate. */
export const enterModel = cache(async (workspaceId: string, modelId: string) => {
  const workspace = await enterWorkspace(workspaceId)
  const call = await caller()
  const model = await orNotFound(call.model.get({ workspaceId, modelId }))
  return { ...workspace, model }
})

/** Turns the refusals that mean "not for you" into the not-found page; an id that is none counts as unknown. */
async function orNotFound<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (thrown) {
    if (
      thrown instanceof TRPCError &&
      (thrown.code === 'NOT_FOUND' || thrown.code === 'BAD_REQUEST')
    ) {
      notFound()
    }
    throw thrown
  }
}
