'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { leaveAddress } from '../address/use-address.ts'
import { goLocally } from './local-way.ts'
import { useNotify } from '#app/_ui/toast.tsx'

const patience = 3_000

/**
 * Goes to another screen. While the server cannot be reached it goes to what this window can show by itself, and to everything else stays
 * and says so: the browser would show an error page instead of the screen and what is written there (F-34). `isDoubtful`: the connection
 * has gone, so that it is tried first.
 */
export function useGo(isDoubtful = false): (href: string) => Promise<void> {
  const router = useRouter()
  const notify = useNotify()
  const t = useTranslations('frame.offlineBanner')
  return async (href) => {
    if ((!navigator.onLine || isDoubtful) && goLocally(href)) return
    if (navigator.onLine && (!isDoubtful || (await answers()))) {
      leaveAddress()
      router.push(href)
    } else notify({ title: t('stay'), detail: t('stayDetail') })
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
