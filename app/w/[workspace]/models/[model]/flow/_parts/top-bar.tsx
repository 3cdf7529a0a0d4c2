'use client'
import type { ReactNode } from 'react'
import { lazily } from '#app/_ui/lazily.tsx'
import type { Lens } from '#lib/picture/lens/paint.ts'
import type { Telling } from '#lib/words/attribute-text.ts'
import { legendEntries } from './lens/legend-entries.ts'
import { Legend } from './lens/legend.tsx'
import { LensSwitch } from './lens/lens-switch.tsx'
import type { LensPaint } from './lens/use-lens-paint.ts'
import type { useShownBas } from './lens/use-shown-bas.ts'
import type { Selection } from './use-selection.ts'

const LensLegend = lazily(async () => (await import('./lens/lens-legend.tsx')).LensLegend)

interface Props {
  readonly telling: Telling
  readonly lens: Lens
  readonly onLens: (lens: Lens) => void
  readonly lensPaint: LensPaint
  readonly bas: ReturnType<typeof useShownBas>
  readonly selection: Selection
  readonly onLight: (ba: string | undefined) => void
  readonly viewSwitch: ReactNode
}

/** What floats over the top of the picture: by what it is coloured, what the colours mean, picture or list. */
export function TopBar({ telling, lens, onLens, lensPaint, bas, selection, ...props }: Props) {
  return (
    <div className="pointer-events-none absolute inset-x-3 top-3 z-10 flex items-start justify-between gap-2 *:pointer-events-auto">
      <div className="flex min-w-0 flex-1 gap-2 overflow-x-auto sm:overflow-visible">
        <LensSwitch lens={lens} onChoose={onLens} />
        {lens === 'ba' ? (
          <Legend
            entries={legendEntries(telling, bas)}
            selected={selection.ids}
            onSelect={(id) => selection.set([id])}
            onToggle={bas.toggle}
            onLight={props.onLight}
          />
        ) : (
          <LensLegend lens={lens} painted={lensPaint} />
        )}
      </div>
      <div className="hidden shrink-0 sm:block">{props.viewSwitch}</div>
    </div>
  )
}
