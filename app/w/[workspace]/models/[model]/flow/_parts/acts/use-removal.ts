'use client'
import { useTranslations } from 'use-intl'
import { useWayBack } from '#app/_client/room/hooks.ts'
import { useNotify } from '#app/_ui/toast.tsx'
import { removeElements } from '#lib/model/actions/remove.ts'
import type { Model } from '#lib/model/model.ts'
import { useAct } from '../../../_parts/use-act.ts'

/** Removes elements with everything that would point to nothing, says so, and offers the way back from exactly that. */
export function useRemoval(model: Model, nameOf: (id: string) => string) {
  const t = useTranslations('canvas.removed')
  const act = useAct()
  const notify = useNotify()
  const wayBack = useWayBack()
  /** Answers whether anything was removed. */
  return (ids: readonly string[]): boolean => {
    const known = ids.filter((id) => nameOf(id) !== '')
    const [first] = known
    if (first === undefined) return false
    const risks = Object.values(model.risks).filter((r) => known.includes(r.event)).length
    const name = nameOf(first)
    if (!act(removeElements(model, known))) return false
    notify({
      title:
        known.length === 1 ? t('one', { name }) : t('several', { count: String(known.length) }),
      ...(risks === 0 ? {} : { detail: t('withRisks', { count: String(risks) }) }),
      action: { label: t('undo'), run: wayBack() },
    })
    return true
  }
}
