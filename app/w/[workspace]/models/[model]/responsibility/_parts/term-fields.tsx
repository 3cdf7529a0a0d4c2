'use client'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import { Select } from '#app/_ui/select.tsx'
import { TextField } from '#app/_ui/text-field.tsx'
import { responsibilityRoles, splitKinds, type ResponsibilityRole } from '#lib/agreement/split.ts'
import type { Draft } from './draft.ts'
import { useLayers } from './use-layers.ts'

interface Props {
  readonly draft: Draft
  readonly riskId: string
  /** roles that cannot be chosen */
  readonly taken: readonly ResponsibilityRole[]
  readonly onDraft: (draft: Draft) => void
}

/** What an offer says: role, way of carrying, words, layer, condition, evidence, due day. */
export function TermFields({ draft, riskId, taken, onDraft }: Props) {
  const t = useTranslations('agreement')
  const layers = useLayers(riskId)
  const group = useId()
  return (
    <>
      <fieldset className="grid gap-1">
        <legend className="mb-1 text-sm font-medium">{t('responsibility.roleLabel')}</legend>
        <div className="grid grid-cols-2 gap-1.5">
          {responsibilityRoles.map((each) => (
            <label
              key={each}
              className={cx(
                'flex min-h-8 items-center gap-1.5 rounded-control border px-2 text-sm has-focus-visible:outline-2 has-focus-visible:outline-ai',
                each === draft.role ? 'border-ai bg-ai-soft font-semibold text-ai' : 'border-line',
                taken.includes(each) && 'opacity-50',
              )}
            >
              <input
                type="radio"
                name={group}
                className="sr-only"
                value={each}
                checked={each === draft.role}
                disabled={taken.includes(each)}
                onChange={() => onDraft({ ...draft, role: each })}
              />
              <span aria-hidden>{t(`glyph.${each}`)}</span>
              {t(`role.${each}`)}
            </label>
          ))}
        </div>
        <p className="text-xs text-muted">{t(`roleMeaning.${draft.role}`)}</p>
      </fieldset>
      <Select
        label={t('responsibility.splitLabel')}
        value={draft.split}
        options={splitKinds.map((value) => ({ value, label: t(`split.${value}`) }))}
        onValue={(split) => onDraft({ ...draft, split })}
      />
      <TextField
        label={t('responsibility.textLabel')}
        hint={t('responsibility.textHint')}
        value={draft.text.ja}
        maxLength={1000}
        onText={(ja) => onDraft({ ...draft, text: { ...draft.text, ja } })}
      />
      <TextField
        label={t('responsibility.textEn')}
        value={draft.text.en}
        maxLength={1000}
        onText={(en) => onDraft({ ...draft, text: { ...draft.text, en } })}
      />
      {layers.length > 0 && (
        <Select
          label={t('terms.layerLabel')}
          value={draft.layer}
          options={[{ value: '', label: t('terms.layerAll') }, ...layers]}
          onValue={(layer) => onDraft({ ...draft, layer })}
        />
      )}
      <TextField
        label={t('terms.conditionLabel')}
        hint={t('terms.conditionHint')}
        value={draft.condition.ja}
        maxLength={1000}
        onText={(ja) => onDraft({ ...draft, condition: { ...draft.condition, ja } })}
      />
      <TextField
        label={t('terms.evidenceLabel')}
        hint={t('terms.evidenceHint')}
        value={draft.evidence}
        maxLength={1000}
        onText={(evidence) => onDraft({ ...draft, evidence })}
      />
      <TextField
        label={t('responsibility.dueLabel')}
        type="date"
        value={draft.due}
        onText={(due) => onDraft({ ...draft, due })}
      />
    </>
  )
}
