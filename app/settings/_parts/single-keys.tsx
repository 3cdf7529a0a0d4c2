'use client'
import { useTranslations } from 'use-intl'
import { setSingleKeys, useSingleKeys } from '#app/_client/commands/single-keys.ts'
import { CheckField } from '#app/_ui/check-field.tsx'

/** Whether single-letter keys work (F-32). */
export function SingleKeys() {
  const t = useTranslations('palette.settings')
  return (
    <CheckField
      label={t('single')}
      hint={t('singleHint')}
      checked={useSingleKeys()}
      onCheck={setSingleKeys}
    />
  )
}
