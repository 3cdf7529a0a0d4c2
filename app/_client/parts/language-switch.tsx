'use client'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import { rememberLocale } from '#app/_client/remember-locale.ts'
import { locales, type Locale } from '#lib/model/local-text.ts'

/** 日本語 / English. Changes the words of the page in place; the address stays. */
export function LanguageSwitch({
  onChoose,
}: {
  /** Remembers the choice for the person, when one is signed in; resolves when it is kept. */
  readonly onChoose?: (locale: Locale) => Promise<void>
}) {
  const t = useTranslations('frame.language')
  const here = useLocale()
  const router = useRouter()
  const choose = async (locale: Locale) => {
    rememberLocale(locale)
    await onChoose?.(locale)
    router.refresh()
  }
  return (
    <fieldset
      aria-label={t('label')}
      className="inline-flex gap-0.5 rounded-control border border-line bg-card p-0.5"
    >
      {locales.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-pressed={locale === here}
          onClick={() => void choose(locale)}
          className={cx(
            'min-h-6 rounded-md px-2 text-xs',
            locale === here ? 'bg-ai-soft font-semibold text-ai' : 'text-muted hover:text-ink',
          )}
        >
          {t(locale)}
        </button>
      ))}
    </fieldset>
  )
}
