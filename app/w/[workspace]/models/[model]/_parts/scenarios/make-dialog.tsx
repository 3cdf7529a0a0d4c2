'use client'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocale } from 'use-intl'
import { LocalTextFields, textOf, type Draft } from '#app/_client/parts/local-text-fields.tsx'
import { typedOver } from '#app/_client/parts/typed-over.ts'
import { useGo } from '#app/_client/parts/use-go.ts'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useIsOffline } from '#app/_client/room/hooks.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import type { LocalText } from '#lib/model/local-text.ts'
import { scenariosWords } from '#lib/words/areas/scenarios.ts'
import { useHere } from '../steward/use-stewardship.ts'
import { suggestedTitle } from './suggested-title.ts'
import { useScenarios } from './use-scenarios.ts'

/** Under which name a to-be variant of the model is made; made, it is opened (F-130). */
export function MakeDialog({
  title,
  onClose,
}: {
  /** of the model it is made of */
  readonly title: LocalText
  readonly onClose: () => void
}) {
  const locale = useLocale()
  const { cancel, close, making: words } = scenariosWords[locale]
  const { workspaceId, modelId } = useHere()
  const originId = useScenarios()?.origin.id ?? modelId
  const go = useGo(useIsOffline())
  const said = useRefusalWords()
  // As it was when one began: the title may change meanwhile.
  const [suggested] = useState<Draft>(() => suggestedTitle(title))
  const [draft, setDraft] = useState<Draft>(suggested)
  const make = useMutation(useTRPC().scenario.create.mutationOptions())
  const text = textOf(draft)
  const isBusy = make.isPending || make.isSuccess
  const run = () => {
    if (text === null || isBusy) return
    // Not heard once the dialog is gone: who has let go of it stays where they are.
    const opened = (made: { readonly modelId: string }) =>
      void go(`/w/${workspaceId}/models/${made.modelId}/flow`)
    make.mutate({ workspaceId, modelId: originId, title: text }, { onSuccess: opened })
  }
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      title={words.title}
      description={words.lead}
      closeLabel={close}
      actions={
        <>
          <Button onClick={onClose}>{cancel}</Button>
          <Button look="primary" disabled={isBusy || text === null} onClick={run}>
            {isBusy ? words.creating : words.create}
          </Button>
        </>
      }
    >
      <LocalTextFields
        labels={{ ja: words.name, en: words.nameEn }}
        draft={draft}
        error={text === null ? words.need : undefined}
        onDraft={(typed) => setDraft(typedOver({ suggested, locale }, draft, typed))}
        onCommit={run}
      />
      {make.isError && (
        <p role="alert" className="text-sm text-bad">
          {said(make.error)}
        </p>
      )}
    </Dialog>
  )
}
