'use client'
import { useTranslations } from 'use-intl'
import type { BaDemand } from '#lib/model/ba.ts'

type Marks = Readonly<Record<BaDemand['mark'], number>>

const looks = {
  required: 'bg-ai',
  notApplicable: 'bg-muted',
  undecided: 'bg-transparent',
} as const satisfies Readonly<Record<BaDemand['mark'], string>>
const order = ['required', 'notApplicable', 'undecided'] as const

/** How far one ba of 3-1 has been considered (G-95): a bar of its marks, and the same in numbers, which are read aloud. */
export function CoverageStrip({ marks }: { readonly marks: Marks }) {
  const t = useTranslations('tables.matrix.strip')
  return (
    <span className="mt-1 grid gap-1 font-normal" data-strip>
      <span
        aria-hidden
        className="flex h-1.5 overflow-hidden rounded-full border border-line bg-card"
      >
        {order.map((mark) => (
          <span
            key={mark}
            className={looks[mark]}
            style={{ flexGrow: marks[mark], flexBasis: 0 }}
          />
        ))}
      </span>
      <span className="flex flex-wrap gap-x-1.5 text-2xs leading-tight text-muted">
        {order.map((mark) => (
          <span key={mark} className="whitespace-nowrap">
            {t(mark, { count: String(marks[mark]) })}
          </span>
        ))}
      </span>
    </span>
  )
}
