'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useNotify } from '#app/_ui/toast.tsx'
import type { ThreadView } from '#server/comments/queries/read.ts'
import { newCalls, type KnownCalls } from './new-calls.ts'
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
  const last = useRef<{ threads: readonly ThreadView[]; known: KnownCalls } | null>(null)
  useEffect(() => {
    if (threads === undefined || last.current?.threads === threads) return
    const { fresh, known } = newCalls(last.current?.known, threads, shown)
    last.current = { threads, known }
    for (const { id, call } of fresh) {
      const address = `/w/${workspaceId}/models/${modelId}/flow?comments=mentioned&comment=${id}`
      notify({
        title: t('arrived', { person: call.by.name, org: nameOf(call.by.orgId) }),
        ...(call.excerpt !== '' && { detail: call.excerpt.slice(0, 80) }),
        action: { label: t('show'), run: () => router.push(address) },
      })
    }
  })
}
