'use client'
import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { useLocale } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { ConfirmDialog } from '#app/_ui/confirm-dialog.tsx'
import { InlineEdit } from '#app/_ui/inline-edit.tsx'
import { filled } from '#lib/words/filled.ts'
import { showTime } from '#lib/words/time.ts'
import { usePasskeysWords } from './use-passkeys-words.ts'

interface Props {
  readonly passkey: {
    readonly id: string
    readonly name: string
    readonly isBackedUp: boolean
    readonly createdAt: Date
    readonly lastUsedAt: Date | null
  }
  /** no other is left when this one goes */
  readonly isLast: boolean
  readonly isBusy: boolean
  readonly onRename: (name: string) => void
  readonly onRemove: () => void
}

/** One passkey: its name, when it was added and used, where it is kept, and the way to take it away (F-183). */
export function PasskeyRow({ passkey, isLast, isBusy, onRename, onRemove }: Props) {
  const words = usePasskeysWords()
  const locale = useLocale()
  const [isAsking, setAsking] = useState(false)
  const { name, isBackedUp, createdAt, lastUsedAt } = passkey
  const at = (time: Date) => showTime(time.getTime(), 'minute', locale)
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
      <KeyRound size={16} aria-hidden className="text-muted" />
      <div className="min-w-0 flex-1">
        <InlineEdit value={name} label={words.name} maxLength={60} onCommit={onRename} />
        <dl className="flex flex-wrap gap-x-4 px-1 text-xs text-muted">
          <Fact term={words.addedAt}>{at(createdAt)}</Fact>
          <Fact term={words.usedAt}>{lastUsedAt === null ? words.neverUsed : at(lastUsedAt)}</Fact>
          <Fact term={words.kept}>{isBackedUp ? words.backedUp : words.onDevice}</Fact>
        </dl>
      </div>
      <Button
        look="danger"
        aria-label={filled(words.removeOf, { name })}
        aria-disabled={isBusy}
        onClick={() => {
          if (!isBusy) setAsking(true)
        }}
      >
        {words.remove}
      </Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={filled(words.removeTitle, { name })}
        confirmLabel={words.remove}
        cancelLabel={words.cancel}
        danger
        onConfirm={onRemove}
      >
        <p>{words.removeNote}</p>
        {isLast && <p className="mt-2">{words.removeLast}</p>}
      </ConfirmDialog>
    </li>
  )
}

function Fact({ term, children }: { readonly term: string; readonly children: string }) {
  return (
    <div className="flex gap-1">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
