'use client'
import { useCommand } from '#app/_client/commands/use-command.ts'
import { useGo } from '#app/_client/parts/use-go.ts'

/** Offers the screens of a consortium to the palette and the keys; shows nothing. */
export function WorkspaceCommands({
  workspaceId,
  mayAudit,
  mayCreate,
}: {
  readonly workspaceId: string
  readonly mayAudit: boolean
  readonly mayCreate: boolean
}) {
  const go = useGo()
  const base = `/w/${workspaceId}`
  const to = (path: string) => () => void go(path)
  useCommand('home', to(base))
  useCommand('newModel', mayCreate ? to(`${base}/models/new`) : null)
  useCommand('members', to(`${base}/members`))
  useCommand('audit', mayAudit ? to(`${base}/audit`) : null)
  useCommand('settings', to('/settings'))
  useCommand('workspaces', to('/w'))
  return null
}
