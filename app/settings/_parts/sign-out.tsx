'use client'
import { LogOut } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { signOut } from '#app/_client/auth.ts'
import { countKept, forgetKeptEdits } from '#app/_client/room/kept-in-window.ts'
import { wipeCatalogues } from '#app/_client/oscal/wipe-catalogues.ts'
import { barEverything } from '#app/_client/room/offline/barred.ts'
import { owedHere } from '#app/_client/room/offline/cache-list.ts'
import { wipeCaches } from '#app/_client/room/offline/wipe-caches.ts'
import { Button } from '#app/_ui/button.tsx'
import { ConfirmDialog } from '#app/_ui/confirm-dialog.tsx'
import { useNotify } from '#app/_ui/toast.tsx'

/**
 * Ends the session of this device, with a full load so that nothing of it stays in the window, and nothing in the browser
 * (F-9). Edits that would go with it are told first.
 */
export function SignOut() {
  const t = useTranslations('home.settings')
  const errors = useTranslations('errors.code')
  const notify = useNotify()
  const [busy, setBusy] = useState(false)
  const [owed, setOwed] = useState(0)
  const leave = async () => {
    setBusy(true)
    if (await signOut().catch(() => false)) {
      forgetKeptEdits()
      barEverything()
      await Promise.all([wipeCaches(() => true), wipeCatalogues(() => true)])
      window.location.assign('/sign-in')
    } else {
      setBusy(false)
      notify({ title: errors('unavailable'), tone: 'bad' })
    }
  }
  const ask = () => {
    const count = owedHere() + countKept()
    setOwed(count)
    if (count === 0) void leave()
  }
  return (
    <>
      <Button disabled={busy} icon={<LogOut size={14} aria-hidden />} onClick={ask}>
        {t('signOut')}
      </Button>
      <ConfirmDialog
        open={owed > 0}
        onOpenChange={(open) => {
          if (!open) setOwed(0)
        }}
        title={t('owed', { count: owed })}
        confirmLabel={t('signOutAnyway')}
        cancelLabel={t('stay')}
        danger
        onConfirm={() => void leave()}
      >
        {t('owedNote')}
      </ConfirmDialog>
    </>
  )
}
