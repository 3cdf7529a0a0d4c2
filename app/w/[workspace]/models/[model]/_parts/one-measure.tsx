'use client'
import { Trash2, Unlink } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { Select } from '#app/_ui/select.tsx'
import { removeElements } from '#lib/model/actions/remove.ts'
import { webLinksIn } from '#lib/model/link.ts'
import { say } from '#lib/model/local-text.ts'
import type { Measure } from '#lib/model/measure.ts'
import { FindingsOf } from './findings/at-rest.ts'
import { BilingualText } from './fields/bilingual-text.tsx'
import { LiveText } from './fields/live-text.tsx'
import { LinkedText } from './linked-text.tsx'
import { References } from './references.tsx'
import { useAct } from './use-act.ts'
import { useTelling } from './use-telling.ts'

const statuses = ['proposed', 'adopted', 'done', 'dropped'] as const
const types = ['avoid', 'mitigate', 'transfer', 'share', 'accept'] as const
const scenarios = ['asIs', 'toBe'] as const

interface Props {
  readonly id: string
  readonly measure: Measure
  readonly risk: string
}

/**
 * One measure: how it stands, how it treats the risk, whether it is there today or to be, until when, what shows that it is, and where
 * it is found in published standards (p3, p24). Each measure of a risk has all of it for itself.
 */
export function OneMeasure({ id, measure, risk }: Props) {
  const t = useTranslations('tables.measure')
  const { model, locale, words } = useTelling()
  const act = useAct()
  const canEdit = useCanEdit()
  const title = say(measure.title, locale)
  const evidence = measure.evidence === undefined ? '' : say(measure.evidence, locale)
  const hasLink = webLinksIn(evidence).some(({ link }) => link !== undefined)
  const elsewhere = measure.risks.filter((r) => r !== risk).length

  return (
    <section className="grid gap-2 rounded-card border border-line p-2.5" aria-label={title}>
      <div className="flex items-start gap-1">
        <h4 className="min-w-0 flex-1 text-sm font-semibold">{title}</h4>
        {canEdit && elsewhere > 0 && (
          <IconButton
            label={t('unlink', { title })}
            icon={<Unlink size={14} aria-hidden />}
            onClick={() =>
              act([{ type: 'exclude', in: 'measures', id, field: 'risks', member: risk }])
            }
          />
        )}
        {canEdit && elsewhere === 0 && (
          <IconButton
            label={t('remove', { title })}
            icon={<Trash2 size={14} aria-hidden />}
            onClick={() => act(removeElements(model, [id]))}
          />
        )}
      </div>
      <FindingsOf id={id} few={1} />
      {elsewhere > 0 && (
        <p className="text-xs text-muted">{t('sharedWith', { count: elsewhere })}</p>
      )}
      <BilingualText
        label={t('title')}
        isRequired
        value={measure.title}
        canEdit={canEdit}
        onCommit={(value) =>
          value !== undefined && act([{ type: 'set', in: 'measures', id, field: 'title', value }])
        }
      />
      <div className="grid grid-cols-2 gap-2">
        <Select
          label={t('status')}
          options={statuses.map((s) => ({ value: s, label: words(`measureStatus.${s}`) }))}
          value={measure.status}
          disabled={!canEdit}
          onValue={(value) => act([{ type: 'set', in: 'measures', id, field: 'status', value }])}
        />
        <Select
          label={t('type')}
          options={types.map((s) => ({ value: s, label: words(`measureType.${s}`) }))}
          value={measure.type}
          disabled={!canEdit}
          onValue={(value) => act([{ type: 'set', in: 'measures', id, field: 'type', value }])}
        />
      </div>
      <div className="grid grid-cols-2 items-end gap-2">
        <Select
          label={t('scenario')}
          options={scenarios.map((s) => ({ value: s, label: words(`scenario.${s}`) }))}
          value={measure.asIsToBe}
          disabled={!canEdit}
          onValue={(value) => act([{ type: 'set', in: 'measures', id, field: 'asIsToBe', value }])}
        />
        <LiveText
          type="date"
          label={t('due')}
          value={measure.due ?? ''}
          canEdit={canEdit}
          onCommit={(text) =>
            act([
              {
                type: 'set',
                in: 'measures',
                id,
                field: 'due',
                value: text === '' ? undefined : text,
              },
            ])
          }
        />
      </div>
      <BilingualText
        label={t('evidence')}
        hint={t('evidenceHint')}
        isLong
        value={measure.evidence}
        canEdit={canEdit}
        onCommit={(value) => act([{ type: 'set', in: 'measures', id, field: 'evidence', value }])}
      />
      {hasLink && (
        <p className="text-xs text-muted">
          <LinkedText text={evidence} />
        </p>
      )}
      <References
        references={measure.references}
        canEdit={canEdit}
        onChange={(value) =>
          act([{ type: 'set', in: 'measures', id, field: 'references', value: [...value] }])
        }
      />
    </section>
  )
}
