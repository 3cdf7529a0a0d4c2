'use client'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { Button, buttonClass } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { usePasskeysWords } from './use-passkeys-words.ts'

interface Props {
  readonly isOpen: boolean
  /** there is a passkey to do it with; without one only a new sign-in helps */
  readonly canConfirm: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** 本人確認: asked for when the last proof was too long ago for what one wants to do (F-182). */
export function ConfirmFirst({ isOpen, canConfirm, onConfirm, onClose }: Props) {
  const words = usePasskeysWords()
  const { title, byPasskey, bySignIn, passkey, signIn } = words.confirm
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      title={title}
      closeLabel={words.close}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <CalmLink
            href="/sign-in?next=/settings"
            className={buttonClass(canConfirm ? 'plain' : 'primary')}
          >
            {signIn}
          </CalmLink>
          {canConfirm && (
            <Button look="primary" onClick={onConfirm}>
              {passkey}
            </Button>
          )}
        </>
      }
    >
      <p className="text-sm">{canConfirm ? byPasskey : bySignIn}</p>
    </Dialog>
  )
}
