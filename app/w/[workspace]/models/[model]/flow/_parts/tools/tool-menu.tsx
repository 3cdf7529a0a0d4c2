'use client'
import { Ellipsis } from 'lucide-react'
import type { Ref } from 'react'
import { useTranslations } from 'use-intl'
import { keyOfTool } from '#app/_client/commands/canvas-tool-keys.ts'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { Menu } from '#app/_ui/menu.tsx'
import type { ToolId } from './tools.ts'
import type { Tools } from './use-tools.ts'

/** Everything one can do with the picture, in words and with its key: nothing here needs a mouse or a key one has to know. */
export function ToolMenu({
  tools,
  trigger,
  onOpen,
}: {
  readonly tools: Tools
  readonly trigger: Ref<HTMLButtonElement>
  readonly onOpen: () => void
}) {
  const t = useTranslations('canvasTools')
  const entries = (Object.keys(tools) as ToolId[]).filter((id) => tools[id].isShown)
  return (
    <Menu
      align="end"
      onOpen={onOpen}
      trigger={
        <IconButton
          ref={trigger}
          label={t('menuKey', { key: 'M' })}
          aria-keyshortcuts="M"
          icon={<Ellipsis size={15} aria-hidden />}
        />
      }
      entries={entries.map((id) => ({
        id,
        disabled: !tools[id].isOn,
        danger: id === 'remove',
        label: (
          <>
            <span className="flex-1">{tools[id].name}</span>
            <kbd className="pl-4 font-mono text-2xs text-muted">{keyOfTool(id)}</kbd>
          </>
        ),
        onChoose: tools[id].run,
      }))}
    />
  )
}
