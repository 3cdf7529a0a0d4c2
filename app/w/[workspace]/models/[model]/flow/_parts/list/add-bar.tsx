'use client'
import { ArrowRightLeft, Building2, Layers, SquarePlus } from 'lucide-react'
import { useCallback, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import type { EventKind } from '#lib/model/vocabulary.ts'
import type { Addition } from '../acts/use-adding.ts'
import { KindPicker } from '../tools/kind-picker.tsx'

const tools = [
  { id: 'data', key: 'D', icon: SquarePlus },
  { id: 'event', key: 'E', icon: ArrowRightLeft },
  { id: 'organization', key: 'O', icon: Building2 },
  { id: 'ba', key: 'B', icon: Layers },
] as const

interface Props {
  readonly onAdd: (what: Addition) => void
  readonly isPicking: boolean
  /** whether data are chosen that go into the event */
  readonly hasInput: boolean
  readonly onChoose: (kind: EventKind) => void
  readonly onClose: () => void
}

/** What can be added to the list, each with the key it has on the canvas. */
export function AddBar({ onAdd, isPicking, hasInput, onChoose, onClose }: Props) {
  const t = useTranslations('canvas')
  const event = useRef<HTMLButtonElement>(null)
  const close = useCallback(() => {
    onClose()
    event.current?.focus({ preventScroll: true })
  }, [onClose])
  return (
    <div role="toolbar" aria-label={t('add.label')} className="flex flex-wrap gap-2">
      {tools.map(({ id, key, icon: Icon }) => (
        <span key={id} className="relative">
          <Button
            {...(id === 'event' ? { ref: event, 'aria-haspopup': 'menu' } : {})}
            aria-keyshortcuts={key}
            icon={<Icon size={15} aria-hidden />}
            onClick={() => onAdd(id)}
          >
            {t('add.withKey', { what: t(`add.${id}`), key })}
          </Button>
          {id === 'event' && isPicking && (
            <KindPicker
              at={underTheButton}
              title={t('picker.title')}
              hasInput={hasInput}
              onChoose={onChoose}
              onClose={close}
            />
          )}
        </span>
      ))}
    </div>
  )
}

const underTheButton = { x: 0, y: 36 }
