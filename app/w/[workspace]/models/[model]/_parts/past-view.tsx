'use client'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'next/navigation'
import { createContext, use, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { PastRoom, useRoom } from '#app/_client/room/room.tsx'
import { useTRPC } from '#app/_client/trpc.tsx'
import { lazily } from '#app/_ui/lazily.tsx'
import { SkeletonPage } from '#app/_ui/skeleton.tsx'
import type { Model } from '#lib/model/model.ts'
import { hasEarlierStates, namedState, revisionAsked } from './revision-asked.ts'
import { useStep } from './use-step.ts'
import { useViewState } from './use-view-state.ts'

/** How the model stood at the revision the address names. */
type Past =
  | { readonly is: 'now' | 'loading' | 'missing' }
  | { readonly is: 'failed'; readonly retry: () => void }
  | { readonly is: 'shown'; readonly rev: string; readonly model: Model }

const now: Past = { is: 'now' }
const PastContext = createContext<Past>(now)

// Few look at an earlier state; what says which it is comes with it.
const PastStrip = lazily(async () => (await import('./past-strip.tsx')).PastStrip)
const PastTrouble = lazily(async () => (await import('./past-strip.tsx')).PastTrouble)

/** The revision (`rev`) that is looked at; undefined: the model of now. */
export function useRevision(): string | undefined {
  return revisionAsked(useStep(), useRevisionAlong())
}

/** The revision that goes along from step to step, also over those that show how it is now. */
export function useRevisionAlong(): string | undefined {
  return useViewState().get('rev')
}

/**
 * Where the address names a revision (`rev`), everything inside sees the model as it stood then, to read (F-72): a state that changes are
 * told against by its number (S-66), or a frozen revision from its own bytes (F-160). Whoever may not see it is told what is told of one
 * that is not.
 */
export function PastView({ children }: { readonly children: ReactNode }) {
  const past = usePast()
  return (
    <PastContext value={past}>
      <PastRoom past={past.is === 'shown' ? past.model : null} isPast={past.is !== 'now'}>
        {children}
      </PastRoom>
    </PastContext>
  )
}

/** What was, stays, and so does that it is not: no news of the model makes it be asked for again, nor who else asks. */
const still = { staleTime: 'static', retry: false, retryOnMount: false } as const

function usePast(): Past {
  const rev = useRevision()
  const { modelId } = useRoom()
  const { workspace: workspaceId } = useParams<{ workspace: string }>()
  const { model, revision } = useTRPC()
  const named = namedState(rev)
  const at = named?.at ?? 1
  const isFrozen = named?.by === 'n'
  const logged = useQuery(
    model.content.queryOptions(
      { workspaceId, modelId, seq: at },
      { enabled: named?.by === 'seq', ...still },
    ),
  )
  const frozen = useQuery(
    revision.content.queryOptions({ workspaceId, modelId, n: at }, { enabled: isFrozen, ...still }),
  )
  const { data, error, refetch, fetchStatus } = isFrozen ? frozen : logged
  // While it is asked for again, it is still what was answered: the library forgets that meanwhile.
  const [missing, setMissing] = useState<string>()
  const isMissing = error?.data?.code === 'NOT_FOUND'
  if (isMissing && rev !== undefined && missing !== rev) setMissing(rev)
  if (rev === undefined) return now
  if (named === null) return { is: 'missing' }
  if (data !== undefined) return { is: 'shown', rev, model: data.model }
  if (isMissing || missing === rev) return { is: 'missing' }
  // Offline it is not even asked for.
  const isWaiting = error === null && fetchStatus !== 'paused'
  return isWaiting ? { is: 'loading' } : { is: 'failed', retry: () => void refetch() }
}

/**
 * Around a step: which earlier state is shown, and the way back to the model of now; or why it is not. On a step that has no earlier
 * state it says that what is shown is of now.
 */
export function PastFrame({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('frame.past')
  const past = use(PastContext)
  const along = useRevisionAlong()
  const step = useStep()
  switch (past.is) {
    case 'now':
      if (hasEarlierStates(step)) return children
      // The same place in the tree with and without it: on the way to now nobody loses what they are writing there.
      return (
        <Framed content={children}>
          {along !== undefined && <PastStrip rev={along} isShown={false} />}
        </Framed>
      )
    case 'loading':
      return <SkeletonPage label={t('loading')} />
    case 'failed':
      return <PastTrouble retry={past.retry} />
    case 'missing':
      return <PastTrouble />
    case 'shown':
      return (
        <Framed rev={past.rev} content={children}>
          <PastStrip rev={past.rev} isShown />
        </Framed>
      )
  }
}

/** What is shown, and above it what is said of it. */
function Framed({
  rev,
  content,
  children,
}: {
  readonly rev?: string
  readonly content: ReactNode
  readonly children: ReactNode
}) {
  return (
    <div data-revision={rev} className="grid h-full grid-rows-[auto_minmax(0,1fr)] print:block">
      {children}
      <div className="relative row-start-2 min-h-0 min-w-0 overflow-auto print:overflow-visible">
        {content}
      </div>
    </div>
  )
}
