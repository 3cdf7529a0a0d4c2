'use client'
import { useLocale } from 'use-intl'
import { boardViewsWords } from '#lib/words/areas/agreement/board-views.ts'
import { Segments } from '../../../flow/_parts/segments.tsx'
import { useAgreementView } from './use-view.ts'

/** From the seats to the board or its list, and back. */
export function ViewSwitch() {
  const words = boardViewsWords[useLocale()]
  const { shown, show } = useAgreementView()
  return (
    <div className="justify-self-start print:hidden">
      <Segments
        label={words.label}
        value={shown}
        onValue={show}
        segments={[
          { value: 'seats', label: words.seats },
          { value: 'board', label: words.board },
          { value: 'list', label: words.list },
        ]}
        className="px-3"
      />
    </div>
  )
}
