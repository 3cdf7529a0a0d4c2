'use client'
import { useLocale, useTranslations } from 'use-intl'
import { keyOfTool } from '#app/_client/commands/canvas-tool-keys.ts'
import { useCommand, usePlaces, useShow } from '#app/_client/commands/use-command.ts'
import { inBoth } from '#lib/words/in-both.ts'
import type { ToolId } from './tools.ts'
import type { Addition } from '../acts/use-adding.ts'
import type { Tools } from './use-tools.ts'

interface Input {
  readonly canEdit: boolean
  readonly add: (what: Addition) => void
  readonly tools: Tools
  /** brings a figure into sight and gives it the focus; false: it is not drawn */
  readonly show: (id: string) => boolean
}

/** Offers what can be done on the canvas to the palette (F-30), and shows there what somebody looked for. */
export function useFlowCommands({ canEdit, add, tools, show }: Input): void {
  const t = useTranslations('palette')
  const other = useLocale() === 'ja' ? 'en' : 'ja'
  useShow(show)
  useCommand('addData', canEdit ? () => add('data') : null)
  useCommand('addEvent', canEdit ? () => add('event') : null)
  useCommand('addBa', canEdit ? () => add('ba') : null)
  useCommand('addOrganization', canEdit ? () => add('organization') : null)
  usePlaces(() =>
    (Object.keys(tools) as ToolId[])
      .filter((id) => tools[id].isShown && tools[id].isOn)
      .map((id) => ({
        id: `tool ${id}`,
        label: tools[id].name,
        kind: keyOfTool(id) ?? t('group.canvas'),
        texts: [tools[id].name, inBoth[other].tool[id]],
        go: tools[id].run,
      })),
  )
}
