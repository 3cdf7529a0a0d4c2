'use client'
import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import { useRun } from '#app/_client/room/hooks.ts'
import { useNotify } from '#app/_ui/toast.tsx'
import type { Command } from '#lib/model/commands.ts'

/** Gives one change to the live model and tells the person when it does not hold. The answer says whether it did. */
export function useEdit(): (commands: readonly Command[]) => boolean {
  const run = useRun()
  const notify = useNotify()
  const t = useTranslations('canvas')
  return useCallback(
    (commands) => {
      if (commands.length === 0) return true
      const refusal = run(commands)
      if (refusal === null) return true
      notify({ title: t('refused'), detail: refusal.path, tone: 'bad' })
      return false
    },
    [run, notify, t],
  )
}
