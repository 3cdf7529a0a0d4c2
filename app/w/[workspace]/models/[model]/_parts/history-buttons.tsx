'use client'
import { Redo2, Undo2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { keyProps } from '#app/_client/commands/pressed-command.ts'
import { useCanEdit, useUndo } from '#app/_client/room/hooks.ts'
import { IconButton } from '#app/_ui/icon-button.tsx'

/** Undo and redo of one's own edits; missing for who changes nothing (F-259): their room is the title's. */
export function HistoryButtons() {
  const t = useTranslations('frame.top')
  const canEdit = useCanEdit()
  const { undo, redo, canUndo, canRedo } = useUndo()
  return (
    <>
      {(canEdit || canUndo) && (
        <IconButton
          label={t('undo')}
          {...keyProps('undo')}
          icon={<Undo2 size={15} aria-hidden />}
          disabled={!canUndo}
          onClick={undo}
        />
      )}
      {(canEdit || canRedo) && (
        <IconButton
          label={t('redo')}
          {...keyProps('redo')}
          icon={<Redo2 size={15} aria-hidden />}
          disabled={!canRedo}
          onClick={redo}
        />
      )}
    </>
  )
}
