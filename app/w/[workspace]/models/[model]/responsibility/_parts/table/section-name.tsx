'use client'
import { useLocale } from 'use-intl'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { say } from '#lib/model/local-text.ts'
import { eventTitle } from '#lib/words/attribute-text.ts'
import { groupingWords } from '#lib/words/areas/agreement/grouping.ts'
import { useOrgs } from '../../../_parts/use-orgs.ts'
import { useTelling } from '../../../_parts/use-telling.ts'
import type { Grouping } from './sections.ts'

interface Props {
  readonly grouping: Grouping
  readonly of: string | null
}

/** What rows that are put together have in common, by its name. */
export function SectionName({ grouping, of }: Props) {
  const locale = useLocale()
  const { org } = useOrgs()
  const telling = useTelling()
  const ba = useModel(({ bas }) => bas[of ?? '']?.name)
  if (of === null) return groupingWords[locale].none[grouping]
  if (grouping === 'org') return <OrgMark org={org(of).face} />
  if (grouping === 'event') return eventTitle(of, telling)
  return say(ba ?? { ja: of }, locale)
}
