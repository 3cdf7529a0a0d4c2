'use client'
import { useTranslations } from 'use-intl'
import { LocalTextFields } from '#app/_client/parts/local-text-fields.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Select } from '#app/_ui/select.tsx'
import { TextArea } from '#app/_ui/text-area.tsx'
import { ownRowLimits } from '#lib/catalog/risks/own/own-row.ts'
import { eventKinds, threats, threatSources, viewpoints } from '#lib/model/vocabulary.ts'
import { filled } from '#lib/words/filled.ts'
import { CheckList } from '../../../_parts/fields/check-list.tsx'
import { References } from '../../../_parts/references.tsx'
import { ConditionsForm } from './conditions-form.tsx'
import { contentOf, draftOf, missingIn, type Missing, type OwnRowDraft } from './own-row-draft.ts'
import type { ListedOwnRow } from './use-own-rows.ts'
import { useOwnRowsWords } from './use-own-rows-words.ts'

interface Props {
  readonly draft: OwnRowDraft
  /** somebody has tried to keep it: what is missing is said */
  readonly isTried: boolean
  /** the row as it is kept now */
  readonly newest: ListedOwnRow | undefined
  readonly onDraft: (draft: OwnRowDraft) => void
}

/** Everything an own row says, chosen and written; nothing of it is kept before the person says so. */
export function OwnRowForm({ draft, isTried, newest, onDraft }: Props) {
  const { t } = useOwnRowsWords()
  const words = useTranslations('framework')
  const invalid = useTranslations('errors')('code.invalid')
  const missing = isTried ? missingIn(draft) : []
  const needed = (what: Missing) => (missing.includes(what) ? t.form.needed : undefined)
  const set = (more: Partial<OwnRowDraft>) => onDraft({ ...draft, ...more })
  const { title, incident, measure, events, viewpoint, source, threat, references } = draft
  return (
    <>
      <Newer {...{ draft, newest, onDraft }} />
      {isTried && missing.length === 0 && contentOf(draft) === null && (
        <p role="alert" className="text-sm text-bad">
          {invalid}
        </p>
      )}
      <div data-begin>
        <LocalTextFields
          labels={{ ja: t.form.name, en: t.form.nameEn }}
          draft={title}
          error={needed('title')}
          max={ownRowLimits.title}
          onDraft={(next) => set({ title: next })}
        />
      </div>
      <div className="grid items-start gap-2 sm:grid-cols-2">
        <TextArea
          label={t.form.incident}
          value={incident.ja}
          error={needed('incident')}
          maxLength={ownRowLimits.incident}
          onText={(ja) => set({ incident: { ...incident, ja } })}
        />
        <TextArea
          label={t.form.incidentEn}
          value={incident.en}
          maxLength={ownRowLimits.incident}
          onText={(en) => set({ incident: { ...incident, en } })}
        />
      </div>
      <LocalTextFields
        labels={{ ja: t.form.measure, en: t.form.measureEn }}
        draft={measure}
        error={needed('measure')}
        max={ownRowLimits.title}
        onDraft={(next) => set({ measure: next })}
      />
      <CheckList
        legend={t.form.events}
        options={eventKinds.map((kind) => ({ value: kind, label: words(`eventKind.${kind}`) }))}
        chosen={events}
        canEdit
        onToggle={(kind, isChosen) =>
          set({ events: isChosen ? [...events, kind] : events.filter((one) => one !== kind) })
        }
      />
      {missing.includes('events') && (
        <p role="alert" className="text-xs text-bad">
          {t.form.neededKind}
        </p>
      )}
      <div className="grid gap-2 sm:grid-cols-3">
        <Select
          label={t.form.viewpoint}
          options={viewpoints.map((v) => ({ value: v, label: words(`viewpoint.${v}`) }))}
          value={viewpoint}
          onValue={(value) => set({ viewpoint: value })}
        />
        <Select
          label={t.form.source}
          options={threatSources.map((v) => ({ value: v, label: words(`threatSource.${v}`) }))}
          value={source}
          onValue={(value) => set({ source: value })}
        />
        <Select
          label={t.form.threat}
          options={threats.map((v) => ({ value: v, label: words(`threat.${v}`) }))}
          value={threat}
          onValue={(value) => set({ threat: value })}
        />
      </div>
      <ConditionsForm
        join={draft.join}
        conditions={draft.conditions}
        isTried={isTried}
        onChange={set}
      />
      <References
        isBare
        references={references}
        canEdit
        limit={{
          most: ownRowLimits.references,
          told: filled(t.form.referencesFull, { count: ownRowLimits.references }),
        }}
        onChange={(next) => set({ references: [...next] })}
      />
    </>
  )
}

/** Somebody else was quicker: both ways on, and nothing is lost unseen. */
function Newer({ draft, newest, onDraft }: Pick<Props, 'draft' | 'newest' | 'onDraft'>) {
  const { t } = useOwnRowsWords()
  const { of } = draft
  if (of === undefined || newest === undefined || newest.row.version === of.version) return null
  const { row, by } = newest
  return (
    <div role="alert" className="grid gap-2 rounded-card border border-warn-line bg-warn-soft p-3">
      <p className="text-sm">{filled(t.newer, { version: row.version, name: by.name })}</p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => onDraft(draftOf(row))}>{t.takeNewer}</Button>
        <Button onClick={() => onDraft({ ...draft, of: { id: row.id, version: row.version } })}>
          {t.keepMine}
        </Button>
      </div>
    </div>
  )
}
