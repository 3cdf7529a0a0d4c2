'use client'
import { ArrowLeft, ExternalLink } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Badge } from '#app/_ui/badge.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Select } from '#app/_ui/select.tsx'
import type { BaTemplate, BaTemplateVersion } from '#lib/catalog/ba/ba-template.ts'
import type { CoverProposal } from '#lib/catalog/ba/cover.ts'
import { versionOn } from '#lib/catalog/ba/version-on.ts'
import { attributeRows } from '#lib/model/attribute-row.ts'
import { say } from '#lib/model/local-text.ts'
import { compareIds } from '#lib/model/queries/flow-order.ts'
import { nameOf } from '#lib/words/attribute-text.ts'
import { conditionText } from '#lib/words/condition-text.ts'
import { showDay } from '#lib/words/time.ts'
import { CheckList } from '../../../_parts/fields/check-list.tsx'
import { useTelling } from '../../../_parts/use-telling.ts'
import { useToday } from '../../../_parts/use-today.ts'
import { CoverList } from '../cover-list.tsx'

interface Props {
  readonly template: BaTemplate
  readonly version: BaTemplateVersion
  readonly onVersion: (id: string) => void
  readonly parties: readonly string[]
  readonly onParties: (parties: readonly string[]) => void
  readonly proposals: readonly CoverProposal[]
  readonly chosen: ReadonlySet<string>
  readonly onChosen: (chosen: ReadonlySet<string>) => void
  readonly onBack: () => void
}

/** One entry of the library as it would come: what it is and whose words, its versions, what it asks for, which data it may cover. */
export function TemplatePreview(props: Props) {
  const { template, version, parties, proposals } = props
  const t = useTranslations('ba.library')
  const cover = useTranslations('ba.cover')
  const telling = useTelling()
  const { model, locale, words } = telling
  const today = useToday()
  const isUsed = Object.values(model.bas).some((ba) => ba.template?.id === template.id)
  const isFuture = (version.effectiveFrom ?? '') > today
  const hasParties = !['law', 'standard'].includes(template.normType)

  return (
    <article aria-label={say(template.name, locale)} className="grid min-w-0 gap-3">
      <header className="grid gap-1.5">
        <Button
          look="quiet"
          className="justify-self-start md:hidden"
          icon={<ArrowLeft size={14} aria-hidden />}
          onClick={props.onBack}
        >
          {t('back')}
        </Button>
        <h3 className="text-lg font-semibold">{say(template.name, locale)}</h3>
        <p className="flex flex-wrap gap-1.5">
          <Badge tone="ai">{t(`basis.${template.basis}`)}</Badge>
          {template.basis === 'form' && <Badge>{words(`normType.${template.normType}`)}</Badge>}
          {template.category !== undefined && (
            <Badge>{words(`baCategory.${template.category}`)}</Badge>
          )}
        </p>
        <p className="text-sm">{say(template.about, locale)}</p>
        <p className="text-xs text-muted">
          {template.source === undefined ? (
            t('ours')
          ) : (
            <>
              {t('source')}{' '}
              <a
                href={template.source.link}
                target="_blank"
                rel="noreferrer"
                className="inline-flex min-h-6 items-center gap-1 text-ai hover:underline"
              >
                {say(template.source.title, locale)}
                <ExternalLink size={12} aria-hidden />
              </a>
            </>
          )}{' '}
          {t('writtenOn', { day: showDay(template.writtenOn, locale) })}
          {template.page !== undefined && ` · ${t('page', { page: template.page })}`}
        </p>
        {template.caution !== undefined && (
          <p className="rounded-control bg-warn-soft px-2 py-1 text-xs text-warn">
            {say(template.caution, locale)}
          </p>
        )}
        {isUsed && <p className="text-xs text-warn">{t('already')}</p>}
      </header>
      <div>
        <Select
          label={t('version')}
          options={template.versions.map((each) => ({
            value: each.id,
            label: versionName(each),
          }))}
          value={version.id}
          onValue={props.onVersion}
        />
        {version.id !== versionOn(template, today).id && (
          <p className="mt-1 text-xs text-warn">{t(isFuture ? 'notYet' : 'notCurrent')}</p>
        )}
      </div>
      <Part title={t('demands')}>
        {attributeRows.flatMap((row) => {
          const demand = version.demands[row.id]
          if (demand === undefined) return []
          const asked = (demand.conditions ?? []).map((c) => conditionText(c, telling))
          return [
            <li key={row.id} className="flex flex-wrap gap-x-2 border-t border-line-soft py-1">
              <span className="font-medium">{words(`row.${row.id}`)}</span>
              <span className="text-muted">{asked.join(words('listSeparator'))}</span>
              {demand.clause !== undefined && (
                <span className="ml-auto text-xs text-muted">{demand.clause}</span>
              )}
            </li>,
          ]
        })}
      </Part>
      {version.duties.length > 0 && (
        <Part title={t('duties')}>
          {version.duties.map((duty) => (
            <li key={duty.id} className="border-t border-line-soft py-1">
              <span className="text-muted">{words(`eventKind.${duty.onEvent}`)} </span>
              {say(duty.text, locale)}
            </li>
          ))}
        </Part>
      )}
      <Part title={t('clauses')}>
        {version.clauses.map((clause) => (
          <li key={clause.ref} className="border-t border-line-soft py-1">
            <span className="font-medium">{clause.ref}</span> {say(clause.text, locale)}
          </li>
        ))}
      </Part>
      {hasParties && (
        <CheckList
          legend={t('parties')}
          options={Object.keys(model.stakeholders)
            .toSorted(compareIds)
            .map((id) => ({ value: id, label: nameOf(id, telling) }))}
          chosen={parties}
          canEdit
          onToggle={(id, isChosen) =>
            props.onParties(isChosen ? [...parties, id] : parties.filter((who) => who !== id))
          }
          onChosen={props.onParties}
        />
      )}
      <section aria-label={cover('title')} className="grid gap-1.5">
        <h4 className="text-sm font-semibold">
          {cover('title')} ({proposals.length})
        </h4>
        {proposals.length === 0 ? (
          <p className="text-sm text-muted">{cover('none')}</p>
        ) : (
          <>
            <p className="text-xs text-muted">{cover('lead')}</p>
            <CoverList {...props} />
          </>
        )}
      </section>
    </article>
  )

  function versionName({ name, effectiveFrom, effectiveTo }: BaTemplateVersion): string {
    const said = say(name, locale)
    if (effectiveFrom === undefined) return said
    const from = showDay(effectiveFrom, locale)
    return effectiveTo === undefined
      ? t('versionFrom', { name: said, day: from })
      : t('versionSpan', { name: said, from, to: showDay(effectiveTo, locale) })
  }
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h4 className="mb-0.5 text-sm font-semibold">{title}</h4>
      <ul className="text-sm">{children}</ul>
    </section>
  )
}
