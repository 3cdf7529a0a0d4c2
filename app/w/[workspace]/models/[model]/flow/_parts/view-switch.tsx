'use client'
import { useTranslations } from 'use-intl'
import { Segments } from './segments.tsx'

export type FlowView = 'picture' | 'list'

/** Picture or list of the same flow. */
export function ViewSwitch({
  value,
  onValue,
}: {
  readonly value: FlowView
  readonly onValue: (view: FlowView) => void
}) {
  const t = useTranslations('canvas.view')
  return (
    <Segments
      label={t('label')}
      className="px-2.5"
      value={value}
      onValue={onValue}
      segments={(['picture', 'list'] as const).map((view) => ({ value: view, label: t(view) }))}
    />
  )
}
