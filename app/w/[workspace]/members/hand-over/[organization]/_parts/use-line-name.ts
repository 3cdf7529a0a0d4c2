'use client'
import { useLocale, useTranslations } from 'use-intl'
import { say } from '#lib/model/local-text.ts'
import { handOverWords } from '#lib/words/areas/members/hand-over.ts'
import { filled } from '#lib/words/filled.ts'
import type { Line } from './lines.ts'

/** How a line is called: what it is, where it belongs, and the name of the choice of whom it goes to. */
export function useLineName(): (line: Line) => {
  readonly title: string
  readonly note: string
  readonly label: string
} {
  const t = useTranslations('agreement')
  const locale = useLocale()
  const words = handOverWords[locale]
  return (line) => {
    const model = say(line.model.title, locale)
    if (line.is === 'managed') {
      return {
        title: filled(words.managedLine, { count: line.model.managed }),
        note: model,
        label: filled(words.forManaged, { model }),
      }
    }
    const risk = say(line.part.risk, locale)
    const measure = say(line.part.measure, locale)
    const role = t(`role.${line.part.role}`)
    return {
      title: measure,
      note: `${role} · ${risk} · ${model}`,
      label: filled(words.forPart, { measure, risk, role }),
    }
  }
}
