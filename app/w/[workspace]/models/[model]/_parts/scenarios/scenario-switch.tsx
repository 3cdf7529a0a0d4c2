'use client'
import { GitCompareArrows, GitFork, Plus } from 'lucide-react'
import { useState } from 'react'
import { useLocale } from 'use-intl'
import { useGo } from '#app/_client/parts/use-go.ts'
import { useCanEdit, useIsOffline } from '#app/_client/room/hooks.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { Button } from '#app/_ui/button.tsx'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { lazily } from '#app/_ui/lazily.tsx'
import { Menu, type MenuEntry } from '#app/_ui/menu.tsx'
import { say } from '#lib/model/local-text.ts'
import { scenariosWords } from '#lib/words/areas/scenarios.ts'
import { filled } from '#lib/words/filled.ts'
import { ListFailed } from './list-failed.tsx'
import type { Decided } from './use-comparison.ts'
import { useRetryScenarios, useScenarios, type Scenarios } from './use-scenarios.ts'
import { useWaitingCount } from './use-waiting-count.ts'
import { useHere } from '../steward/use-stewardship.ts'
import { useStep } from '../use-step.ts'
import { useViewState } from '../use-view-state.ts'

const MakeDialog = lazily(async () => (await import('./make-dialog.tsx')).MakeDialog)
const DifferenceDialog = lazily(
  async () => (await import('./difference-dialog.tsx')).DifferenceDialog,
)

/**
 * The way between a model and its to-be variants, and to make one (F-129); in a variant also to what is different from the model
 * it belongs to, whose address is the same for everybody (`scenario=difference`).
 */
export function ScenarioSwitch() {
  const locale = useLocale()
  const words = scenariosWords[locale]
  const scenarios = useScenarios()
  const view = useViewState()
  const waiting = useWaitingCount(scenarios)
  const retry = useRetryScenarios()
  const [isMaking, setMaking] = useState(false)
  // Kept here, which stays while the difference is closed and one goes on to another step.
  const [decided, setDecided] = useState<Decided>({ choices: {} })
  const [note, setNote] = useState('')
  const entries = useEntries(scenarios, () => setMaking(true))
  const show = (isOpen: boolean) =>
    view.set({ scenario: isOpen ? 'difference' : undefined, difference: undefined })
  const isShown = view.get('scenario') === 'difference'
  if (scenarios === undefined) {
    return isShown && retry !== null ? (
      <ListFailed onRetry={retry} onClose={() => show(false)} />
    ) : null
  }
  const { here } = scenarios
  const now =
    here === undefined
      ? words.now.origin
      : filled(words.now.variant, { title: say(here.title, locale) })
  return (
    <>
      {here !== undefined && (
        <span className="mr-1">
          <Button
            aria-label={words.difference}
            icon={<GitCompareArrows size={14} aria-hidden />}
            onClick={() => show(true)}
          >
            <span className="hidden sm:inline">{words.difference}</span>
          </Button>
        </span>
      )}
      {entries.length > 1 && (
        <span className="relative">
          <Menu
            trigger={
              <IconButton
                label={filled(waiting === 0 ? words.switch : words.switchAsked, {
                  now,
                  count: waiting,
                })}
                icon={<GitFork size={15} aria-hidden />}
              />
            }
            entries={entries}
          />
          {waiting > 0 && (
            <span
              aria-hidden
              className="pointer-events-none absolute -top-1 -right-1 min-w-4 rounded-full bg-ai px-1 text-center text-[10px] leading-4 font-semibold text-on-ai"
            >
              {waiting}
            </span>
          )}
        </span>
      )}
      {isMaking && <MakeDialog title={scenarios.origin.title} onClose={() => setMaking(false)} />}
      {here !== undefined && isShown && (
        <DifferenceDialog
          {...{ scenarios, note }}
          mine={decided}
          onDecide={setDecided}
          onNote={setNote}
          onClose={() => show(false)}
        />
      )}
    </>
  )
}

function useEntries(scenarios: Scenarios | undefined, make: () => void): readonly MenuEntry[] {
  const locale = useLocale()
  const words = scenariosWords[locale]
  const { workspaceId } = useHere()
  const { modelId } = useRoom()
  const go = useGo(useIsOffline())
  const step = useStep()
  const canMake = useCanEdit()
  if (scenarios === undefined) return []
  const { origin, variants, adoptions } = scenarios
  const labelOf = (id: string, title: string) => {
    const named = filled(words.toBe, { title })
    const standing = adoptions.find((one) => one.scenarioId === id && one.adoptedSeq !== null)
    if (standing !== undefined) return filled(words.adopted, { title: named })
    const isAsked = adoptions.some((one) => one.scenarioId === id && one.status === 'open')
    return isAsked ? filled(words.asked, { title: named }) : named
  }
  const entryOf = (id: string, label: string): MenuEntry => ({
    id,
    label: id === modelId ? <strong aria-current="true">{label}</strong> : label,
    onChoose: () => {
      if (id !== modelId) void go(`/w/${workspaceId}/models/${id}/${step}`)
    },
  })
  const inUse = variants.filter(({ id, archivedAt }) => archivedAt === null || id === modelId)
  return [
    entryOf(origin.id, words.asIs),
    ...inUse.map(({ id, title }) => entryOf(id, labelOf(id, say(title, locale)))),
    ...(canMake && origin.archivedAt === null
      ? [
          {
            id: 'make',
            label: words.make,
            icon: <Plus size={14} aria-hidden />,
            isAfter: true,
            onChoose: make,
          },
        ]
      : []),
  ]
}
