import { isBlank } from '#lib/picture/default-layout.ts'
import type { Model } from '#lib/model/model.ts'
import type { Scene } from '#lib/picture/scene.ts'
import type { useClipboard } from '../acts/use-clipboard.ts'
import type { useCopies } from '../acts/use-copies.ts'
import type { useGather } from '../acts/use-gather.ts'
import type { useLasso } from '../acts/use-lasso.ts'
import type { usePins } from '../acts/use-pins.ts'
import type { Selection } from '../use-selection.ts'
import type { useFind } from './use-find.ts'
import type { useTidy } from './use-tidy.ts'
import type { ToolActs } from './use-tools.ts'

interface Input {
  readonly model: Model
  readonly scene: Scene
  readonly selection: Selection
  readonly lasso: ReturnType<typeof useLasso>
  readonly copies: ReturnType<typeof useCopies>
  readonly clipboard: ReturnType<typeof useClipboard>
  readonly tidy: ReturnType<typeof useTidy>
  readonly find: ReturnType<typeof useFind>
  readonly gather: ReturnType<typeof useGather>
  readonly map: Choice
  readonly cursors: Choice
  readonly snap: Choice
  readonly pins: ReturnType<typeof usePins>
  readonly fit: () => void
  readonly remove: () => void
  /** whether there is something that would be removed */
  readonly canRemove: boolean
}

/** A yes or no about the canvas, and how it is changed. */
type Choice = readonly [isOn: boolean, set: (isOn: boolean) => void]

/** What the tools of the picture do, and when they have something to do. */
export function pictureTools(input: Input): ToolActs {
  const { selection, lasso, copies, clipboard, tidy, find, gather, remove } = input
  const { map, cursors, snap, pins } = input
  const hasSelection = selection.ids.size > 0
  return {
    selectAll: { run: () => selection.set(input.scene.figures.map((f) => f.id)) },
    lasso: { run: lasso.toggle, isActive: lasso.isOn },
    duplicate: { run: () => copies.duplicate(), needs: 'place', isOn: hasSelection },
    copy: { run: () => void clipboard.copy(), isOn: hasSelection },
    cut: {
      run: () => void clipboard.copy().then((isDone) => isDone && remove()),
      needs: 'edit',
      isOn: hasSelection,
    },
    paste: { run: () => void clipboard.paste(), needs: 'place' },
    tidy: { run: tidy.ask, needs: 'place', isOn: !isBlank(input.model) },
    pin: { run: pins.toggle, needs: 'place', isOn: pins.hasFigures, isActive: pins.areAll },
    snap: { run: () => snap[1](!snap[0]), needs: 'edit', isActive: snap[0] },
    find: { run: find.open },
    fit: { run: input.fit },
    minimap: { run: () => map[1](!map[0]), isActive: map[0] },
    cursors: { run: () => cursors[1](!cursors[0]), isActive: cursors[0] },
    gather: { run: gather.call, isShown: gather.mayCall },
    remove: { run: remove, needs: 'edit', isOn: input.canRemove },
  }
}
