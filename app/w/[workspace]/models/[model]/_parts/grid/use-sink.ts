'use client'
import { useTranslations } from 'use-intl'
import { useUndo } from '#app/_client/room/hooks.ts'
import { useNotify } from '#app/_ui/toast.tsx'
import type { Command } from '#lib/model/commands.ts'
import { useChange } from '../use-act.ts'

/**
 * Where the texts of a grid go: what each text means is asked for one by one, all of it becomes one change of the model, and
 * texts that mean nothing are counted and told. Undo and redo are the person's own.
 */
export function useSink() {
  const change = useChange()
  const notify = useNotify()
  const { undo, redo } = useUndo()
  const t = useTranslations('tables.grid')
  return {
    undo,
    redo,
    /** `first` are commands that the texts build upon; false: nothing of it was accepted */
    take<T>(
      cells: readonly T[],
      meaningOf: (cell: T) => readonly Command[] | undefined,
      first: readonly Command[] = [],
    ): boolean {
      const meanings = cells.map(meaningOf)
      const unknown = meanings.filter((meaning) => meaning === undefined).length
      if (unknown > 0) notify({ title: t('notTaken', { count: unknown }), tone: 'bad' })
      if (unknown > 0 && unknown === cells.length) return false
      const all = [...first, ...meanings.flatMap((meaning) => meaning ?? [])]
      return change(all) !== 'refused'
    },
  }
}
