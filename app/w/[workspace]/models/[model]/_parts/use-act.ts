'use client'
import { useTranslations } from 'use-intl'
import { useRun } from '#app/_client/room/hooks.ts'
import { useNotify } from '#app/_ui/toast.tsx'
import type { Command } from '#lib/model/commands.ts'
import { ruleIds } from '#lib/model/invariants/violation.ts'
import { isProposed } from './steward/proposed.ts'

/**
 * Changes the shared model and tells the person in words when a change was not accepted. The answer says whether it was.
 * Several commands are one change: one step of undo, one entry for the others.
 */
export function useAct(): (commands: readonly Command[]) => boolean {
  const run = useRun()
  const notify = useNotify()
  const t = useTranslations('tables.refused')
  const rules = useTranslations('framework.rule')
  return (commands) => {
    if (commands.length === 0) return true
    const refusal = run([...commands])
    if (refusal === null) return true
    // The person has just been asked whether to propose it.
    if (isProposed(refusal)) return false
    const rule =
      refusal.refused === 'invariant' ? ruleIds.find((r) => r === refusal.rule) : undefined
    const detail = rule === undefined ? t(refusal.refused) : rules(rule)
    notify({ title: t('title'), detail, tone: 'bad' })
    return false
  }
}
