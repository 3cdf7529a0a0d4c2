'use client'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { SaveChip } from '#app/_client/parts/save-chip.tsx'
import { StayInside } from '#app/_client/parts/stay-inside.tsx'
import { useIsOffline, useSaveState } from '#app/_client/room/hooks.ts'
import { ModelBehind } from '#app/_client/room/model-behind.tsx'
import { Room, type RoomOrg, type RoomPerson } from '#app/_client/room/room.tsx'
import { isGone } from '#app/_client/room/save-state.ts'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { atRest } from '#app/_ui/lazily.tsx'
import type { Permission } from '#lib/policy/permissions.ts'
import { AgreementBehind } from './agreement-status.tsx'
import { ArchivedNotice } from './archived-notice.tsx'
import { LookingBar, SideSheets } from './at-rest.ts'
import { FollowingProvider } from './following.tsx'
import { CommentCounts } from './comments/comment-counts.tsx'
import { CommentsPanel } from './comments/comments-panel.tsx'
import { LiveBottomBar } from './live-bottom-bar.tsx'
import { LiveStepBar } from './live-step-bar.tsx'
import { LiveTopBar } from './live-top-bar.tsx'
import { ModelCommands } from './model-commands.tsx'
import { ModelSkeleton } from './model-skeleton.tsx'
import { OverwriteNotice } from './overwrite-notice.tsx'
import { PastFrame, PastView } from './past-view.tsx'
import { QuotaNotice } from './quota-notice.tsx'
import { StepOutlet } from './step-outlet.tsx'
import { StewardGate } from './steward/steward-gate.tsx'
import { AwayNotice } from './stopped/away-notice.tsx'
import { OwnWords } from './stopped/own-words.tsx'
import { StoppedNotice } from './stopped/stopped-notice.tsx'
import { WroteOverNotice } from './wrote-over-notice.tsx'

const CallNotice = atRest(async () => (await import('./call-notice.tsx')).CallNotice)

export interface ModelShellProps {
  readonly workspaceId: string
  readonly modelId: string
  /** titles of it that nobody wrote */
  readonly suggested: readonly string[]
  readonly mark: 'sample' | 'scenario' | null
  readonly collabPath: string
  readonly epoch: number
  /** whether this browser may keep what is opened (F-8) */
  readonly mayKeep: boolean
  /** whether the person may bring the model back when it is archived */
  readonly mayRestore: boolean
  readonly me: RoomPerson
  readonly permissions: readonly Permission[]
  readonly orgs: readonly RoomOrg[]
  /** what can be seen of the step before the live model is there */
  readonly firstPaint?: ReactNode
  readonly children: ReactNode
}

/**
 * The frame around all steps of one model. Holds the room, so that the live document survives moving between steps; the bars
 * around the step read it.
 */
export function ModelShell(props: ModelShellProps) {
  const { workspaceId, modelId, suggested, mark, collabPath, epoch, mayKeep, me, orgs } = props
  const base = `/w/${workspaceId}/models/${modelId}`
  return (
    <Room
      {...{ collabPath, modelId, epoch, me, orgs }}
      waiting={<ModelSkeleton>{props.firstPaint}</ModelSkeleton>}
      missing={<ModelSkeleton save={<Reconnecting />}>{props.firstPaint}</ModelSkeleton>}
      keepIn={mayKeep ? workspaceId : null}
      denied={<Denied />}
    >
      <PastView>
        <ModelBehind>
          <AgreementBehind>
            {/* First, so that the screen of a step can offer its own way of doing the same. */}
            <ModelCommands base={base} />
            <FollowingProvider>
              <div className="grid h-full min-h-0 grid-rows-[3rem_2.75rem_minmax(0,1fr)_2.25rem] print:block">
                <LiveTopBar {...{ base, suggested, mark, me }} />
                <LiveStepBar base={base} />
                <div className="relative grid min-h-0 min-w-0 grid-rows-[auto_minmax(0,1fr)] print:block">
                  <StoppedNotice />
                  <AwayNotice />
                  {/* One place in the grid, whatever is to be said. */}
                  <div>
                    <QuotaNotice />
                    <ArchivedNotice {...{ workspaceId, modelId }} mayRestore={props.mayRestore} />
                    <LookingBar permissions={props.permissions} />
                  </div>
                  <main
                    id="main"
                    tabIndex={-1}
                    className="relative min-h-0 min-w-0 overflow-auto bg-canvas -outline-offset-2 print:overflow-visible print:bg-card"
                  >
                    <CommentCounts>
                      <PastFrame>
                        <StepOutlet base={base} permissions={props.permissions}>
                          {props.children}
                        </StepOutlet>
                      </PastFrame>
                    </CommentCounts>
                  </main>
                  <CommentsPanel />
                  <SideSheets permissions={props.permissions} />
                </div>
                <LiveBottomBar base={base} />
              </div>
            </FollowingProvider>
          </AgreementBehind>
        </ModelBehind>
      </PastView>
      <StewardGate />
      <CallNotice base={base} />
      <OverwriteNotice />
      <WroteOverNotice />
      <StayWhenOffline />
    </Room>
  )
}

/** Nothing is here yet, and the server that has it cannot be reached: the same is said of it as later (F-109). */
function Reconnecting() {
  const { state, pending, away } = useSaveState()
  return (
    <SaveChip
      state={state === 'saving' ? 'connecting' : state}
      pending={pending}
      away={away !== undefined}
    />
  )
}

function StayWhenOffline() {
  return <StayInside isDoubtful={useIsOffline()} />
}

function Denied() {
  const t = useTranslations('frame')
  if (!isGone(useSaveState())) {
    return (
      <main id="main" className="relative h-full bg-canvas">
        <StoppedNotice />
      </main>
    )
  }
  return (
    <main id="main" className="mx-auto max-w-lg p-8">
      <EmptyState title={t('save.denied')}>{t('missing.body')}</EmptyState>
      <OwnWords />
    </main>
  )
}
