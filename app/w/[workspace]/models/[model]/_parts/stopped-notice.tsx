'use client'
import Link from 'next/link'
import { useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useRoomReset, useSaveState, useUnsent } from '#app/_client/room/hooks.ts'
import { Button, buttonClass } from '#app/_ui/button.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { ChangeLine } from './steward/change-line.tsx'

/** Codes of a refusal that have words of their own; the others are told in general. */
const reasons = ['read-only', 'stewarded', 'foreign-client', 'document-full', 'too-large'] as const

/**
 * Says why the live model has stopped and what to do (F-6, F-7). When an edit was refused it shows what is not saved, to be copied
 * or done again from the server's state; an old program is loaded anew; a session that has ended is begun again. Shows nothing
 * while the model is live or merely offline.
 */
export function StoppedNotice() {
  const t = useTranslations('frame.stopped')
  const { state, reason, rejection } = useSaveState()
  if (state !== 'refused' && state !== 'denied') return null
  const signedOut = reason === 'unauthenticated'
  const tooOld = reason === 'clientTooOld'
  const why = reasons.find((code) => code === rejection?.code)
  const text = signedOut ? 'signedOut' : tooOld ? 'tooOld' : state
  return (
    <div
      role="alert"
      className="absolute inset-x-4 top-2 z-30 mx-auto grid max-w-2xl gap-3 rounded-card border border-bad-line bg-bad-soft px-4 py-3 text-sm text-ink"
    >
      <p>
        {t(text)}
        {why !== undefined && <span className="block">{t(`why.${why}`)}</span>}
      </p>
      {/* Somebody who was removed takes nothing with them. */}
      {reason !== 'forbidden' && <Unsent canRestart={state === 'refused'} />}
      {tooOld && (
        <div>
          <Button onClick={() => window.location.reload()}>{t('reload')}</Button>
        </div>
      )}
      {signedOut && (
        <div>
          <Link href="/sign-in" className={buttonClass()}>
            {t('signIn')}
          </Link>
        </div>
      )}
    </div>
  )
}

function Unsent({ canRestart }: { readonly canRestart: boolean }) {
  const t = useTranslations('frame.stopped')
  const unsent = useUnsent()
  const notify = useNotify()
  const reset = useRoomReset()
  const list = useRef<HTMLUListElement>(null)
  // As it stood when the model stopped; nothing changes any more.
  const differences = useMemo(() => unsent(), [unsent])
  const copy = async () => {
    await navigator.clipboard.writeText(list.current?.innerText ?? '')
    notify({ title: t('copied') })
  }
  return (
    <>
      {differences.length > 0 && (
        <section>
          <h2 className="font-semibold">{t('kept', { count: String(differences.length) })}</h2>
          <ul
            ref={list}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must take focus
            tabIndex={0}
            className="mt-1 grid max-h-48 gap-1 overflow-auto rounded-control border border-line bg-surface p-2"
          >
            {differences.map((one) => (
              <li key={`${one.root}/${one.key}/${one.field ?? ''}/${JSON.stringify(one.after)}`}>
                <ChangeLine change={one} withKind />
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="flex flex-wrap gap-2">
        {canRestart && differences.length > 0 && (
          <Button look="primary" onClick={() => reset(differences.map(({ command }) => command))}>
            {t('again')}
          </Button>
        )}
        {differences.length > 0 && (
          <Button look="quiet" onClick={() => void copy()}>
            {t('copy')}
          </Button>
        )}
        {canRestart && (
          <Button look={differences.length > 0 ? 'quiet' : 'plain'} onClick={() => reset()}>
            {t(differences.length > 0 ? 'discard' : 'restart')}
          </Button>
        )}
      </div>
    </>
  )
}
