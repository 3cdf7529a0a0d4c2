'use client'
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import { kindOfMark, type Mark } from '#lib/agreement/gaps/mark.ts'
import { useOrgs } from '../../../_parts/use-orgs.ts'
import { markSigns } from './mark-signs.ts'

/** What the rules say about one row, in words: gaps dashed, conflicts and boundary holes double. */
export function MarkWords({ marks }: { readonly marks: readonly Mark[] }) {
  const t = useTranslations('agreement.marks')
  const { nameOf } = useOrgs()
  const separator = useTranslations('agreement.responsibility')('separator')
  if (marks.length === 0) return null
  return (
    <ul className="mt-1 flex flex-wrap gap-1 text-xs font-normal">
      {marks.map((mark) => {
        const kind = kindOfMark(mark)
        return (
          <li
            key={mark.rule}
            tabIndex={-1}
            data-mark={mark.rule}
            className={cx(
              'rounded-md px-1.5 py-0.5',
              kind === 'gap'
                ? 'border border-dashed border-warn bg-warn-soft text-warn'
                : 'border-3 border-double border-bad bg-bad-soft text-bad',
            )}
          >
            <span aria-hidden>{markSigns[kind]}</span> {t(`kind.${kind}`)}:{' '}
            {t(`rule.${mark.rule}`, { orgs: mark.orgs.map(nameOf).join(separator) })}
          </li>
        )
      })}
    </ul>
  )
}
