'use client'
import { BookmarkPlus, FileSignature, GitCompare, Undo2 } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useLocale } from 'use-intl'
import { TryAgain } from '#app/_client/parts/try-again.tsx'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Button } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { lazily } from '#app/_ui/lazily.tsx'
import { SkeletonPage } from '#app/_ui/skeleton.tsx'
import { revisionsWords } from '#lib/words/areas/revisions.ts'
import { useIsScenario } from '../../_parts/scenarios/use-is-scenario.ts'
import { StepLink } from '../../_parts/step-link.tsx'
import { useViewState } from '../../_parts/use-view-state.ts'
import { askedState } from './asked-states.ts'
import { RevisionTable } from './revision-table.tsx'
import { useRevisions, type Revision } from './use-revisions.ts'

const FreezeDialog = lazily(async () => (await import('./freeze-dialog.tsx')).FreezeDialog)
const RestoreDialog = lazily(async () => (await import('./restore-dialog.tsx')).RestoreDialog)
const Comparison = lazily(async () => (await import('./comparison.tsx')).Comparison)

/** 版: what was frozen, by whom and when, the way to each, to what is different, and back (F-161). */
export function RevisionsScreen() {
  const words = revisionsWords[useLocale()]
  const isScenario = useIsScenario()
  const { data, isError, refetch } = useRevisions()
  if (isScenario) {
    return (
      <div className="p-4">
        <EmptyState title={words.scenario.title}>{words.scenario.lead}</EmptyState>
      </div>
    )
  }
  if (data === undefined) {
    return isError ? (
      <div className="p-4">
        <TryAgain why={words.failed} onRetry={() => void refetch()} />
      </div>
    ) : (
      <SkeletonPage label={words.loading} />
    )
  }
  return <Loaded revisions={data} />
}

function Loaded({ revisions }: { readonly revisions: readonly Revision[] }) {
  const words = revisionsWords[useLocale()]
  const canEdit = useCanEdit()
  const view = useViewState()
  const [isFreezing, setFreezing] = useState(false)
  const [restored, setRestored] = useState<Revision | null>(null)
  const isCompared = [view.get('from'), view.get('to')].some((one) => askedState(one) !== undefined)
  const freeze = (
    <Button
      look="primary"
      icon={<BookmarkPlus size={14} aria-hidden />}
      onClick={() => setFreezing(true)}
    >
      {words.freeze.do}
    </Button>
  )
  return (
    <div className="mx-auto grid max-w-6xl grid-cols-1 content-start gap-4 p-4">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-72">
          <h2 className="text-xl font-bold">{words.title}</h2>
          <p className="text-muted">{words.lead}</p>
          {!canEdit && <p className="text-sm text-muted">{words.readOnly}</p>}
        </div>
        {canEdit && revisions.length > 0 && freeze}
      </div>
      {revisions.length === 0 ? (
        <NoneYet {...(canEdit && { freeze })} />
      ) : (
        <RevisionTable
          revisions={revisions}
          onCompare={({ n }) => {
            view.set({ from: String(n), to: 'now' })
            // Beneath the list, which may be long: whoever asks for it is led there.
            document.querySelector<HTMLElement>('#comparison')?.focus()
          }}
          {...(canEdit && { onRestore: setRestored })}
        />
      )}
      {(revisions.length > 0 || isCompared) && <Comparison revisions={revisions} />}
      {isFreezing && <FreezeDialog onClose={() => setFreezing(false)} />}
      {restored !== null && <RestoreDialog revision={restored} onClose={() => setRestored(null)} />}
    </div>
  )
}

/** What a revision is good for, the way to freeze one, and to what there is without (F-283). */
function NoneYet({ freeze }: { readonly freeze?: ReactNode }) {
  const { empty } = revisionsWords[useLocale()]
  const uses = [
    { icon: FileSignature, text: empty.use.signatures },
    { icon: GitCompare, text: empty.use.differences },
    { icon: Undo2, text: empty.use.restoring },
  ]
  return (
    <EmptyState title={empty.title} action={freeze}>
      <p>{empty.lead}</p>
      <ul className="mt-4 grid gap-2 text-left text-sm">
        {uses.map(({ icon: Icon, text }) => (
          <li key={text} className="flex gap-2">
            <Icon size={15} aria-hidden className="mt-0.5 shrink-0" />
            {text}
          </li>
        ))}
      </ul>
      <p className="mt-4 flex flex-wrap justify-center gap-x-4 text-sm">
        <StepLink to="history">{empty.toHistory}</StepLink>
        <StepLink to="agreement">{empty.toAgreement}</StepLink>
      </p>
    </EmptyState>
  )
}
