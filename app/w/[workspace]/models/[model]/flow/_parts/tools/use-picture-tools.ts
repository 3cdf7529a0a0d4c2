'use client'
import { useRef, type RefObject } from 'react'
import type { Model } from '#lib/model/model.ts'
import { useGather } from '../acts/use-gather.ts'
import { useLasso } from '../acts/use-lasso.ts'
import type { PictureActs } from '../acts/use-picture-acts.ts'
import { useLensKeys } from '../lens/use-lens.ts'
import { openInspector } from '../side/open-inspector.ts'
import { useKeptChoice } from '../use-kept-choice.ts'
import type { PictureLook } from '../use-picture-look.ts'
import type { Selection } from '../use-selection.ts'
import type { Sight } from '../use-sight.ts'
import { pictureTools } from './picture-tools.ts'
import { useFind } from './use-find.ts'
import { useFlowCommands } from './use-flow-commands.ts'
import { useKeys } from './use-keys.ts'
import { useTools } from './use-tools.ts'

interface Input {
  readonly model: Model
  readonly selection: Selection
  readonly look: PictureLook
  readonly sight: Sight
  readonly acts: PictureActs
  readonly region: RefObject<HTMLDivElement | null>
  readonly canEdit: boolean
  readonly canPlace: boolean
}

export type PictureTools = ReturnType<typeof usePictureTools>

/** The tools of the picture with the ways to reach them: menu, keys, palette; and what is switched on by them. */
export function usePictureTools(input: Input) {
  const { model, selection, look, sight, acts, region, canEdit, canPlace } = input
  const { scene } = look
  const { removal, tidy, arrange } = acts
  const snap = useKeptChoice('snap', true)
  const map = useKeptChoice('map', scene.figures.length > many)
  const cursors = useKeptChoice('cursors', true)
  const menu = useRef<HTMLButtonElement>(null)
  const find = useFind(model, scene)
  const lasso = useLasso(scene, (ids) => selection.change(ids, []))
  const gather = useGather(sight.here.showView)
  const toolActs = pictureTools({
    model,
    scene,
    selection,
    lasso,
    copies: acts.copies,
    clipboard: acts.clipboard,
    tidy,
    find,
    gather,
    map,
    cursors,
    snap,
    pins: acts.pins,
    fit: sight.fit,
    remove: () => removal.remove(),
    canRemove: removal.canRemove,
  })
  const tools = useTools({ acts: toolActs, canEdit, canPlace, arrange })
  useLensKeys(region, look.chooseLens)
  const onKeyDown = useKeys(
    {
      model,
      scene,
      canEdit,
      canPlace,
      focus: sight.focus,
      selected: selection.ids,
      moveBy: arrange.moveBy,
      use: (id) => {
        const { isShown, isOn, run } = tools[id]
        if (isShown && isOn) run()
        return isShown && isOn
      },
      openMenu: () => menu.current?.click(),
      goTo: sight.goTo,
      select: selection.set,
      toggle: selection.toggle,
      openInspector,
      startRename: acts.startRename,
      remove: removal.remove,
      leave: tidy.leave,
      clear: () => {
        if (tidy.leave()) return
        if (sight.following.peer !== undefined) return sight.following.stop()
        selection.set([])
        removal.chooseWire(undefined)
        acts.adding.close()
      },
      add: acts.addAtPointer,
    },
    region,
  )
  useFlowCommands({
    canEdit: canPlace,
    add: acts.add,
    tools,
    show: (id) => {
      if (!scene.figures.some((f) => f.id === id)) return false
      selection.set([id])
      sight.goTo(id)
      return true
    },
  })
  return {
    tools,
    /** the button that opens the menu of them */
    menu,
    find,
    lasso,
    isSnapping: snap[0],
    hasMap: map[0],
    hasCursors: cursors[0],
    onKeyDown,
  }
}

/** From so many figures on an overview helps more than it covers. */
const many = 60
