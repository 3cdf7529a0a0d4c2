'use client'
import { ExternalLink } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import type { Ba } from '#lib/model/ba.ts'
import { daySchema } from '#lib/model/id.ts'
import { webLinkSchema } from '#lib/model/link.ts'
import { BilingualText } from '../../_parts/fields/bilingual-text.tsx'
import { LinkField } from '../../_parts/fields/link-field.tsx'
import { LiveText } from '../../_parts/fields/live-text.tsx'
import { useAct } from '../../_parts/use-act.ts'
import { Section } from './section.tsx'

/** Where the norm can be read, by when somebody looks at it again, and why it is read as it is here (p16). */
export function BaSource({ id, ba }: { readonly id: string; readonly ba: Ba }) {
  const t = useTranslations('ba')
  const tables = useTranslations('tables.ba')
  const act = useAct()
  const canEdit = useCanEdit()
  const { document } = ba
  const write = (value: Ba['document']) =>
    act([{ type: 'set', in: 'bas', id, field: 'document', value }])

  function writeLink(link: string | undefined) {
    const title = document?.title ?? ba.name
    if (link !== undefined) write({ title, link })
    else write(document === undefined ? undefined : { title })
  }

  return (
    <Section title={t('source')}>
      <div className="grid gap-3">
        <BilingualText
          label={t('field.documentTitle')}
          value={document?.title}
          canEdit={canEdit}
          onCommit={(title) => write(title === undefined ? undefined : { ...document, title })}
        />
        <div className="grid items-start gap-3 sm:grid-cols-[minmax(0,1fr)_11rem]">
          <div>
            <LinkField
              label={t('field.documentLink')}
              value={document?.link}
              canEdit={canEdit}
              onCommit={writeLink}
            />
            <SafeLink link={document?.link} label={t('openDocument')} />
          </div>
          <LiveText
            type="date"
            label={t('field.reviewBy')}
            value={ba.reviewBy ?? ''}
            canEdit={canEdit}
            onCommit={(text) => {
              const value = text === '' ? undefined : text
              if (value !== undefined && !daySchema.safeParse(value).success) return
              act([{ type: 'set', in: 'bas', id, field: 'reviewBy', value }])
            }}
          />
        </div>
        <BilingualText
          label={tables('field.reasoning')}
          hint={tables('field.reasoningHint')}
          isLong
          value={ba.reasoning}
          canEdit={canEdit}
          onCommit={(value) => act([{ type: 'set', in: 'bas', id, field: 'reasoning', value }])}
        />
      </div>
    </Section>
  )
}

/** A link to what somebody wrote down; nothing where it is no address a browser only opens (M-27). */
export function SafeLink({
  link,
  label,
}: {
  readonly link: string | undefined
  readonly label: string
}) {
  if (link === undefined || !webLinkSchema.safeParse(link).success) return null
  return (
    <a
      href={link}
      target="_blank"
      rel="noreferrer noopener"
      className="inline-flex min-h-6 items-center gap-1 text-xs text-ai hover:underline"
    >
      {label}
      <ExternalLink size={12} aria-hidden />
    </a>
  )
}
