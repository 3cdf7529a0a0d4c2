'use client'
import type { FindingsNow } from '#app/_client/findings/findings-store.ts'
import { useLocale, useTranslations } from 'use-intl'
import { useModelBehind, whole } from '#app/_client/room/model-behind.tsx'
import { useFindings } from '#app/_client/findings/use-findings.ts'
import { aroundFindings } from '#app/_client/findings/finding-words.ts'
import type { Finding } from '#lib/derive/finding.ts'
import type { FindingText } from '#lib/words/finding-text.ts'
import { useOrgs } from '../use-orgs.ts'

/** What the checks say, and how it is said to this reader. */
interface Told extends Omit<FindingsNow, 'say'> {
  readonly say: (finding: Finding) => FindingText
  /** what stands around findings */
  readonly t: ReturnType<typeof aroundFindings>
}

/** The findings with their words; null until the checks have said something. */
export function useToldFindings(): Told | null {
  const now = useFindings()
  const locale = useLocale()
  const words = useTranslations('framework')
  // A moment behind, as the findings are (F-112).
  const model = useModelBehind(whole)
  const { nameOf: organisation } = useOrgs()
  if (now === null) return null
  return {
    ...now,
    say: (finding) => now.say(finding, { model, locale, words, organisation }),
    t: aroundFindings(now.words),
  }
}
