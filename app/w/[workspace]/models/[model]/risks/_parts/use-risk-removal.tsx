'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ConfirmDialog } from '#app/_ui/confirm-dialog.tsx'
import { removeElements } from '#lib/model/actions/remove.ts'
import { useAct } from '../../_parts/use-act.ts'
import { useTelling } from '../../_parts/use-telling.ts'

/** Asks before risks are removed, whatever their number (G-46); what stands no more by then is left out. */
export function useRiskRemoval() {
  const t = useTranslations('tables.risks')
  const common = useTranslations('tables')
  const { model } = useTelling()
  const act = useAct()
  const [removing, setRemoving] = useState<readonly string[]>([])
  const [isAsking, setAsking] = useState(false)
  const isOne = removing.length === 1
  return {
    ask: (ids: readonly string[]) => {
      setRemoving(ids)
      setAsking(ids.length > 0)
    },
    dialog: (
      <ConfirmDialog
        open={isAsking}
        danger
        title={isOne ? t('removeTitle') : t('removeSeveral', { count: removing.length })}
        confirmLabel={isOne ? t('remove') : t('removeCount', { count: removing.length })}
        cancelLabel={common('cancel')}
        onOpenChange={setAsking}
        onConfirm={() =>
          act(
            removeElements(
              model,
              removing.filter((id) => model.risks[id] !== undefined),
            ),
          )
        }
      >
        {t('removeBody')}
      </ConfirmDialog>
    ),
  }
}
