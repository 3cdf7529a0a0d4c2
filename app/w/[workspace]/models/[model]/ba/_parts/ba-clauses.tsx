'use client'
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Button } from '#app/_ui/button.tsx'
import { CheckField } from '#app/_ui/check-field.tsx'
import { IconButton } from '#app/_ui/icon-button.tsx'
import type { Ba, BaClause } from '#lib/model/ba.ts'
import { BilingualText } from '../../_parts/fields/bilingual-text.tsx'
import { LinkField } from '../../_parts/fields/link-field.tsx'
import { LiveText } from '../../_parts/fields/live-text.tsx'
import { useAct } from '../../_parts/use-act.ts'
import { SafeLink } from './ba-source.tsx'
import { Section } from './section.tsx'

interface Props {
  readonly id: string
  readonly ba: Ba
}

/** The clauses of a law or contract that matter here, by number, in our own words (p17; ). */
export function BaClauses({ id, ba }: Props) {
  const t = useTranslations('tables.ba')
  const editor = useTranslations('ba')
  const act = useAct()
  const canEdit = useCanEdit()
  const write = (value: BaClause[]) =>
    act([{ type: 'set', in: 'bas', id, field: 'clauses', value }])
  const replace = (at: number, clause: BaClause) =>
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
            <div className="grid grid-cols-[minmax(0,9rem)_1fr_auto] items-end gap-3">
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
                <div className="flex">
                  <IconButton
                    label={editor('moveUp', { ref: clause.ref })}
                    icon={<ArrowUp size={14} aria-hidden />}
                    disabled={at === 0}
                    onClick={() => write(moved(ba.clauses, at, at - 1))}
                  />
                  <IconButton
                    label={editor('moveDown', { ref: clause.ref })}
                    icon={<ArrowDown size={14} aria-hidden />}
                    disabled={at === ba.clauses.length - 1}
                    onClick={() => write(moved(ba.clauses, at, at + 1))}
                  />
                  <IconButton
                    label={t('removeClause', { ref: clause.ref })}
                    icon={<Trash2 size={14} aria-hidden />}
                    onClick={() => write(ba.clauses.filter((_, i) => i !== at))}
                  />
                </div>
              )}
            </div>
            <BilingualText
              label={t('field.clauseText')}
              isLong
              value={clause.text}
              canEdit={canEdit}
              onCommit={(text) => replace(at, { ...clause, text: text ?? { ja: '' } })}
            />
            <div>
              <LinkField
                label={editor('field.link')}
                value={clause.link}
                canEdit={canEdit}
                onCommit={(link) => {
                  const { link: _before, ...rest } = clause
                  replace(at, link === undefined ? rest : { ...rest, link })
                }}
              />
              <SafeLink link={clause.link} label={editor('openClause', { ref: clause.ref })} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The list with the entry at one place put to another. */
function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const entry = list[from]
  const rest = list.filter((_, i) => i !== from)
  return entry === undefined ? [...list] : [...rest.slice(0, to), entry, ...rest.slice(to)]
}
