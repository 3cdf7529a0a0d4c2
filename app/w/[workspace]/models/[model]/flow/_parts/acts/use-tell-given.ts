'use client'
import { useTranslations } from 'use-intl'
import { useWayBack } from '#app/_client/room/hooks.ts'
import { useNotify } from '#app/_ui/toast.tsx'
import type { Command } from '#lib/model/commands.ts'

/** Says who holds data from now on that was dropped elsewhere, with the way back (P-8). */
export function useTellGiven(
  nameOf: (id: string) => string,
): (commands: readonly Command[]) => void {
  const t = useTranslations('canvas.given')
  const notify = useNotify()
  const wayBack = useWayBack()
  return (commands) => {
    const given = commands.flatMap((c) =>
      c.type === 'set' && c.in === 'states' && c.field === 'holder' ? [c] : [],
    )
    const [only] = given
    if (only === undefined) return
    const holders = new Set(given.map((c) => c.value))
    const holder = typeof only.value === 'string' ? nameOf(only.value) : undefined
    const isOne = given.length === 1
    const title = isOne
      ? t('one', { name: nameOf(only.id) })
      : t('several', { count: String(given.length) })
    const detail =
      holders.size > 1 ? undefined : holder === undefined ? t('nobody') : t('holder', { holder })
    notify({
      title,
      ...(detail === undefined ? {} : { detail }),
      action: { label: t('undo'), run: wayBack() },
    })
  }
}
