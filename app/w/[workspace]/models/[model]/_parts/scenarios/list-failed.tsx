'use client'
import { useLocale } from 'use-intl'
import { TryAgain } from '#app/_client/parts/try-again.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { scenariosWords } from '#lib/words/areas/scenarios.ts'

/** The address asks for the difference, and which variants there are could not be loaded: says so, and asks again (F-141). */
export function ListFailed({
  onRetry,
  onClose,
}: {
  readonly onRetry: () => void
  readonly onClose: () => void
}) {
  const words = scenariosWords[useLocale()]
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      title={words.difference}
      closeLabel={words.close}
    >
      <TryAgain why={words.failed} onRetry={onRetry} />
    </Dialog>
  )
}
