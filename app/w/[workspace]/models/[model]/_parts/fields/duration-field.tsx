'use client'
import { useTranslations } from 'use-intl'
import { durationParts, readDuration, writeDuration } from '#lib/model/duration.ts'
import { LiveText } from './live-text.tsx'

interface Props {
  readonly value: string
  readonly canEdit: boolean
  readonly onChange: (duration: string) => void
}

/** A length of time in years, months and days. */
export function DurationField({ value, canEdit, onChange }: Props) {
  const t = useTranslations('ba.duration')
  const parts = readDuration(value)
  return (
    <div className="grid grid-cols-3 gap-2">
      {durationParts.map((part) => (
        <LiveText
          key={part}
          type="number"
          label={t(part)}
          value={String(parts[part])}
          canEdit={canEdit}
          onCommit={(text) => {
            const count = Math.trunc(Number(text))
            if (count < 0 || count > 999 || !Number.isFinite(count)) return
            onChange(writeDuration({ ...parts, [part]: count }))
          }}
        />
      ))}
    </div>
  )
}
