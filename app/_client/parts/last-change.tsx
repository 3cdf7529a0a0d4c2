'use client'
import { useTranslations } from 'use-intl'

export interface LastChangeProps {
  readonly name: string
  readonly org: string
  /** Name of the element, already in the reader's language; missing when it no longer exists. */
  readonly what?: string | undefined
}

/** Who changed what last, quietly: announced to screen readers when they are idle. */
export function LastChange({ name, org, what }: LastChangeProps) {
  const t = useTranslations('frame.bottom')
  return (
    <output aria-live="polite" className="truncate text-xs text-muted" data-last-change>
      {what === undefined
        ? t('lastChangeUnknown', { name, org })
        : t('lastChange', { name, org, what })}
    </output>
  )
}
