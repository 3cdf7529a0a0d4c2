'use client'
import type { Viewport } from '@xyflow/react'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { whenAtRest } from '#app/_ui/rest.ts'
import { useNotify } from '#app/_ui/toast.tsx'
import { placeElements } from '#lib/model/actions/place.ts'
import type { Command } from '#lib/model/commands.ts'
import type { Model } from '#lib/model/model.ts'
import { keptInPlace } from '#lib/picture/pins.ts'
import type { Point } from '#lib/picture/rect.ts'
import { sceneOf, type Scene } from '#lib/picture/scene.ts'
import type { TidyNode } from '#lib/picture/tidy.ts'
import { useMoves } from '../use-moves.ts'

interface Input {
  readonly model: Model
  readonly scene: Scene
  readonly act: (commands: readonly Command[]) => boolean
  /** moves the view so that all of a scene is seen */
  readonly fit: (scene: Scene) => void
}

/** An arrangement that is shown and not yet taken. */
interface Ghost {
  readonly places: ReadonlyMap<string, Point>
  readonly scene: Scene
  /** how many pinned things stay where they are */
  readonly kept: number
}

/** What the engine answers about one picture. */
interface WorkedOut {
  readonly model: Model
  readonly scene: Scene
  readonly answer: Promise<TidyNode>
  readonly end: AbortController
}

const none: ReadonlySet<string> = new Set()

const tidying = async () => await import('#lib/picture/tidy.ts')
const engine = async () => await import('./ask-engine.ts')
whenAtRest(async () => {
  const { practiceGraph } = await tidying()
  const { warmEngine } = await engine()
  warmEngine(practiceGraph())
})

/**
 * Tidying in two steps: worked out in a worker and shown as a ghost, then taken as one change, or not. What is pinned
 * stays where it is. When the engine fails nothing has moved, and that is said.
 */
export function useTidy({ model, scene, act, fit }: Input) {
  const t = useTranslations('canvasTools.tidy')
  const notify = useNotify()
  const [isWorking, setWorking] = useState(false)
  const [ghost, setGhost] = useState<Ghost>()
  const asked = useRef(0)
  const moves = useMoves()
  const seen = useRef<Viewport>(undefined)
  const workedOut = useRef<WorkedOut>(undefined)

  /** What the engine says of the picture as it stands; asked once for each. What it was asked before, and nobody waits for, ends. */
  const workOut = (): Promise<TidyNode> => {
    const known = workedOut.current
    if (known?.scene === scene && known.model === model) return known.answer
    if (!isWorking) known?.end.abort()
    const end = new AbortController()
    const answer = Promise.all([tidying(), engine()]).then(
      async ([{ tidyGraph }, { askEngine }]) =>
        await askEngine(tidyGraph(model, scene), end.signal),
    )
    workedOut.current = { model, scene, answer, end }
    // Told to who has chosen it; the next one who does asks anew.
    answer.catch(() => {
      if (workedOut.current?.answer === answer) workedOut.current = undefined
    })
    return answer
  }

  const ask = async () => {
    const mine = ++asked.current
    setWorking(true)
    const kept = keptInPlace(model, scene)
    try {
      const { tidied } = await tidying()
      const answer = await workOut()
      if (mine !== asked.current) return
      const places = tidied(scene, answer, kept)
      if (places === undefined) throw new Error('the layout engine left something out')
      const shown = sceneOf(model, places, none)
      setGhost({ places, scene: shown, kept: kept.size })
      seen.current ??= moves.aimed()
      fit(shown)
    } catch {
      // Whatever failed, the places in the model are untouched; the person is told that.
      if (mine === asked.current)
        notify({ title: t('failed'), detail: t('failedDetail'), tone: 'bad' })
    } finally {
      if (mine === asked.current) setWorking(false)
    }
  }

  const cancel = () => {
    asked.current += 1
    setWorking(false)
    setGhost(undefined)
    // What was only looked at leaves the view where it was.
    if (seen.current !== undefined) moves.to(seen.current, 200)
    seen.current = undefined
  }

  return {
    ghost,
    isWorking,
    /** It may be chosen in a moment (P-124). */
    prepare: () => void workOut(),
    ask: () => void ask(),
    /** Takes the arrangement for whatever still exists; one step of undo. */
    apply: () => {
      if (ghost === undefined) return
      setGhost(undefined)
      seen.current = undefined
      const here = new Set(scene.figures.map((f) => f.id))
      act(placeElements(model, new Map([...ghost.places].filter(([id]) => here.has(id)))))
    },
    cancel,
    /** Leaves what is only shown; false: nothing is. */
    leave: (): boolean => {
      const isShown = ghost !== undefined || isWorking
      if (isShown) cancel()
      return isShown
    },
  }
}
