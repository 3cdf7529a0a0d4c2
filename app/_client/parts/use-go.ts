'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { useNotify } from '#app/_ui/toast.tsx'

const patience = 3_000

/**
 * Goes to another screen, or stays and says so while the server cannot be reached: the browser would show an error page instead
 * of the screen and what is written there (F-34). `isDoubtful`: the connection has gone, so that it is tried first.
 */
export function useGo(isDoubtful = false): (href: string) => Promise<void> {
  const router = useRouter()
  const notify = useNotify()
  const t = useTranslations('frame.offlineBanner')
  return async (href) => {
    if (navigator.onLine && (!isDoubtful || (await answers()))) router.push(href)
    else notify({ title: t('stay'), detail: t('stayDetail') })
  }
}

/** Whether the server answers now. */
async function answers(): Promise<boolean> {
  try {
    const asked = { cache: 'no-store', signal: AbortSignal.timeout(patience) } as const
    return (await fetch('/api/health/live', asked)).ok
  } catch {
    // No answer is the answer.
    return false
  }
}
