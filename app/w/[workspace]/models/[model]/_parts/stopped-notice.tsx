'use client'
import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { Button, buttonClass } from '#app/_ui/button.tsx'
import { useRoomReset, useSaveState } from '#app/_client/room/hooks.ts'

/**
 * Says why the live model has stopped and what to do: start again from the server's state when an edit was refused, sign in
 * again when the session has ended, nothing when access is gone. Shows nothing while the model is live or merely offline.
 */
export function StoppedNotice() {
  const t = useTranslations('frame.stopped')
  const { state, reason, rejection, pending } = useSaveState()
  const reset = useRoomReset()
  if (state !== 'refused' && state !== 'denied') return null
  const signedOut = reason === 'unauthenticated'
  return (
    <div
      role="alert"
      className="absolute inset-x-4 top-2 z-30 mx-auto flex max-w-2xl flex-wrap items-center gap-3 rounded-card border border-bad-line bg-bad-soft px-4 py-3 text-sm text-ink"
    >
      <p className="min-w-0 flex-1">
        {state === 'refused' ? t('refused') : t(signedOut ? 'signedOut' : 'denied')}
        {rejection !== undefined && rejection.path !== '' && (
          <span className="block text-muted">{t('at', { path: rejection.path })}</span>
        )}
        {pending > 0 && (
          <span className="block text-muted">{t('lost', { count: String(pending) })}</span>
        )}
      </p>
      {state === 'refused' && <Button onClick={reset}>{t('restart')}</Button>}
      {signedOut && (
        <Link href="/sign-in" className={buttonClass()}>
          {t('signIn')}
        </Link>
      )}
    </div>
  )
}
