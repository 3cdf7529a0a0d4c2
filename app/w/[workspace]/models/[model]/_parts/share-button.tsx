'use client'
import { useTranslations } from 'use-intl'
import { copyText } from '#app/_client/parts/copy-text.ts'
import { Button } from '#app/_ui/button.tsx'
import { useNotify } from '#app/_ui/toast.tsx'

/** Copies the address of exactly what is on the screen; whoever opens it reads it in their own language. */
export function useShare(): () => void {
  const t = useTranslations('frame.top')
  const notify = useNotify()
  const share = async () => {
    if (await copyText(window.location.href)) notify({ title: t('shared') })
    else notify({ title: t('shareFailed'), tone: 'bad' })
  }
  return () => void share()
}

/** The same as a button. */
export function ShareButton() {
  const t = useTranslations('frame.top')
  return <Button onClick={useShare()}>{t('share')}</Button>
}
