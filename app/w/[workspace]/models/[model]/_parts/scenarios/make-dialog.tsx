'use client'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useLocale } from 'use-intl'
import { LocalTextFields, textOf, type Draft } from '#app/_client/parts/local-text-fields.tsx'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import type { LocalText } from '#lib/model/local-text.ts'
import { scenariosWords } from '#lib/words/areas/scenarios.ts'
import { useHere } from '../steward/use-stewardship.ts'
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
  const words = scenariosWords[useLocale()].making
  const { cancel, close } = scenariosWords[useLocale()]
  const { workspaceId, modelId } = useHere()
  const originId = useScenarios()?.origin.id ?? modelId
  const router = useRouter()
  const said = useRefusalWords()
  const [draft, setDraft] = useState<Draft>(() => suggested(title))
  const make = useMutation(
    useTRPC().scenario.create.mutationOptions({
      onSuccess: (made) => router.push(`/w/${workspaceId}/models/${made.modelId}/flow`),
    }),
  )
  const text = textOf(draft)
  const isBusy = make.isPending || make.isSuccess
  const run = () => {
    if (text !== null && !isBusy) make.mutate({ workspaceId, modelId: originId, title: text })
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
        onDraft={setDraft}
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

/** The title of the model, marked; what is suggested fits where the title is short enough. */
function suggested({ ja, en = '' }: LocalText): Draft {
  const { ja: words, en: english } = scenariosWords
  const marked = (text: string, pattern: string) =>
    text === '' ? '' : pattern.replace('{title}', text).slice(0, 200)
  return { ja: marked(ja, words.making.suggested), en: marked(en, english.making.suggested) }
}
