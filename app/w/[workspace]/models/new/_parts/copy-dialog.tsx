'use client'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { LocalTextFields, textOf, type Draft } from '#app/_client/parts/local-text-fields.tsx'
import { typedOver } from '#app/_client/parts/typed-over.ts'
import { hasPart, type TemplateView } from '#app/_client/parts/template-view.ts'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useTemplateTitle } from '#app/_client/parts/use-template-title.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { CheckField } from '#app/_ui/check-field.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { keepableParts, type KeepablePart } from '#lib/catalog/keepable-parts.ts'
import { useOpenModel } from './use-open-model.ts'

/** Begins a model from a template: under which title, and what comes along beside the flow. */
export function CopyDialog({
  workspaceId,
  template,
  onClose,
}: {
  readonly workspaceId: string
  readonly template: TemplateView
  readonly onClose: () => void
}) {
  const t = useTranslations('gallery')
  const frame = useTranslations('frame')
  const words = useTranslations('home.newModel')
  const said = useRefusalWords()
  const locale = useLocale()
  const { ja, en = '' } = template.title
  const suggested: Draft = { ja, en }
  const [title, setTitle] = useState<Draft>(suggested)
  const [dropped, setDropped] = useState<ReadonlySet<KeepablePart>>(new Set())
  const create = useMutation(useTRPC().model.create.mutationOptions(useOpenModel(workspaceId)))
  const text = textOf(title)
  const { bas, demands, attributes, risks, measures } = template.counts
  const hints = {
    bas: t('copy.basHint', { bas, demands }),
    attributes: t('copy.attributesHint', { count: attributes }),
    risks: t('copy.risksHint', { risks, measures }),
  }
  const run = () => {
    if (text === null) return
    const keep = keepableParts.filter((part) => !dropped.has(part))
    create.mutate({ workspaceId, ...template.begin, title: text, keep })
  }
  const isBusy = create.isPending || create.isSuccess
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      title={useTemplateTitle()(template)}
      description={t(template.source === 'own' ? 'copy.ownNote' : 'copy.note')}
      closeLabel={frame('close')}
      actions={
        <>
          <Button onClick={onClose}>{frame('cancel')}</Button>
          <Button look="primary" disabled={isBusy} onClick={run}>
            {isBusy ? words('creating') : t('begin')}
          </Button>
        </>
      }
    >
      <LocalTextFields
        labels={{ ja: t('copy.name'), en: t('copy.nameEn') }}
        draft={title}
        error={text === null ? words('needName') : undefined}
        onDraft={(typed) => setTitle(typedOver({ suggested, locale }, title, typed))}
      />
      <fieldset className="grid gap-2">
        <legend className="mb-1 text-sm font-semibold">{t('copy.keep')}</legend>
        {keepableParts.map((part) => (
          <CheckField
            key={part}
            label={t(`copy.${part}`)}
            hint={hasPart(template, part) ? hints[part] : t('copy.none')}
            checked={hasPart(template, part) && !dropped.has(part)}
            disabled={!hasPart(template, part)}
            onCheck={(isKept) => setDropped(changed(dropped, part, isKept))}
          />
        ))}
      </fieldset>
      {create.isError && (
        <p role="alert" className="text-sm text-bad">
          {said(create.error)}
        </p>
      )}
    </Dialog>
  )
}

function changed(
  dropped: ReadonlySet<KeepablePart>,
  part: KeepablePart,
  isKept: boolean,
): ReadonlySet<KeepablePart> {
  const next = new Set(dropped)
  if (isKept) next.delete(part)
  else next.add(part)
  return next
}
