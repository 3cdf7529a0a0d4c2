'use client'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { useKept } from '#app/_client/room/hooks.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import type { SaveState } from '#app/_client/room/save-state.ts'
import { Button, buttonClass } from '#app/_ui/button.tsx'
import { cx } from '#app/_ui/cx.ts'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { KeptEdits } from './kept-edits.tsx'
import { toldOf } from './told-of.ts'

/** Codes of a refusal that have words of their own; the others are told in general. */
const reasons = ['read-only', 'stewarded', 'foreign-client', 'document-full', 'too-large'] as const

/** What `StoppedNotice` says, once there is something to say. Folded it is one line, so that the screen below can be seen (F-38). */
export function StoppedTelling({
  save,
  isStopped,
}: {
  readonly save: SaveState
  readonly isStopped: boolean
}) {
  const { edits } = useKept()
  const t = useTranslations('stopped')
  const [isFolded, setFolded] = useState(false)
  const id = useId()
  const count = String(toldOf(edits?.places ?? []).length)
  return (
    <div
      role={isStopped ? 'alert' : 'status'}
      className={cx(
        'absolute inset-x-2 top-2 z-30 mx-auto grid max-h-[calc(100%-1rem)] grid-rows-[auto_minmax(0,1fr)] rounded-card border text-sm text-ink shadow-float',
        isFolded ? 'max-w-md' : 'max-w-2xl',
        isStopped ? 'border-bad-line bg-bad-soft' : 'border-warn-line bg-warn-soft',
      )}
    >
      <div className="flex items-center gap-2 py-1.5 pr-2 pl-4">
        <p className="min-w-0 flex-1 font-semibold">
          {edits === null ? t('title') : t('kept.title', { count })}
        </p>
        <IconButton
          label={t(isFolded ? 'unfold' : 'fold')}
          aria-expanded={!isFolded}
          aria-controls={id}
          icon={
            isFolded ? <ChevronDown size={16} aria-hidden /> : <ChevronUp size={16} aria-hidden />
          }
          onClick={() => setFolded(!isFolded)}
        />
      </div>
      <div id={id} className={cx('gap-3 overflow-y-auto px-4 pb-3', isFolded ? 'hidden' : 'grid')}>
        {isStopped && <Why save={save} />}
        {edits !== null && <KeptEdits kept={edits} />}
      </div>
    </div>
  )
}

function Why({ save: { state, reason, rejection, pending } }: { readonly save: SaveState }) {
  const t = useTranslations('stopped')
  const path = usePathname()
  const { connection, reset, reload } = useRoom()
  const { edits } = useKept()
  const why = reasons.find((code) => code === rejection?.code)
  const what =
    reason === 'unauthenticated'
      ? 'signedOut'
      : reason === 'clientTooOld'
        ? 'tooOld'
        : state === 'refused'
          ? 'refused'
          : 'ended'
  return (
    <>
      <p>
        {t(what)}
        {why !== undefined && <span className="block">{t(`why.${why}`)}</span>}
        {pending > 0 && connection.isHeld() && (
          <span className="block">{t('held', { count: String(pending) })}</span>
        )}
      </p>
      {what === 'signedOut' && (
        <div>
          <CalmLink
            href={`/sign-in?next=${encodeURIComponent(path)}`}
            className={buttonClass('primary')}
          >
            {t('signIn')}
          </CalmLink>
        </div>
      )}
      {(what === 'tooOld' || what === 'ended') && (
        <div>
          <Button look="primary" onClick={reload}>
            {t('reload')}
          </Button>
        </div>
      )}
      {what === 'refused' && edits === null && (
        <div>
          <Button onClick={reset}>{t('restart')}</Button>
        </div>
      )}
    </>
  )
}
