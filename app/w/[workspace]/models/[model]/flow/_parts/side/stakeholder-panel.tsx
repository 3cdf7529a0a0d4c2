'use client'
import { useTranslations } from 'use-intl'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { InlineEdit } from '#app/_ui/inline-edit.tsx'
import { say } from '#lib/model/local-text.ts'
import { rename } from '#lib/model/actions/rename.ts'
import { sortedIds } from '#lib/picture/flow-graph.ts'
import { ChangedBy } from './changed-by.tsx'
import { placeholderNames } from '../acts/fresh-names.ts'
import type { PartProps } from './membership.tsx'
import { StakeholderAccount } from '../../../_parts/stakeholder-account.tsx'
import { CommentElement } from '../../../_parts/comments/comment-button.tsx'
import { StakeholderFacts } from '../../../_parts/facts/at-rest.ts'
import { FindingsOf } from '../../../_parts/findings/at-rest.ts'
import { ElementNotes } from '../../../_parts/notes/at-rest.ts'
import { OlderName } from '../../../_parts/older-name.tsx'
import { useAct } from '../../../_parts/use-act.ts'
import { useFaces } from '../../../_parts/use-faces.ts'

/** Somebody who takes part: name, kind, role, what they hold. */
export function StakeholderPanel({ id, telling, nameOf, open }: PartProps) {
  const t = useTranslations('canvas.inspector')
  const r = useTranslations('canvas')
  const canEdit = useCanEdit()
  const act = useAct()
  const lookOf = useFaces()
  const { model, locale, words } = telling
  const somebody = model.stakeholders[id]
  if (somebody === undefined) return null
  const held = sortedIds(model.states).filter((s) => model.states[s]?.holder === id)
  return (
    <>
      <p className="text-xs text-muted">{words(`stakeholderKind.${somebody.kind}`)}</p>
      <h2 className="text-lg font-semibold">
        <InlineEdit
          value={nameOf(id)}
          label={r('rename')}
          className="-mx-1"
          disabled={!canEdit}
          onCommit={(text) =>
            act(rename(model, id, { text, locale, placeholders: placeholderNames() }))
          }
        />
      </h2>
      <p className="flex flex-wrap gap-x-3 text-xs text-muted">
        <OrgMark
          org={{
            ...lookOf(id),
            name:
              somebody.role === undefined ? nameOf(id) : words(`stakeholderRole.${somebody.role}`),
          }}
        />
        <ChangedBy id={id} />
      </p>
      <OlderName id={id} />
      <CommentElement id={id} />
      <ElementNotes id={id} />
      {somebody.kind === 'organization' && (
        <div className="mt-3 border-t border-line-soft pt-2">
          <StakeholderAccount id={id} />
        </div>
      )}
      <StakeholderFacts id={id} />
      <FindingsOf id={id} className="mt-3" />
      {somebody.description !== undefined && (
        <p className="mt-3 border-t border-line-soft pt-2 text-sm">
          {say(somebody.description, locale)}
        </p>
      )}
      <section className="mt-3 border-t border-line-soft pt-2">
        <h3 className="text-xs text-muted">{t('holds')}</h3>
        {held.length === 0 && <p className="text-sm text-muted">{t('holdsNone')}</p>}
        <ul>
          {held.map((state) => (
            <li key={state}>
              <button
                type="button"
                className="min-h-7 text-left text-sm hover:text-ai hover:underline"
                onClick={() => open(state)}
              >
                {nameOf(state)}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
