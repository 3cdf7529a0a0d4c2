'use client'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { keyProps } from '#app/_client/commands/pressed-command.ts'
import { useCommand } from '#app/_client/commands/use-command.ts'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { usePointWords } from './point-words.ts'
import { useWalk } from './use-walk.ts'

/** Back and forth through the open points (F-35); the point reached is said, also to screen readers. */
export function PointWalk() {
  const t = useTranslations('frame.points')
  const { points, point, at, walk } = useWalk()
  const say = usePointWords()
  const isNone = points.length === 0
  useCommand('nextPoint', isNone ? null : () => walk(1))
  useCommand('previousPoint', isNone ? null : () => walk(-1))
  return (
    <fieldset aria-label={t('label')} className="flex min-w-0 items-center gap-1">
      <output aria-live="polite" className="min-w-0 truncate text-ink" data-point-said>
        {point !== undefined &&
          t('at', { at: String(at + 1), all: String(points.length), what: say(point) })}
      </output>
      <IconButton
        label={t('previous')}
        {...keyProps('previousPoint')}
        icon={<ChevronLeft size={15} aria-hidden />}
        disabled={isNone}
        onClick={() => walk(-1)}
      />
      <IconButton
        label={t('next')}
        {...keyProps('nextPoint')}
        icon={<ChevronRight size={15} aria-hidden />}
        disabled={isNone}
        onClick={() => walk(1)}
      />
    </fieldset>
  )
}
