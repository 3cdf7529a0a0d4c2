'use client'
import { Trash2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Button } from '#app/_ui/button.tsx'
import { CheckField } from '#app/_ui/check-field.tsx'
import { IconButton } from '#app/_ui/icon-button.tsx'
import type { Ba } from '#lib/model/ba.ts'
import { BilingualText } from '../../_parts/fields/bilingual-text.tsx'
import { LiveText } from '../../_parts/fields/live-text.tsx'
import { useAct } from '../../_parts/use-act.ts'
import { Section } from './section.tsx'

interface Props {
  readonly id: string
  readonly ba: Ba
}

type Clause = Ba['clauses'][number]

/** The clauses of a law or contract that matter here, by number, in our own words (p17; ). */
export function BaClauses({ id, ba }: Props) {
  const t = useTranslations('tables.ba')
  const act = useAct()
  const canEdit = useCanEdit()
  const write = (value: Clause[]) => act([{ type: 'set', in: 'bas', id, field: 'clauses', value }])
  const replace = (at: number, clause: Clause) =>
    write(ba.clauses.map((c, i) => (i === at ? clause : c)))

  return (
    <Section
      title={t('field.clauses')}
      actions={
        canEdit && (
          <Button onClick={() => write([...ba.clauses, { ref: '', text: { ja: '' } }])}>
            {t('addClause')}
          </Button>
        )
      }
    >
      <ul className="grid gap-3">
        {ba.clauses.map((clause, at) => (
          // A clause has no id of its own: it is known by its place in the list.
          <li key={at} className="grid gap-2 rounded-card border border-line-soft p-2.5">
            <div className="grid grid-cols-[9rem_1fr_auto] items-end gap-3">
              <LiveText
                label={t('field.clauseRef')}
                maxLength={80}
                value={clause.ref}
                canEdit={canEdit}
                onCommit={(ref) => replace(at, { ...clause, ref })}
              />
              <CheckField
                label={t('field.flowDown')}
                checked={clause.flowDown === true}
                disabled={!canEdit}
                onCheck={(flowDown) => replace(at, { ...clause, flowDown })}
              />
              {canEdit && (
                <IconButton
                  label={t('removeClause', { ref: clause.ref })}
                  icon={<Trash2 size={14} aria-hidden />}
                  onClick={() => write(ba.clauses.filter((_, i) => i !== at))}
                />
              )}
            </div>
            <BilingualText
              label={t('field.clauseText')}
              isLong
              value={clause.text}
              canEdit={canEdit}
              onCommit={(text) => replace(at, { ...clause, text: text ?? { ja: '' } })}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}
