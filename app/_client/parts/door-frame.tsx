'use client'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { LanguageSwitch } from './language-switch.tsx'

/** The page of somebody who is not inside yet: name of the product, one card, the language. */
export function DoorFrame({
  title,
  wide,
  children,
}: {
  readonly title: string
  readonly wide?: boolean
  readonly children: ReactNode
}) {
  const t = useTranslations('frame')
  return (
    <div className="grid min-h-full grid-rows-[auto_1fr]">
      <header className="flex items-center justify-end p-3">
        <LanguageSwitch />
      </header>
      <main
        id="main"
        className={`mx-auto grid w-full content-start gap-5 px-4 pt-[6vh] pb-12 ${wide === true ? 'max-w-4xl' : 'max-w-lg'}`}
      >
        <div className="flex items-center gap-3.5">
          <span
            aria-hidden
            className="grid size-12 shrink-0 place-items-center rounded-xl bg-ai text-2xl font-bold text-on-ai"
          >
            {t('logo')}
          </span>
          <div>
            <p className="text-xl font-bold">{t('product')}</p>
            <p className="text-sm text-muted">{t('tagline')}</p>
          </div>
        </div>
        <h1 className="sr-only">{title}</h1>
        {children}
      </main>
    </div>
  )
}
