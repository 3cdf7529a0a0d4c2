'use client'
import { useTranslations } from 'use-intl'
import type { CoverProposal } from '#lib/catalog/ba/cover.ts'
import { nameOf } from '#lib/words/attribute-text.ts'
import { HolderMark } from '../../_parts/holder-mark.tsx'
import { useTelling } from '../../_parts/use-telling.ts'
import { coverWords } from './cover-words.ts'

interface Props {
  readonly proposals: readonly CoverProposal[]
  readonly chosen: ReadonlySet<string>
  readonly onChosen: (chosen: ReadonlySet<string>) => void
}

/** Proposed data, each with its reasons and a tick box; nothing is ticked before somebody does (UC-26). */
export function CoverList({ proposals, chosen, onChosen }: Props) {
  const t = useTranslations('ba.cover')
  const telling = useTelling()
  const separator = telling.words('listSeparator')
  return (
    <ul className="grid max-h-72 overflow-y-auto rounded-card border border-line-soft">
      {proposals.map(({ state, reasons }) => (
        <li key={state} className="border-b border-line-soft last:border-b-0">
          <label className="flex items-start gap-2 px-2.5 py-1.5 text-sm hover:bg-tag">
            <input
              type="checkbox"
              className="mt-0.5 size-4 shrink-0 accent-ai"
              checked={chosen.has(state)}
              onChange={(event) => {
                const next = new Set(chosen)
                if (event.target.checked) next.add(state)
                else next.delete(state)
                onChosen(next)
              }}
            />
            <span className="min-w-0 flex-1">
              <span className="font-medium">{nameOf(state, telling)}</span>
              <span className="block text-xs text-muted">
                {reasons.map((reason) => coverWords(reason, telling, t)).join(separator)}
              </span>
            </span>
            <HolderMark state={state} />
          </label>
        </li>
      ))}
    </ul>
  )
}
