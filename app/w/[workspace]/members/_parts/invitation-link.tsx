'use client'
import { Copy } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { TextField } from '#app/_ui/text-field.tsx'
import { useNotify } from '#app/_ui/toast.tsx'

/** The link of a new invitation, shown this once, with a button to copy it. */
export function InvitationLink({ link }: { readonly link: string }) {
  const t = useTranslations('members')
  const notify = useNotify()
  const copy = () => {
    navigator.clipboard.writeText(link).then(
      () => notify({ title: t('copied') }),
      () => notify({ title: t('copyFailed'), tone: 'bad' }),
    )
  }
  return (
    <div className="grid gap-2">
      <p>{t('linkNote')}</p>
      <div className="flex items-end gap-2">
        <TextField
          className="flex-1"
          label={t('link')}
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button look="primary" icon={<Copy size={14} aria-hidden />} onClick={copy}>
          {t('copy')}
        </Button>
      </div>
    </div>
  )
}
