'use client'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { LocalTextFields, textOf, type Draft } from '#app/_client/parts/local-text-fields.tsx'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { TextField } from '#app/_ui/text-field.tsx'

/** Joins; an invited organisation confirms its name first, and somebody new says how they are called. */
export function AcceptInvitation({
  token,
  email,
  needsName,
  organization,
}: {
  readonly token: string
  readonly email: string
  readonly needsName: boolean
  /** The name the inviter gave the organisation; null when a person is invited. */
  readonly organization: Draft | null
}) {
  const t = useTranslations('door.invite')
  const home = useTranslations('home')
  const said = useRefusalWords()
  const [org, setOrg] = useState<Draft>(organization ?? { ja: '', en: '' })
  const [short, setShort] = useState<Draft>(() => shortened(organization))
  const [name, setName] = useState('')
  const [isTried, setTried] = useState(false)
  const accept = useMutation(
    useTRPC().member.acceptInvitation.mutationOptions({
      onSuccess: ({ workspaceId }) => window.location.assign(`/w/${workspaceId}`),
    }),
  )
  const missing = (draft: Draft) =>
    isTried && textOf(draft) === null ? home('workspaces.needName') : undefined

  const join = () => {
    setTried(true)
    const [orgName, orgShort] = [textOf(org), textOf(short)]
    if (needsName && name.trim() === '') return
    if (organization === null) {
      accept.mutate({ token, ...(needsName ? { name: name.trim() } : {}) })
      return
    }
    if (orgName === null || orgShort === null) return
    accept.mutate({
      token,
      organization: { name: orgName, short: orgShort },
      ...(needsName ? { name: name.trim() } : {}),
    })
  }
  return (
    <div className="grid gap-3">
      {needsName && (
        <TextField
          label={home('settings.name')}
          value={name}
          maxLength={100}
          autoComplete="name"
          error={isTried && name.trim() === '' ? home('workspaces.needName') : undefined}
          onText={setName}
        />
      )}
      {organization !== null && (
        <>
          <LocalTextFields
            labels={{ ja: t('orgName'), en: t('orgNameEn') }}
            draft={org}
            error={missing(org)}
            onDraft={setOrg}
          />
          <LocalTextFields
            labels={{ ja: t('orgShort'), en: t('orgNameEn') }}
            hint={t('orgShortHint')}
            draft={short}
            error={missing(short)}
            max={40}
            onDraft={setShort}
          />
        </>
      )}
      {accept.isError && (
        <p role="alert" className="text-sm text-bad">
          {said(accept.error)}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button look="primary" large disabled={accept.isPending} onClick={join}>
          {t('accept')}
        </Button>
        <span className="text-xs text-muted">{t('signedInAs', { email })}</span>
      </div>
    </div>
  )
}

const shortLength = 40

function shortened(name: Draft | null): Draft {
  return { ja: (name?.ja ?? '').slice(0, shortLength), en: (name?.en ?? '').slice(0, shortLength) }
}
