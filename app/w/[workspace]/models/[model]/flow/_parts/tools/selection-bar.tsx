'use client'
import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceBetween,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceBetween,
  CopyPlus,
  Layers,
  Pin,
  Trash2,
  type LucideIcon,
} from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { Menu } from '#app/_ui/menu.tsx'
import { baEntries, type IntoBa } from '../acts/ba-entries.ts'
import type { ToolId } from './tools.ts'
import type { Tools } from './use-tools.ts'

const shown: readonly (readonly (readonly [ToolId, LucideIcon])[])[] = [
  [
    ['alignLeft', AlignStartVertical],
    ['alignCentre', AlignCenterVertical],
    ['alignRight', AlignEndVertical],
  ],
  [
    ['alignTop', AlignStartHorizontal],
    ['alignMiddle', AlignCenterHorizontal],
    ['alignBottom', AlignEndHorizontal],
  ],
  [
    ['distributeAcross', AlignHorizontalSpaceBetween],
    ['distributeDown', AlignVerticalSpaceBetween],
  ],
  [
    ['pin', Pin],
    ['duplicate', CopyPlus],
    ['remove', Trash2],
  ],
]

/** What can be done with several selected figures, beside each other; the menu and the keys do the same. */
export function SelectionBar({
  count,
  tools,
  into,
  selected,
}: {
  readonly count: number
  readonly tools: Tools
  readonly into: IntoBa
  readonly selected: ReadonlySet<string>
}) {
  const t = useTranslations('canvasTools')
  const canvas = useTranslations('canvas.inspector')
  const bas = baEntries(into, selected, canvas('newBa'))
  return (
    <div
      role="toolbar"
      aria-label={t('bar', { count: String(count) })}
      className="flex items-center gap-0.5 rounded-card border border-line bg-card p-1 shadow-card"
    >
      {bas.length > 0 && (
        <span className="mr-0.5 border-r border-line pr-1">
          <Menu
            trigger={
              <Button
                look="quiet"
                className="!min-h-7 !px-2"
                icon={<Layers size={14} aria-hidden />}
              >
                {canvas('addToBa')}
              </Button>
            }
            entries={bas}
          />
        </span>
      )}
      {shown.map((group, i) => (
        <div
          key={group[0]?.[0]}
          className={i === 0 ? 'flex gap-0.5' : 'ml-0.5 flex gap-0.5 border-l border-line pl-1'}
        >
          {group.map(([id, Icon]) => {
            const tool = tools[id]
            return (
              <IconButton
                key={id}
                label={tool.title}
                icon={<Icon size={15} aria-hidden />}
                className="!text-ink"
                disabled={!tool.isOn}
                onClick={tool.run}
              />
            )
          })}
        </div>
      ))}
    </div>
  )
}
