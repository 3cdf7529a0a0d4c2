'use client'
import { useLocale, useTranslations } from 'use-intl'
import { useModel } from '#app/_client/room/use-model.ts'
import type { SplitTerms } from '#lib/agreement/split.ts'
import { say } from '#lib/model/local-text.ts'

/** What a part says beside its words: the layer it is limited to, its condition, where its evidence is. Nothing when none is said. */
export function SplitTermsLines({
  split: { layer, condition, evidence },
}: {
  readonly split: Pick<SplitTerms, 'layer' | 'condition' | 'evidence'>
}) {
  const t = useTranslations('agreement.terms')
  const locale = useLocale()
  const name = useModel((m) => (layer === undefined ? undefined : m.systems[layer]?.name))
  const lines = [
    ...(layer === undefined ? [] : [t('layer', { system: say(name ?? { ja: layer }, locale) })]),
    ...(condition === undefined ? [] : [t('condition', { text: say(condition, locale) })]),
    ...(evidence === undefined ? [] : [t('evidence', { text: evidence })]),
  ]
  if (lines.length === 0) return null
  return (
    <ul className="grid gap-0.5 text-xs wrap-anywhere">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
