'use client'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { lazily } from '#app/_ui/lazily.tsx'

const CreateDialog = lazily(
  async () => (await import('./create-dialog.tsx')).CreateDialog,
  (it) => it.onOpenChange(false),
)

/** The way to found a consortium; what was begun is there again when the dialog is opened once more. */
export function CreateWorkspace() {
  const t = useTranslations('home.workspaces')
  const [open, setOpen] = useState(false)
  const [isBegun, setBegun] = useState(false)
  return (
    <>
      <Button
        look="primary"
        icon={<Plus size={14} aria-hidden />}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => {
          setBegun(true)
          setOpen(true)
        }}
      >
        {t('create')}
      </Button>
      {isBegun && <CreateDialog open={open} onOpenChange={setOpen} />}
    </>
  )
}
