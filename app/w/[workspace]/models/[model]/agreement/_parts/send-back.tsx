'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { TextArea } from '#app/_ui/text-area.tsx'

/** Stable, so that it runs when the field appears and not with every key. */
const focus = (field: HTMLTextAreaElement | null) => field?.focus()

/** 差し戻す: takes the signature back with a reason that everybody reads. */
export function SendBack({
  isBusy,
  onSend,
}: {
  readonly isBusy: boolean
  readonly onSend: (reason: string) => void
}) {
  const t = useTranslations('agreement.panel')
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  if (!isOpen) {
    return (
      <Button look="danger" large onClick={() => setOpen(true)}>
        {t('sendBack')}
      </Button>
    )
  }
  const send = () => {
    if (reason.trim() !== '' && !isBusy) onSend(reason.trim())
  }
  return (
    <div className="grid gap-2">
      <TextArea
        label={t('reason')}
        hint={t('sendBackNote')}
        value={reason}
        maxLength={2000}
        rows={2}
        ref={focus}
        onText={setReason}
        onCommit={send}
        onEscape={() => setOpen(false)}
      />
      <Button
        look="danger"
        large
        disabled={reason.trim() === ''}
        aria-disabled={isBusy}
        onClick={send}
      >
        {t('sendBackConfirm')}
      </Button>
      <Button look="quiet" onClick={() => setOpen(false)}>
        {t('cancel')}
      </Button>
    </div>
  )
}
