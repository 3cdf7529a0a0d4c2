'use client'
import { useTranslations } from 'use-intl'
import { Select } from '#app/_ui/select.tsx'
import { transferUnits } from '#lib/model/vocabulary.ts'
import type { TransferUnit } from '#lib/picture/units/unit-of.ts'

/** In how much detail transfers are seen: between countries, parties, systems, or devices (p7). */
export function UnitSwitch({
  unit,
  onChoose,
}: {
  readonly unit: TransferUnit
  readonly onChoose: (unit: TransferUnit) => void
}) {
  const t = useTranslations('canvas.unit')
  const words = useTranslations('framework.transferUnit')
  return (
    <div className="flex items-center gap-1.5 rounded-card border border-line bg-card py-0.5 pr-1 pl-2.5 text-xs shadow-card">
      <span aria-hidden className="whitespace-nowrap text-muted">
        {t('short')}
      </span>
      <Select
        label={t('label')}
        hideLabel
        value={unit}
        className="[&_button]:!min-h-7 [&_button]:!border-transparent [&_button]:!py-0 [&_button]:!text-xs [&_button]:whitespace-nowrap"
        options={transferUnits.map((value) => ({ value, label: words(value) }))}
        onValue={onChoose}
      />
    </div>
  )
}
