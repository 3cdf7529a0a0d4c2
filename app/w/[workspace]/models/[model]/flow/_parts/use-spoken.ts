'use client'
import { useTranslations } from 'use-intl'
import { say } from '#lib/model/local-text.ts'
import type { Telling } from '#lib/words/attribute-text.ts'
import { useOpenCounts } from '../../_parts/comments/comment-counts.tsx'
import { cardView, chipView } from './views.ts'

/** What a screen reader says about each figure, from the model and not from its looks. */
export function useSpoken(telling: Telling): (id: string) => string {
  const t = useTranslations('canvas')
  const { model, locale, words } = telling
  const counts = useOpenCounts()
  const comments = useTranslations('comments.here')
  const tell = (id: string): string => {
    if (Object.hasOwn(model.states, id)) {
      const view = cardView(id, telling)
      const events = Object.values(model.events)
      return t('spoken.data', {
        name: view.title,
        holder: view.holder ?? t('noHolder'),
        incoming: String(events.filter((e) => e.outputs.includes(id)).length),
        outgoing: String(events.filter((e) => e.inputs.includes(id)).length),
        risks: String(view.risks),
        bas: String(view.bas),
        open: String(view.open),
      })
    }
    const event = model.events[id]
    if (event !== undefined) {
      const view = chipView(id, telling)
      return t('spoken.event', {
        kind: words(`eventKind.${view.kind}`),
        name: view.name ?? '',
        inputs: String(event.inputs.length),
        outputs: String(event.outputs.length),
        risks: String(view.risks),
      })
    }
    const somebody = model.stakeholders[id]
    if (somebody === undefined) return id
    const name = say(somebody.name, locale)
    if (somebody.kind !== 'organization' && somebody.kind !== 'department')
      return t('spoken.person', { kind: words(`stakeholderKind.${somebody.kind}`), name })
    const held = Object.values(model.states).filter((s) => s.holder === id).length
    return t('spoken.container', { name, count: String(held) })
  }
  return (id) => {
    const count = counts.get(id) ?? 0
    if (count === 0) return tell(id)
    return [tell(id), comments('spoken', { count })].join(words('listSeparator'))
  }
}
