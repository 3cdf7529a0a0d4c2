'use client'
import { KeyRound } from 'lucide-react'
import { useRef } from 'react'
import { TryAgain } from '#app/_client/parts/try-again.tsx'
import { Button } from '#app/_ui/button.tsx'
import { cx } from '#app/_ui/cx.ts'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { ConfirmFirst } from './confirm-first.tsx'
import { hindranceOf } from './hindrance.ts'
import { PasskeyRow } from './passkey-row.tsx'
import { type Said, usePasskeys } from './use-passkeys.ts'
import { usePasskeysWords } from './use-passkeys-words.ts'

/** パスキー: the list of one's own, each renamed and removed in its place, and one more added (F-180 to F-183). */
export function PasskeysPart() {
  const words = usePasskeysWords()
  const desk = usePasskeys()
  const adding = useRef<HTMLButtonElement>(null)
  const { data, isError, refetch } = desk.list
  if (data === undefined) {
    if (isError) return <TryAgain why={words.failed} onRetry={() => void refetch()} />
    return <output className="text-sm text-muted">{words.loading}</output>
  }
  const { passkeys, party } = data
  const hindrance = hindranceOf(party, words)
  // The row goes, and the button in it that had the focus.
  const removed = async (id: string) => {
    if (await desk.remove(id)) adding.current?.focus()
  }
  const add = hindrance === null && (
    <Button
      ref={adding}
      icon={<KeyRound size={14} aria-hidden />}
      aria-disabled={desk.isBusy}
      onClick={() => {
        if (!desk.isBusy) void desk.add()
      }}
    >
      {words.add}
    </Button>
  )
  return (
    <div className="grid justify-items-start gap-3">
      {hindrance !== null && (
        <p className="rounded-control bg-warn-soft px-3 py-1.5 text-sm">{hindrance}</p>
      )}
      {passkeys.length > 0 ? (
        <ul aria-label={words.title} className="w-full divide-y divide-line-soft">
          {passkeys.map((passkey) => (
            <PasskeyRow
              key={passkey.id}
              passkey={passkey}
              isLast={passkeys.length === 1}
              isBusy={desk.isBusy}
              onRename={(name) => void desk.rename(passkey.id, name)}
              onRemove={() => void removed(passkey.id)}
            />
          ))}
        </ul>
      ) : (
        hindrance === null && (
          <div className="w-full">
            <EmptyState title={words.empty.title} icon={<KeyRound size={22} aria-hidden />}>
              {words.empty.note}
            </EmptyState>
          </div>
        )
      )}
      {passkeys.length === 1 && <p className="text-sm text-muted">{words.onlyOne}</p>}
      {add}
      <Outcome said={desk.said} />
      <ConfirmFirst
        isOpen={desk.isWaiting}
        canConfirm={passkeys.length > 0 && hindrance === null}
        onConfirm={() => void desk.confirm()}
        onClose={desk.letGo}
      />
    </div>
  )
}

function Outcome({ said }: { readonly said: Said | null }) {
  return (
    <output aria-live="polite" className={cx('text-sm', said?.isBad === true && 'text-bad')}>
      {said?.text}
    </output>
  )
}
