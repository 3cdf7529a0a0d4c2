import type { ReactNode } from 'react'
import { firstPaint } from '#app/_server/first-paint.ts'
import { enterModel } from '#app/_server/gate.ts'
import { suggestedTitles } from '#app/_server/suggested-titles.ts'
import { FirstPaint } from './_parts/first-paint.tsx'
import { ModelShell } from './_parts/model-shell.tsx'

interface Props {
  readonly params: Promise<{ workspace: string; model: string }>
  readonly children: ReactNode
}

/** The gate of a model and the frame around its steps. The frame stays while people move between steps. */
export default async function ModelLayout({ params, children }: Props) {
  const { workspace, model: modelId } = await params
  const { me, organizations, model, workspace: settings } = await enterModel(workspace, modelId)
  const first = await firstPaint()
  return (
    <ModelShell
      workspaceId={workspace}
      modelId={modelId}
      suggested={suggestedTitles(model)}
      mark={model.originId !== null ? 'scenario' : model.isSample ? 'sample' : null}
      collabPath={model.collab}
      epoch={model.epoch}
      mayRestore={me.permissions.includes('model.archive')}
      mayKeep={settings.offlineCache}
      me={{ userId: me.userId, name: me.name, orgId: me.orgId }}
      permissions={me.permissions}
      orgs={organizations}
      {...(first === undefined ? {} : { firstPaint: <FirstPaint {...first} /> })}
    >
      {children}
    </ModelShell>
  )
}
