'use client'
import { useLocale } from 'use-intl'
import { sittingWords } from '#lib/words/areas/agreement/sitting.ts'
import { filled } from '#lib/words/filled.ts'
import { showTime } from '#lib/words/time.ts'
import { useTelling } from '../../../_parts/use-telling.ts'
import { ContentChanges } from './content-changes.tsx'
import { differenceBetween, type ContentDifference } from './content-difference.ts'
import { ContentName } from './content-name.tsx'
import { useShortName } from './short-name.ts'
import type { StepProps } from './step-body.tsx'
import type { SittingContent } from './use-sitting.ts'

/** Only what has changed since one's organisation last signed about it, before and after; what is new and what is the same by name. */
export function StepChanges({ sitting }: Pick<StepProps, 'sitting'>) {
  const locale = useLocale()
  const { changes: words } = sittingWords[locale]
  const { words: framework } = useTelling()
  const shortName = useShortName()
  const compared = sitting.contents.map((content) => ({
    name: content.name,
    at: content.before?.at,
    difference: sinceSigned(content),
  }))
  const listed = (which: (one: (typeof compared)[number]) => boolean) =>
    compared
      .filter(which)
      .map(({ name }) => shortName(name))
      .join(framework('listSeparator'))
  const first = listed(({ difference }) => difference === null)
  const same = listed(({ difference }) => difference?.count === 0)
  const changed = compared.filter(({ difference }) => (difference?.count ?? 0) > 0)
  return (
    <>
      {changed.length === 0 && first === '' && <p>{words.none}</p>}
      {changed.map(
        ({ name, at, difference }) =>
          difference !== null && (
            <section key={name} className="grid grid-cols-1 gap-2">
              <ContentName name={name} />
              {at !== undefined && (
                <p className="text-xs text-muted">
                  {filled(words.since, { time: showTime(Date.parse(at), 'minute', locale) })}
                </p>
              )}
              <ContentChanges difference={difference} />
            </section>
          ),
      )}
      {first !== '' && <p className="text-sm">{filled(words.first, { list: first })}</p>}
      {same !== '' && <p className="text-sm text-muted">{filled(words.same, { list: same })}</p>}
    </>
  )
}

/** What differs between what was signed last and what is shown; null when nothing of it was signed. */
function sinceSigned({ name, before, text }: SittingContent): ContentDifference | null {
  return before === null ? null : differenceBetween(name, before.text, text)
}
