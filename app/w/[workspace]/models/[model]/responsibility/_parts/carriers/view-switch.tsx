'use client'
import { useLocale } from 'use-intl'
import { carrierViewsWords } from '#lib/words/areas/agreement/carrier-views.ts'
import { Segments } from '../../../flow/_parts/segments.tsx'
import { useResponsibilityView } from './use-view.ts'

/** From the matrix to the picture of who carries what, and back. */
export function ViewSwitch() {
  const words = carrierViewsWords[useLocale()]
  const { shown, show } = useResponsibilityView()
  return (
    <div className="justify-self-start print:hidden">
      <Segments
        label={words.label}
        value={shown}
        onValue={show}
        segments={[
          { value: 'matrix', label: words.matrix },
          { value: 'carriers', label: words.carriers },
        ]}
        className="px-3"
      />
    </div>
  )
}
