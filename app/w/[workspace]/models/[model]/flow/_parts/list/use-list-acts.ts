'use client'
import { useCallback, useMemo, useState } from 'react'
import type { Model } from '#lib/model/model.ts'
import type { EventKind } from '#lib/model/vocabulary.ts'
import { sceneOf, type Scene } from '#lib/picture/scene.ts'
import { useAct } from '../../../_parts/use-act.ts'
import { useOwnStakeholders } from '../../../_parts/use-own-stakeholders.ts'
import { newBa } from '../acts/new-ba.ts'
import { useActs } from '../acts/use-acts.ts'
import type { Addition } from '../acts/use-adding.ts'
import { useAskedRemoval } from '../acts/use-asked-removal.ts'
import type { ListProps } from './list-props.ts'
import { listSpot } from './list-spots.ts'

const nobodyMoves = new Map<string, never>()
const noBa = new Set<string>()

/**
 * What is made in the list, by the acts of the canvas, so that it stands there where it would (F-230); its details open, and its name is
 * written in its row.
 */
export function useListActs({ telling, nameOf, selection }: ListProps) {
  const { model } = telling
  const act = useAct()
  const own = useOwnStakeholders()
  const [renaming, startRename] = useState<string>()
  const [isPicking, setPicking] = useState(false)
  const closePicker = useCallback(() => setPicking(false), [])
  const scene = useMemo(() => bareScene(model), [model])
  const acts = useActs({ telling, scene, act, select: selection.set, beginRename: startRename })
  const removal = useAskedRemoval({ model, scene, nameOf, selection, act })
  const states = [...selection.ids].filter((id) => Object.hasOwn(model.states, id))
  const spot = (what: Exclude<Addition, 'ba'>) =>
    listSpot(scene, what, { own, selected: selection.ids })
  const addBa = () => {
    const { id, commands } = newBa(model, states)
    if (!act(commands)) return
    selection.set([id])
    startRename(id)
  }
  return {
    work: {
      renaming,
      rename: (id: string, text: string) => acts.rename(id, text),
      endRename: () => startRename(undefined),
    },
    startRename,
    removal,
    /** the kinds of event are offered */
    isPicking,
    hasInput: states.length > 0,
    closePicker,
    add: (what: Addition) => {
      switch (what) {
        case 'data':
          return acts.addData(spot(what))
        case 'organization':
          return acts.addOrganization(spot(what))
        case 'ba':
          return addBa()
        case 'event':
          return setPicking(true)
      }
    },
    /** A new event of a kind: from the chosen data, or of nothing yet. */
    addEvent: (kind: EventKind) => {
      setPicking(false)
      if (states.length > 0) acts.addNext(kind, states, spot('event'), false)
      else acts.addEvent(kind, spot('event'))
    },
  }
}

/** The picture without its ba: only where things stand is asked of it. */
function bareScene(model: Model): Scene {
  return sceneOf(model, nobodyMoves, noBa)
}
