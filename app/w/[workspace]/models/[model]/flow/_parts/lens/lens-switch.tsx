'use client'
import { useTranslations } from 'use-intl'
import { lenses, type Lens } from '#lib/picture/lens/paint.ts'
import { Segments } from '../segments.tsx'
import { useLenses } from './use-lens.ts'

/** By what the flow is coloured; each lens with its number key. */
export function LensSwitch({
  lens,
  onChoose,
}: {
  readonly lens: Lens
  readonly onChoose: (lens: Lens) => void
}) {
  const t = useTranslations('lens')
  return (
    <Segments
      label={t('label')}
      className="px-2 whitespace-nowrap"
      value={lens}
      onValue={onChoose}
      segments={useLenses().map((one) => {
        const [label, keys] = [t(`name.${one}`), String(lenses.indexOf(one) + 1)]
        return { value: one, label, keys, title: t('withKey', { lens: label, key: keys }) }
      })}
    />
  )
}
