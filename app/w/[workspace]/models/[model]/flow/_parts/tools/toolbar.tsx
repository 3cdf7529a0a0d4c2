'use client'
import { ArrowRightLeft, Building2, Layers, SquarePlus } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { IconButton } from '#app/_ui/icon-button.tsx'

interface Props {
  readonly onData: () => void
  readonly onEvent: () => void
  readonly onBa: () => void
  readonly onOrganization: () => void
}

/** What can be added, each with its key. */
export function Toolbar({ onData, onEvent, onBa, onOrganization }: Props) {
  const t = useTranslations('canvas.add')
  const tools = [
    { id: 'data', key: 'D', icon: SquarePlus, run: onData },
    { id: 'event', key: 'E', icon: ArrowRightLeft, run: onEvent },
    { id: 'ba', key: 'B', icon: Layers, run: onBa },
    { id: 'organization', key: 'O', icon: Building2, run: onOrganization },
  ] as const
  return (
    <div
      role="toolbar"
      aria-label={t('label')}
      aria-orientation="vertical"
      className="flex flex-col gap-0.5 rounded-card border border-line bg-card p-1 shadow-card"
    >
      {tools.map(({ id, key, icon: Icon, run }) => (
        <IconButton
          key={id}
          label={t('withKey', { what: t(id), key })}
          aria-keyshortcuts={key}
          icon={<Icon size={17} aria-hidden />}
          className="size-8 !text-ink"
          onClick={run}
        />
      ))}
    </div>
  )
}
