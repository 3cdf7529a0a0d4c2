'use client'
import { useMutation } from '@tanstack/react-query'
import { FileJson, FilePlus2, Network } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { LocalTextFields, textOf, type Draft } from '#app/_client/parts/local-text-fields.tsx'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { refusalOf, useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Card } from '#app/_ui/card.tsx'
import { FileChoice } from './file-choice.tsx'
import { ModelProblems } from './model-problems.tsx'

type Start = 'template' | 'blank' | 'json'

const icons = { template: Network, blank: FilePlus2, json: FileJson }
const starts: readonly Start[] = ['template', 'blank', 'json']

/** Three ways to begin; what is wrong is said beside it, and nothing is lost by trying again. */
export function NewModelForm({ workspaceId }: { readonly workspaceId: string }) {
  const t = useTranslations('home.newModel')
  const said = useRefusalWords()
  const router = useRouter()
  const [start, setStart] = useState<Start>('template')
  const [title, setTitle] = useState<Draft>({ ja: '', en: '' })
  const [json, setJson] = useState<{ readonly value: unknown } | null>(null)
  const [isTried, setTried] = useState(false)
  const create = useMutation(
    useTRPC().model.create.mutationOptions({
      onSuccess: ({ modelId }) => router.push(`/w/${workspaceId}/models/${modelId}/flow`),
    }),
  )
  const run = () => {
    setTried(true)
    const text = textOf(title)
    if (start === 'json' && json !== null) {
      create.mutate({ workspaceId, from: 'json', json: json.value })
    } else if (start === 'template') {
      const named = text === null ? {} : { title: text }
      create.mutate({ workspaceId, from: 'template', template: 'uc2-elderly', ...named })
    } else if (start === 'blank' && text !== null) {
      create.mutate({ workspaceId, from: 'blank', title: text })
    }
  }
  const choose = (next: Start) => {
    setStart(next)
    setTried(false)
    create.reset()
  }
  return (
    <div className="grid max-w-3xl gap-4">
      <fieldset className="grid gap-2">
        <legend className="sr-only">{t('note')}</legend>
        {starts.map((each) => {
          const Icon = icons[each]
          return (
            <StartChoice
              key={each}
              value={each}
              chosen={start === each}
              icon={<Icon size={20} aria-hidden />}
              title={t(each)}
              note={t(`${each}Note`)}
              onChoose={() => choose(each)}
            />
          )
        })}
      </fieldset>
      <Card>
        <div className="grid gap-3">
          {start === 'json' ? (
            <FileChoice
              missing={isTried && json === null}
              onJson={(value) => {
                setJson(value)
                create.reset()
              }}
            />
          ) : (
            <LocalTextFields
              labels={{ ja: start === 'template' ? t('nameOptional') : t('name'), en: t('nameEn') }}
              draft={title}
              error={
                isTried && start === 'blank' && textOf(title) === null ? t('needName') : undefined
              }
              onDraft={setTitle}
            />
          )}
          {create.isError && (
            <div role="alert" className="text-sm text-bad">
              <p>
                {start === 'json'
                  ? t('refused', { reason: said(create.error) })
                  : said(create.error)}
              </p>
              <ModelProblems details={refusalOf(create.error)?.details} />
            </div>
          )}
          <div>
            <Button look="primary" large disabled={create.isPending} onClick={run}>
              {create.isPending ? t('creating') : t('create')}
            </Button>
          </div>
        </div>
      </Card>
    </div>
  )
}

function StartChoice({
  value,
  chosen,
  icon,
  title,
  note,
  onChoose,
}: {
  readonly value: Start
  readonly chosen: boolean
  readonly icon: ReactNode
  readonly title: string
  readonly note: string
  readonly onChoose: () => void
}) {
  return (
    <label className="flex cursor-pointer items-start gap-3 rounded-card border border-line bg-card p-3.5 shadow-card has-checked:border-ai has-checked:bg-ai-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ai">
      <input
        type="radio"
        name="start"
        value={value}
        checked={chosen}
        onChange={onChoose}
        className="mt-1 size-4 shrink-0 accent-ai"
      />
      <span className="shrink-0 text-ai">{icon}</span>
      <span className="min-w-0">
        <span className="block font-semibold">{title}</span>
        <span className="block text-sm text-muted">{note}</span>
      </span>
    </label>
  )
}
