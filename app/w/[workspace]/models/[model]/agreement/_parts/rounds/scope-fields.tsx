'use client'
import { useLocale } from 'use-intl'
import { Select } from '#app/_ui/select.tsx'
import { roundsWords } from '#lib/words/areas/agreement/rounds.ts'
import { filled } from '#lib/words/filled.ts'
import type { AgreementStatus } from '../../../_parts/agreement-status.tsx'
import type { Revision } from '../../../revisions/_parts/use-revisions.ts'
import { ChosenParts } from './chosen-parts.tsx'
import { ChosenRisks } from './chosen-risks.tsx'
import { revisionOf, type ScopeDraft } from './scope-draft.ts'

interface Props {
  readonly status: AgreementStatus
  readonly revisions: readonly Revision[]
  readonly scope: ScopeDraft
  readonly onChange: (next: ScopeDraft) => void
}

/** What a round is about: risks, accepted parts or the whole model, as it stands or in a revision (F-260). */
export function ScopeFields({ status, revisions, scope, onChange }: Props) {
  const { open } = roundsWords[useLocale()]
  const { kind } = scope
  const n = revisionOf(scope, revisions)
  const change = (parts: Partial<ScopeDraft>) => onChange({ ...scope, ...parts })
  const kinds = ['risks', 'assignments', 'model'] as const
  return (
    <>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <Select
          label={open.kind}
          value={kind}
          options={kinds.map((value) => ({ value, label: open.kinds[value] }))}
          onValue={(value) => change({ kind: value })}
        />
        {(revisions.length > 0 || kind !== 'model') && (
          <Select
            label={open.revision}
            value={n === undefined ? 'live' : String(n)}
            options={[
              ...(kind === 'model' ? [] : [{ value: 'live', label: open.live }]),
              ...revisions.map((revision) => ({
                value: String(revision.n),
                label: filled(open.ofRevision, { n: revision.n, name: revision.name }),
              })),
            ]}
            onValue={(value) => change({ revision: value === 'live' ? null : Number(value) })}
          />
        )}
      </div>
      {kind === 'model' && n === undefined && (
        <p className="text-sm text-warn">{open.noRevision}</p>
      )}
      {n !== undefined && <p className="text-xs text-muted">{open.revisionHint}</p>}
      {kind === 'risks' && (
        <ChosenRisks chosen={scope.risks} onChoose={(risks) => change({ risks })} />
      )}
      {kind === 'assignments' && (
        <ChosenParts
          {...{ status }}
          chosen={scope.assignments}
          onChoose={(assignments) => change({ assignments })}
        />
      )}
    </>
  )
}
