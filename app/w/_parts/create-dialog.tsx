'use client'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { LocalTextFields, type Draft, textOf } from '#app/_client/parts/local-text-fields.tsx'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'

const blank: Draft = { ja: '', en: '' }

/** Founds a consortium: its name, and the organisation that is its first member. */
export function CreateDialog({
  open,
  onOpenChange,
}: {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}) {
  const t = useTranslations('home.workspaces')
  const frame = useTranslations('frame')
  const [name, setName] = useState(blank)
  const [org, setOrg] = useState(blank)
  const [short, setShort] = useState(blank)
  const [isTried, setTried] = useState(false)
  const said = useRefusalWords()
  const router = useRouter()
  const trpc = useTRPC()
  const create = useMutation(
    trpc.workspace.create.mutationOptions({
      onSuccess: ({ workspaceId }) => router.push(`/w/${workspaceId}`),
    }),
  )
  const submit = () => {
    setTried(true)
    const [title, orgName, orgShort] = [textOf(name), textOf(org), textOf(short)]
    if (title === null || orgName === null || orgShort === null) return
    create.mutate({ name: title, organization: { name: orgName, short: orgShort } })
  }
  const missing = (draft: Draft) => (isTried && textOf(draft) === null ? t('needName') : undefined)

  return (
    <Dialog
      title={t('createTitle')}
      description={t('createNote')}
      closeLabel={frame('close')}
      open={open}
      onOpenChange={onOpenChange}
      actions={
        <>
          <Button onClick={() => onOpenChange(false)}>{frame('cancel')}</Button>
          <Button look="primary" disabled={create.isPending} onClick={submit}>
            {t('create')}
          </Button>
        </>
      }
    >
      <LocalTextFields
        labels={{ ja: t('name'), en: t('nameEn') }}
        draft={name}
        error={missing(name)}
        onDraft={setName}
      />
      <LocalTextFields
        labels={{ ja: t('orgName'), en: t('nameEn') }}
        draft={org}
        error={missing(org)}
        onDraft={setOrg}
      />
      <LocalTextFields
        labels={{ ja: t('orgShort'), en: t('nameEn') }}
        hint={t('orgShortHint')}
        draft={short}
        error={missing(short)}
        max={40}
        onDraft={setShort}
      />
      {create.isError && (
        <p role="alert" className="text-sm text-bad">
          {said(create.error)}
        </p>
      )}
    </Dialog>
  )
}
