'use client'
import { canonicalJson } from '#lib/base/canonical-json.ts'
import { useNotify } from '#app/_ui/toast.tsx'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import type { Finding } from '#lib/derive/finding.ts'
import { useAct } from '../use-act.ts'
import { keepPlace } from './keep-place.ts'
import type { useToldFindings } from './use-finding-text.ts'

/** Settles findings by the commands that follow from the model: all of them one step of undo. */
export function useFix({ t }: NonNullable<ReturnType<typeof useToldFindings>>) {
  const canEdit = useCanEdit()
  const act = useAct()
  const notify = useNotify()
  return {
    canFix: (findings: readonly Finding[]) =>
      canEdit && findings.every(({ fix }) => fix !== undefined),
    run: (findings: readonly Finding[]) => {
      // Two findings may ask for the same.
      const commands = new Map(
        findings.flatMap(({ fix = [] }) => fix.map((one) => [canonicalJson(one), one])),
      )
      keepPlace(document.activeElement)
      if (!act([...commands.values()])) return
      notify({ title: t('fixed', { count: findings.length }) })
    },
  }
}
