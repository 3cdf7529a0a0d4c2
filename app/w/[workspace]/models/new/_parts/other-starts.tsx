'use client'
import { useMutation } from '@tanstack/react-query'
import { FileJson, FilePlus2 } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { LocalTextFields, textOf, type Draft } from '#app/_client/parts/local-text-fields.tsx'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { refusalOf, useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { FileChoice } from './file-choice.tsx'
import { ModelProblems } from './model-problems.tsx'
import { useOpenModel } from './use-open-model.ts'

/** To begin without a template: blank, or from a file; what is wrong is said beside it, and nothing is lost by trying again. */
export function OtherStarts({ workspaceId }: { readonly workspaceId: string }) {
  return (
    <div data-draft className="grid items-start gap-4 lg:grid-cols-2">
      <BlankStart workspaceId={workspaceId} />
      <FileStart workspaceId={workspaceId} />
    </div>
  )
}

function BlankStart({ workspaceId }: { readonly workspaceId: string }) {
  const t = useTranslations('home.newModel')
  const said = useRefusalWords()
  const [title, setTitle] = useState<Draft>({ ja: '', en: '' })
  const [isTried, setTried] = useState(false)
  const create = useMutation(useTRPC().model.create.mutationOptions(useOpenModel(workspaceId)))
  const text = textOf(title)
  const run = () => {
    setTried(true)
    if (text === null || create.isPending || create.isSuccess) return
    create.mutate({ workspaceId, from: 'blank', title: text })
  }
  return (
    <Start icon={<FilePlus2 size={20} aria-hidden />} title={t('blank')} note={t('blankNote')}>
      <LocalTextFields
        labels={{ ja: t('name'), en: t('nameEn') }}
        draft={title}
        error={isTried && text === null ? t('needName') : undefined}
        onDraft={setTitle}
        onCommit={run}
      />
      {create.isError && (
        <p role="alert" className="text-sm text-bad">
          {said(create.error)}
        </p>
      )}
      <Go label={t('createBlank')} isBusy={create.isPending || create.isSuccess} onGo={run} />
    </Start>
  )
}

function FileStart({ workspaceId }: { readonly workspaceId: string }) {
  const t = useTranslations('home.newModel')
  const said = useRefusalWords()
  const [json, setJson] = useState<{ readonly value: unknown } | null>(null)
  const [isTried, setTried] = useState(false)
  const create = useMutation(useTRPC().model.create.mutationOptions(useOpenModel(workspaceId)))
  const run = () => {
    setTried(true)
    if (json !== null) create.mutate({ workspaceId, from: 'json', json: json.value })
  }
  return (
    <Start icon={<FileJson size={20} aria-hidden />} title={t('json')} note={t('jsonNote')}>
      <FileChoice
        missing={isTried && json === null}
        onJson={(value) => {
          setJson(value)
          create.reset()
        }}
      />
      {create.isError && (
        <div role="alert" className="text-sm text-bad">
          <p>{t('refused', { reason: said(create.error) })}</p>
          <ModelProblems details={refusalOf(create.error)?.details} />
        </div>
      )}
      <Go label={t('createFromFile')} isBusy={create.isPending || create.isSuccess} onGo={run} />
    </Start>
  )
}

function Start({
  icon,
  title,
  note,
  children,
}: {
  readonly icon: ReactNode
  readonly title: string
  readonly note: string
  readonly children: ReactNode
}) {
  return (
    <section
      aria-label={title}
      className="grid gap-3 rounded-card border border-line bg-card p-4 shadow-card"
    >
      <div className="flex items-start gap-3">
        <span className="text-ai">{icon}</span>
        <div className="min-w-0">
          <h3 className="font-semibold">{title}</h3>
          <p className="text-sm text-muted">{note}</p>
        </div>
      </div>
      {children}
    </section>
  )
}

function Go({
  label,
  isBusy,
  onGo,
}: {
  readonly label: string
  readonly isBusy: boolean
  readonly onGo: () => void
}) {
  const t = useTranslations('home.newModel')
  return (
    <div>
      <Button disabled={isBusy} onClick={onGo}>
        {isBusy ? t('creating') : label}
      </Button>
    </div>
  )
}
