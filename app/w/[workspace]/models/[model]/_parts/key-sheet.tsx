'use client'
import { useTranslations } from 'use-intl'
import { GridKeys } from '#app/_client/parts/grid-keys.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { steps } from './steps.ts'

/** The list of keys. */
export function KeySheet({
  open,
  onOpenChange,
}: {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}) {
  const t = useTranslations('frame')
  const rows: readonly (readonly [string, string])[] = [
    ['Ctrl / ⌘ + Z', t('keys.undo')],
    ['Ctrl / ⌘ + Shift + Z', t('keys.redo')],
    ...steps.map(
      (step, index) => [`G → ${index + 1}`, t('keys.step', { step: t(`steps.${step}`) })] as const,
    ),
    ['F2', t('keys.rename')],
    ['Esc', t('keys.cancel')],
    ['?', t('keys.help')],
  ]
  return (
    <Dialog title={t('keys.title')} closeLabel={t('close')} open={open} onOpenChange={onOpenChange}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5">
        {rows.map(([key, text]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded-md border border-line bg-tag px-1.5 py-0.5 font-mono text-xs">
                {key}
              </kbd>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <GridKeys />
      <p className="text-xs text-muted">{t('keys.note')}</p>
    </Dialog>
  )
}
