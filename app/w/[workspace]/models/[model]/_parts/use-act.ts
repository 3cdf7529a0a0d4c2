'use client'
import { useTranslations } from 'use-intl'
import { useRun } from '#app/_client/room/hooks.ts'
import { useNotify } from '#app/_ui/toast.tsx'
import type { Command } from '#lib/model/commands.ts'
import { ruleIds } from '#lib/model/invariants/violation.ts'
import { isProposed } from './steward/proposed.ts'

/** What became of a change: made, not accepted (told in words), or the person was asked whether to propose it. */
type Became = 'made' | 'refused' | 'proposed'

/**
 * Changes the shared model and tells the person in words when a change was not accepted. The answer says whether it was.
 * Several commands are one change: one step of undo, one entry for the others; of a `series` the steps of a moment are one (F-50).
 */
export function useAct(): (commands: readonly Command[], series?: string) => boolean {
  const change = useChange()
  return (commands, series) => change(commands, series) === 'made'
}

/** The same, and says what became of it. */
export function useChange(): (commands: readonly Command[], series?: string) => Became {
  const run = useRun()
  const notify = useNotify()
  const t = useTranslations('tables.refused')
  const rules = useTranslations('framework.rule')
  return (commands, series) => {
    if (commands.length === 0) return 'made'
    const refusal = run([...commands], series)
    if (refusal === null) return 'made'
    // The person has just been asked whether to propose it.
    if (isProposed(refusal)) return 'proposed'
    const rule =
      refusal.refused === 'invariant' ? ruleIds.find((r) => r === refusal.rule) : undefined
    const most = refusal.refused === 'invalid' ? refusal.most : undefined
    const why = rule === undefined ? t(refusal.refused) : rules(rule)
    const detail = most === undefined ? why : t('tooLong', { most })
    notify({ title: t('title'), detail, tone: 'bad' })
    return 'refused'
  }
}
