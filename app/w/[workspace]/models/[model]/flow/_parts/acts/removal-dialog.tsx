'use client'
import { useTranslations } from 'use-intl'
import { ConfirmDialog } from '#app/_ui/confirm-dialog.tsx'
import type { Model } from '#lib/model/model.ts'
import { takenAlong, type TakenAlong } from '#lib/picture/taken-along.ts'

const order = [
  'connections',
  'attributes',
  'risks',
  'memberships',
  'unheld',
] as const satisfies readonly (keyof TakenAlong)[]

/** Asks once before several elements are removed, and says in numbers what goes with them. */
export function RemovalDialog({
  ids,
  model,
  onClose,
  onConfirm,
}: {
  readonly ids: readonly string[]
  readonly model: Model
  readonly onClose: () => void
  readonly onConfirm: () => void
}) {
  const t = useTranslations('canvasTools.removal')
  const told = takenAlong(model, ids)
  const lines = order.filter((what) => told[what] > 0)
  const count = String(ids.length)
  return (
    <ConfirmDialog
      open
      danger
      title={t('title', { count })}
      confirmLabel={t('confirm', { count })}
      cancelLabel={t('cancel')}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      onConfirm={onConfirm}
    >
      <p>{t(lines.length === 0 ? 'alone' : 'also')}</p>
      <ul className="mt-1 list-inside list-disc text-ink">
        {lines.map((what) => (
          <li key={what}>{t(what, { count: String(told[what]) })}</li>
        ))}
      </ul>
      <p className="mt-2">{t('back')}</p>
    </ConfirmDialog>
  )
}
