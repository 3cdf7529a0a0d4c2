'use client'
import { useLocale, useTranslations } from 'use-intl'
import { say } from '#lib/model/local-text.ts'
import { filled } from '#lib/words/filled.ts'
import type { InboxRow } from '#server/notices/inbox-row.ts'
import { useInboxWords } from './use-inbox.ts'

type EditRow = Extract<InboxRow, { readonly is: 'edit' }>

/** What waits, in one sentence. */
export function useSentence(): (row: InboxRow) => string {
  const words = useInboxWords()
  const locale = useLocale()
  const t = useTranslations('agreement')
  const kindOf = useKindOf()
  const elementIn = (edit: Pick<EditRow, 'element' | 'name'>) => {
    const kind = kindOf(edit.element)
    const name = edit.name && say(edit.name, locale).replace(/[。.]$/, '')
    return name === undefined ? kind : filled(words.element, { kind, name })
  }
  return (row) => {
    const model = say(row.model, locale)
    switch (row.is) {
      case 'answer':
      case 'revise': {
        const risk = say(row.risk, locale).replace(/[。.]$/, '')
        const facts = { risk, measure: say(row.measure, locale), role: t(`role.${row.terms.role}`) }
        return filled(words.row[row.is === 'answer' && row.counter ? 'counter' : row.is], {
          model,
          ...facts,
        })
      }
      case 'edit':
        return filled(words.row.edit, { model, element: elementIn(row) })
      case 'opinion': {
        if ('proposalId' in row.about)
          return filled(words.row.opinionOfEdit, { model, element: elementIn(row.about) })
        if ('roundId' in row.about)
          return filled(words.row.opinionOfRound, { model, n: row.about.n })
        const { risk, measure, terms } = row.about
        return filled(words.row.opinion, {
          model,
          risk: say(risk, locale).replace(/[。.]$/, ''),
          measure: say(measure, locale),
          role: t(`role.${terms.role}`),
        })
      }
      case 'round':
        return filled(words.row.round, { model, n: row.n })
      default:
        return filled(words.row[row.is], { model, count: row.count })
    }
  }
}

/** What kind of element `collection/id` is, in a word. */
function useKindOf(): (element: string) => string {
  const places = useTranslations('places')
  return (element) => {
    const path = `${element.split('/')[0] ?? ''}.one`
    return places(places.has(path as 'meta.one') ? (path as 'meta.one') : 'meta.one')
  }
}
