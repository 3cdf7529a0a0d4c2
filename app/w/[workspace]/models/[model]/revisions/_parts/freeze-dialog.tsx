'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocale } from 'use-intl'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useSaveState } from '#app/_client/room/hooks.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { TextField } from '#app/_ui/text-field.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { revisionsWords } from '#lib/words/areas/revisions.ts'
import { filled } from '#lib/words/filled.ts'
import { useHere } from '../../_parts/steward/use-stewardship.ts'
import { newKey } from './new-key.ts'

/** Under which name the model is frozen as it is saved; what is still on its way waits first, and what is refused can be sent again (F-162). */
export function FreezeDialog({ onClose }: { readonly onClose: () => void }) {
  const words = revisionsWords[useLocale()]
  const { freeze, cancel, close } = words
  const here = useHere()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const notify = useNotify()
  const said = useRefusalWords()
  const isSaved = useSaveState().state === 'saved'
  const [name, setName] = useState('')
  // One wish as long as it is not granted, however often it is sent.
  const [key] = useState(newKey)
  const make = useMutation(trpc.revision.freeze.mutationOptions())
  const isBlank = name.trim() === ''
  const run = () => {
    if (isBlank || make.isPending || !isSaved) return
    make.mutate(
      { ...here, name: name.trim(), key },
      {
        onSuccess: ({ n }) => {
          notify({ title: filled(freeze.done, { n }) })
          onClose()
        },
        onSettled: () => queries.invalidateQueries(trpc.revision.list.pathFilter()),
      },
    )
  }
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      title={freeze.title}
      description={freeze.lead}
      closeLabel={close}
      actions={
        <>
          <Button onClick={onClose}>{cancel}</Button>
          <Button look="primary" disabled={isBlank || make.isPending || !isSaved} onClick={run}>
            {make.isPending ? freeze.busy : freeze.run}
          </Button>
        </>
      }
    >
      <TextField
        label={freeze.name}
        hint={freeze.hint}
        value={name}
        maxLength={80}
        onText={setName}
        onCommit={run}
      />
      {!isSaved && <output className="text-sm text-muted">{freeze.unsaved}</output>}
      {make.isError && (
        <p role="alert" className="text-sm text-bad">
          {said(make.error)}
        </p>
      )}
    </Dialog>
  )
}
