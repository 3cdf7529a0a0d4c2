'use client'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { useNotify } from '#app/_ui/toast.tsx'

/** Copies the address of exactly what is on the screen; whoever opens it reads it in their own language. */
export function ShareButton() {
  const t = useTranslations('frame.top')
  const notify = useNotify()
  const share = () => {
    navigator.clipboard.writeText(window.location.href).then(
      () => notify({ title: t('shared') }),
      () => notify({ title: t('shareFailed'), tone: 'bad' }),
    )
  }
  return <Button onClick={share}>{t('share')}</Button>
}
