'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useRoom } from '#app/_client/room/room.tsx'
import { Button } from '#app/_ui/button.tsx'
import { cx } from '#app/_ui/cx.ts'
import { Select } from '#app/_ui/select.tsx'
import { TextField } from '#app/_ui/text-field.tsx'
import {
  responsibilityRoles,
  splitKinds,
  type ResponsibilityRole,
  type SplitKind,
} from '#lib/agreement/split.ts'
import { useOrgs } from '../../_parts/use-orgs.ts'
import { useLayers } from './use-layers.ts'
import type { Cell } from './cell.ts'
import { useSplitActs } from './use-split-acts.ts'

interface Props {
  readonly cell: Cell
  /** chosen with a key, to begin with */
  readonly role: ResponsibilityRole | undefined
  /** roles that are proposed or accepted here already */
  readonly taken: readonly ResponsibilityRole[]
  readonly isOpen: boolean
}

/** A proposal for one organisation: role, way of carrying, words, layer, condition, evidence, due day. */
export function ProposeForm({ cell, role: given, taken, isOpen }: Props) {
  const t = useTranslations('agreement')
  const { me } = useRoom()
  const { nameOf } = useOrgs()
  const { propose, here } = useSplitActs()
  const free = responsibilityRoles.filter((r) => !taken.includes(r))
  const [opened, setOpened] = useState(isOpen)
  const [role, setRole] = useState<ResponsibilityRole | undefined>(
    given !== undefined && free.includes(given) ? given : free[0],
  )
  const [split, setSplit] = useState<SplitKind>('own')
  const [text, setText] = useState({ ja: '', en: '' })
  const [due, setDue] = useState('')
  const [layer, setLayer] = useState('')
  const [condition, setCondition] = useState('')
  const [evidence, setEvidence] = useState('')
  const layers = useLayers(cell.riskId)
  const isOwn = cell.orgId === me.orgId
  const title = isOwn
    ? t('responsibility.proposeOwn')
    : t('responsibility.proposeTitle', { org: nameOf(cell.orgId) })
  if (role === undefined) return null
  if (!opened) return <Button onClick={() => setOpened(true)}>{title}</Button>

  const send = () => {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(due) ? { due } : {}
    const [ja, en] = [text.ja.trim(), text.en.trim()]
    const said = en === '' ? { ja } : { ja: ja === '' ? en : ja, en }
    propose.mutate(
      {
        ...here,
        ...cell,
        role,
        split,
        text: said,
        ...day,
        ...(layer === '' ? {} : { layer }),
        ...(condition.trim() === '' ? {} : { condition: { ja: condition.trim() } }),
        ...(evidence.trim() === '' ? {} : { evidence: evidence.trim() }),
      },
      { onSuccess: () => setOpened(false) },
    )
  }
  return (
    <form
      aria-label={title}
      className="grid gap-3 rounded-card border border-dashed border-line-strong p-3"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <h3 className="text-sm font-semibold">{title}</h3>
      <fieldset className="grid gap-1">
        <legend className="mb-1 text-sm font-medium">{t('responsibility.roleLabel')}</legend>
        <div className="grid grid-cols-2 gap-1.5">
          {responsibilityRoles.map((each) => (
            <label
              key={each}
              className={cx(
                'flex min-h-8 items-center gap-1.5 rounded-control border px-2 text-sm has-focus-visible:outline-2 has-focus-visible:outline-ai',
                each === role ? 'border-ai bg-ai-soft font-semibold text-ai' : 'border-line',
                taken.includes(each) && 'opacity-50',
              )}
            >
              <input
                type="radio"
                name="role"
                className="sr-only"
                value={each}
                checked={each === role}
                disabled={taken.includes(each)}
                onChange={() => setRole(each)}
              />
              <span aria-hidden>{t(`glyph.${each}`)}</span>
              {t(`role.${each}`)}
            </label>
          ))}
        </div>
        <p className="text-xs text-muted">{t(`roleMeaning.${role}`)}</p>
      </fieldset>
      <Select
        label={t('responsibility.splitLabel')}
        value={split}
        options={splitKinds.map((value) => ({ value, label: t(`split.${value}`) }))}
        onValue={setSplit}
      />
      <TextField
        label={t('responsibility.textLabel')}
        hint={t('responsibility.textHint')}
        value={text.ja}
        maxLength={1000}
        onText={(ja) => setText({ ...text, ja })}
      />
      <TextField
        label={t('responsibility.textEn')}
        value={text.en}
        maxLength={1000}
        onText={(en) => setText({ ...text, en })}
      />
      {layers.length > 0 && (
        <Select
          label={t('terms.layerLabel')}
          value={layer}
          options={[{ value: '', label: t('terms.layerAll') }, ...layers]}
          onValue={setLayer}
        />
      )}
      <TextField
        label={t('terms.conditionLabel')}
        hint={t('terms.conditionHint')}
        value={condition}
        maxLength={1000}
        onText={setCondition}
      />
      <TextField
        label={t('terms.evidenceLabel')}
        hint={t('terms.evidenceHint')}
        value={evidence}
        maxLength={1000}
        onText={setEvidence}
      />
      <TextField label={t('responsibility.dueLabel')} type="date" value={due} onText={setDue} />
      {isOwn && <p className="text-xs text-muted">{t('responsibility.ownNote')}</p>}
      <Button look="primary" type="submit" disabled={propose.isPending}>
        {t('responsibility.send')}
      </Button>
    </form>
  )
}
