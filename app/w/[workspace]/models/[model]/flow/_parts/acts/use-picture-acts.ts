'use client'
import { useReactFlow } from '@xyflow/react'
import { useRef, useState, type RefObject } from 'react'
import { askingPadding } from '../view-address.ts'
import type { Telling } from '#lib/words/attribute-text.ts'
import { useAct } from '../../../_parts/use-act.ts'
import { useArrange } from '../tools/use-arrange.ts'
import { useTidy } from '../tools/use-tidy.ts'
import type { PictureLook } from '../use-picture-look.ts'
import type { Selection } from '../use-selection.ts'
import type { Sight } from '../use-sight.ts'
import { useActs } from './use-acts.ts'
import { useAdding, type Addition } from './use-adding.ts'
import { useAskedRemoval } from './use-asked-removal.ts'
import { useClipboard } from './use-clipboard.ts'
import { useCopies } from './use-copies.ts'
import { usePins } from './use-pins.ts'

interface Input {
  readonly telling: Telling
  readonly nameOf: (id: string) => string
  readonly selection: Selection
  readonly look: PictureLook
  readonly sight: Sight
  readonly region: RefObject<HTMLDivElement | null>
  /** whether things stand where people put them, and this person may */
  readonly canPlace: boolean
}

export type PictureActs = ReturnType<typeof usePictureActs>

/** Everything that can be done to the picture, by whatever hand, key or menu asks for it. */
export function usePictureActs(input: Input) {
  const { telling, nameOf, selection, look, sight, region, canPlace } = input
  const { model } = telling
  const { scene } = look
  const { view, here, middle, inSight } = sight
  const act = useAct()
  const [renaming, startRename] = useState<string>()
  const parts = { model, scene, selected: selection.ids, act, select: sight.select }
  const { screenToFlowPosition } = useReactFlow()
  const unnamed = useRef<string>(undefined)
  const beginRename = (id: string) => {
    unnamed.current = id
    startRename(id)
  }
  const acts = useActs({ ...parts, telling, beginRename })
  const arrange = useArrange(parts)
  const copies = useCopies({ ...parts, select: sight.goToAll })
  const pins = usePins(parts)
  const tidy = useTidy({
    model,
    scene,
    act,
    fit: (ghost) => view.fitTo(ghost.box, 200, askingPadding),
  })
  const adding = useAdding({ ...parts, canEdit: canPlace, region, middle, acts })
  const removal = useAskedRemoval({ model, scene, nameOf, selection, act })
  const clipboard = useClipboard({
    region,
    copies,
    canEdit: canPlace,
    nameOf,
    pointer: () => here.pointer.current,
    middle,
    removeSelected: () => removal.remove(),
  })
  const spotFor = (what: Addition) => (what === 'data' ? inSight() : middle())
  return {
    act,
    acts,
    arrange,
    copies,
    pins,
    tidy,
    adding,
    removal,
    clipboard,
    /** the figure whose name is being written */
    renaming,
    startRename,
    rename: (id: string, name: string) => {
      unnamed.current = undefined
      acts.rename(id, name)
    },
    /** A press begins: what is new waits for its place only while its name is open. */
    onPress: () => {
      if (renaming !== unnamed.current) unnamed.current = undefined
    },
    /** A click on the ground says where what was just made shall stand, as long as nobody has begun to name it; its name stays open (P-95). */
    putNew: ({ clientX: x, clientY: y }: MouseEvent): boolean => {
      const id = unnamed.current
      unnamed.current = undefined
      if (id === undefined || !acts.putInstead(id, screenToFlowPosition({ x, y }))) return false
      // The drawing surface takes the selection away after a click on its ground.
      setTimeout(() => {
        sight.select([id])
        startRename(id)
      })
      return true
    },
    /** Adds something where nobody pointed, as by a button. */
    add: (what: Addition) => adding.add(what, spotFor(what)),
    /** The same by a key: under the pointer, when it is on the canvas. */
    addAtPointer: (what: Addition) => adding.add(what, here.pointer.current ?? spotFor(what)),
  }
}
