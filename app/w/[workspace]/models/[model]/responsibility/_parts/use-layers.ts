'use client'
import { useMemo } from 'react'
import { useLocale } from 'use-intl'
import { useModel } from '#app/_client/room/use-model.ts'
import { say } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'

/** The systems a part of a risk may be limited to: those of its event with everything beneath them. */
export function useLayers(
  riskId: string,
): readonly { readonly value: string; readonly label: string }[] {
  const locale = useLocale()
  const systems = useModel((m) => m.systems)
  const used = useModel((m) => m.events[m.risks[riskId]?.event ?? '']?.systems)
  return useMemo(
    () =>
      stack(systems, used ?? []).map((id) => ({
        value: id,
        label: say(systems[id]?.name ?? { ja: id }, locale),
      })),
    [systems, used, locale],
  )
}

function stack(systems: Model['systems'], top: readonly string[]): readonly string[] {
  const found = new Set<string>()
  const visit = (id: string) => {
    if (found.has(id) || !Object.hasOwn(systems, id)) return
    found.add(id)
    for (const under of systems[id]?.hostedOn ?? []) visit(under)
  }
  for (const id of top) visit(id)
  return [...found]
}
