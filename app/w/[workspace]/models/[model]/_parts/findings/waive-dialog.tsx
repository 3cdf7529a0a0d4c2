'use client'
import { useState } from 'react'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { TextArea } from '#app/_ui/text-area.tsx'
import type { useToldFindings } from './use-finding-text.ts'

/** Asks why one's organisation lives with a finding; everybody reads the answer. What is refused stays to be sent again. */
export function WaiveDialog({
  t,
  isBusy,
  onClose,
  onWaive,
}: {
  readonly t: NonNullable<ReturnType<typeof useToldFindings>>['t']
  readonly isBusy: boolean
  readonly onClose: () => void
  readonly onWaive: (reason: string) => void
}) {
  const [reason, setReason] = useState('')
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('waiveTitle')}
      closeLabel={t('cancel')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            look="primary"
            disabled={reason.trim() === '' || isBusy}
            onClick={() => onWaive(reason.trim())}
          >
            {t('waiveDo')}
          </Button>
        </>
      }
    >
      <p className="pb-3 text-sm text-muted">{t('waiveLead')}</p>
      <TextArea label={t('waiveReason')} value={reason} maxLength={2000} onText={setReason} />
    </Dialog>
  )
}
