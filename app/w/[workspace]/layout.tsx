import type { ReactNode } from 'react'
import { AddressProvider } from '#app/_client/address/use-address.ts'
import { CommandCenter } from '#app/_client/commands/command-center.tsx'
import { LiveWorkspace } from '#app/_client/live.tsx'
import { KeptOutside } from '#app/_client/room/offline/kept-outside.tsx'
import { askForFirstPicture } from '#app/_server/first-paint.ts'
import { enterWorkspace } from '#app/_server/gate.ts'
import { AskBeforeLeaving } from '#app/_ui/ask-before-leaving.tsx'
import { KeptHere } from './_parts/kept-here.tsx'
import { Rail } from './_parts/rail.tsx'
import { WorkspaceCommands } from './_parts/workspace-commands.tsx'

interface Props {
  readonly params: Promise<{ workspace: string }>
  readonly children: ReactNode
}

/** The gate of a consortium and its frame: the rail, and the page beside it. */
export default async function WorkspaceLayout({ params, children }: Props) {
  const { workspace } = await params
  // Told of before anything is worked out, its picture is here when the page is.
  await askForFirstPicture()
  const { me, workspace: settings } = await enterWorkspace(workspace)
  const mayAudit = me.permissions.includes('audit.read')
  return (
    <AddressProvider>
      <CommandCenter>
        <div className="grid h-full grid-rows-[minmax(0,1fr)_3.25rem] print:block print:h-auto sm:grid-cols-[3.5rem_minmax(0,1fr)] sm:grid-rows-1">
          <LiveWorkspace workspaceId={workspace} />
          <WorkspaceCommands
            workspaceId={workspace}
            mayAudit={mayAudit}
            mayCreate={me.permissions.includes('model.create')}
          />
          <AskBeforeLeaving />
          <KeptOutside userId={me.userId} />
          <KeptHere workspaceId={workspace} userId={me.userId} mayKeep={settings.offlineCache} />
          <div className="row-start-2 grid sm:row-start-1 print:hidden">
            <Rail workspaceId={workspace} mayAudit={mayAudit} />
          </div>
          <div className="relative min-h-0 min-w-0 overflow-y-auto print:overflow-visible">
            {children}
          </div>
        </div>
      </CommandCenter>
    </AddressProvider>
  )
}
