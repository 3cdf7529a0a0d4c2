'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useNotify } from '#app/_ui/toast.tsx'
import type { ThreadView } from '#server/comments/queries/read.ts'
import { useHere } from '../steward/use-stewardship.ts'
import { useOrgs } from '../use-orgs.ts'

/** Tells at once when somebody addresses the reader while the window is open; `shown`: the thread they are reading. */
export function useCallNotice(
  threads: readonly ThreadView[] | undefined,
  shown: string | undefined,
): void {
  const t = useTranslations('comments')
  const notify = useNotify()
  const router = useRouter()
  const { nameOf } = useOrgs()
  const { workspaceId, modelId } = useHere()
  const last = useRef<{ threads: readonly ThreadView[]; called: ReadonlySet<string> } | null>(null)
  useEffect(() => {
    if (threads === undefined || last.current?.threads === threads) return
    const calling = threads.filter(({ isCalled, resolved }) => isCalled && resolved === null)
    const before = last.current?.called
    last.current = { threads, called: new Set(calling.map(({ id }) => id)) }
    if (before === undefined) return
    for (const { id, last: said, excerpt } of calling) {
      if (before.has(id) || id === shown) continue
      const address = `/w/${workspaceId}/models/${modelId}/flow?comments=mentioned&comment=${id}`
      notify({
        title: t('arrived', { person: said.by.name, org: nameOf(said.by.orgId) }),
        ...(excerpt !== null && { detail: excerpt.slice(0, 80) }),
        action: { label: t('show'), run: () => router.push(address) },
      })
    }
  })
}
