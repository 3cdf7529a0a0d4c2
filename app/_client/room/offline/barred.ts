/*
 * What this window has been told: nothing is kept of these workspaces, or nothing at all any more. A page that was loaded
 * before may still think that something is.
 */
const workspaces = new Set<string>()
let everything = false

/** Whether copies of a workspace may be kept, as its setting says now. */
export function setMayKeep(workspaceId: string, may: boolean): void {
  if (!may) workspaces.add(workspaceId)
  else workspaces.delete(workspaceId)
}

/** Nobody is signed in any more: nothing is kept until the page is loaded again. */
export function barEverything(): void {
  everything = true
}

export function isBarred(workspaceId: string): boolean {
  return everything || workspaces.has(workspaceId)
}
