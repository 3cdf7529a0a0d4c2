'use client'
import { useTranslations } from 'use-intl'
import { useAddress } from '#app/_client/address/use-address.ts'
import { copyText } from '#app/_client/parts/copy-text.ts'
import { Button } from '#app/_ui/button.tsx'
import { useNotify } from '#app/_ui/toast.tsx'

/** Copies the address of exactly what is on the screen; whoever opens it reads it in their own language. */
export function useShare(): () => void {
  const t = useTranslations('frame.top')
  const notify = useNotify()
  const { isWhole } = useAddress()
  const share = async () => {
    if (await copyText(window.location.href))
      notify({ title: t('shared'), ...(isWhole ? {} : { detail: t('sharedPart') }) })
    else notify({ title: t('shareFailed'), tone: 'bad' })
  }
  return () => void share()
}

/** The same as a button. */
export function ShareButton() {
  const t = useTranslations('frame.top')
  return <Button onClick={useShare()}>{t('share')}</Button>
}
