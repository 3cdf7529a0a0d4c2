'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { webLinkSchema } from '#lib/model/link.ts'
import { LiveText } from './live-text.tsx'

interface Props {
  readonly label: string
  readonly value: string | undefined
  readonly canEdit: boolean
  readonly onCommit: (link: string | undefined) => void
}

/** An address on the web; what is no http(s) address is not taken and said so, and stays to be corrected (M-27). */
export function LinkField({ label, value, canEdit, onCommit }: Props) {
  const t = useTranslations('ba.field')
  const [wrong, setWrong] = useState<string>()
  return (
    <LiveText
      label={label}
      placeholder={t('linkHint')}
      maxLength={2000}
      value={wrong ?? value ?? ''}
      canEdit={canEdit}
      error={wrong === undefined ? undefined : t('linkWrong')}
      onCommit={(text) => {
        const isLink = text === '' || webLinkSchema.safeParse(text).success
        setWrong(isLink ? undefined : text)
        if (isLink && text !== (value ?? '')) onCommit(text === '' ? undefined : text)
      }}
    />
  )
}
