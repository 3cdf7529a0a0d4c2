'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Badge } from '#app/_ui/badge.tsx'
import { TextField } from '#app/_ui/text-field.tsx'
import type { BaTemplate } from '#lib/catalog/ba/ba-template.ts'
import { baLibrary } from '#lib/catalog/ba/library.ts'
import { say } from '#lib/model/local-text.ts'
import { isFound } from '#lib/words/is-found.ts'
import { useTelling } from '../../../_parts/use-telling.ts'

interface Props {
  readonly shown: string | undefined
  readonly onShow: (id: string) => void
}

/** The entries of the library, found by name, article, other names, in either language and width; arrow keys go through them. */
export function LibraryList({ shown, onShow }: Props) {
  const t = useTranslations('ba.library')
  const { model, locale } = useTelling()
  const [typed, setTyped] = useState('')
  const used = new Set(Object.values(model.bas).flatMap((ba) => ba.template?.id ?? []))
  const found = baLibrary.filter((template) => isFound(searched(template), typed))
  return (
    <div className="grid gap-2">
      <div data-begin>
        <TextField
          label={t('find')}
          placeholder={t('findHint')}
          value={typed}
          maxLength={80}
          onText={setTyped}
        />
      </div>
      {found.length === 0 ? (
        <output className="px-1 text-sm text-muted">{t('noMatch', { text: typed })}</output>
      ) : (
        <fieldset className="grid max-h-[22rem] min-w-0 overflow-y-auto rounded-card border border-line">
          <legend className="sr-only">{t('list')}</legend>
          {found.map(({ id, name, basis }) => (
            <label
              key={id}
              className="flex min-h-9 cursor-pointer items-center gap-2 border-b border-l-2 border-b-line-soft border-l-transparent px-2.5 py-1 text-sm last:border-b-0 hover:bg-tag has-checked:border-l-ai has-checked:bg-ai-soft has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-ai"
            >
              <input
                type="radio"
                name="ba-library"
                className="sr-only"
                checked={id === shown}
                onChange={() => onShow(id)}
              />
              <span className="min-w-0 flex-1">
                {say(name, locale)}
                {used.has(id) && <span className="block text-xs text-muted">{t('inModel')}</span>}
              </span>
              <Badge className="shrink-0">{t(`basis.${basis}`)}</Badge>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  )
}

function searched({ name, short, about, alsoCalled, source, versions }: BaTemplate) {
  const texts = [name, short, about, source?.title].flatMap((text) => [text?.ja, text?.en])
  const refs = versions.flatMap(({ clauses }) => clauses.map(({ ref }) => ref))
  return [...texts, ...alsoCalled, ...refs]
}
