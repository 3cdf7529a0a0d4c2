'use client'
import type { NodeChange, Viewport } from '@xyflow/react'
import { connectionKind } from '#lib/model/actions/connect.ts'
import { isLarge } from '#lib/picture/moving.ts'
import type { Telling } from '#lib/words/attribute-text.ts'
import { useFaces } from '../../_parts/use-faces.ts'
import { useDrag } from './acts/use-drag.ts'
import type { PictureActs } from './acts/use-picture-acts.ts'
import { useTellGiven } from './acts/use-tell-given.ts'
import { AroundFigures } from './figures/around-figures.tsx'
import type { FlowNode } from './figures/flow-node.ts'
import { useFigures } from './figures/use-figures.ts'
import { FlowCanvas } from './flow-canvas.tsx'
import { PictureLayers } from './layers/picture-layers.tsx'
import type { PictureTools } from './tools/use-picture-tools.ts'
import { useMovingScene } from './use-moving-scene.ts'
import { useShortOf } from './use-name-of.ts'
import type { PictureLook } from './use-picture-look.ts'
import type { Selection } from './use-selection.ts'
import type { Sight } from './use-sight.ts'

interface Props {
  readonly telling: Telling
  readonly nameOf: (id: string) => string
  readonly selection: Selection
  readonly look: PictureLook
  readonly sight: Sight
  readonly opening: Viewport
  readonly acts: PictureActs
  readonly pictureTools: PictureTools
  readonly canEdit: boolean
  readonly canPlace: boolean
  /** the ba that alone is to be seen, while somebody points at it in the legend */
  readonly lit: string | undefined
}

/**
 * The drawing surface with everything on it. It alone knows what hands hold, one's own and those of the others, so that a drag renders
 * nothing around it.
 */
export function MovingCanvas(props: Props) {
  const { telling, nameOf, selection, look, sight, opening } = props
  const { acts, pictureTools, canEdit, canPlace } = props
  const { model } = telling
  const { adding, copies, removal, tidy, startRename, act } = acts
  const { lasso, find } = pictureTools
  const lookOf = useFaces()
  const shortOf = useShortOf(telling)
  const tellGiven = useTellGiven(nameOf)
  const drag = useDrag(model, act, pictureTools.isSnapping, canPlace, (ids, given) => {
    tellGiven(given)
    if (ids.length === 1) sight.seek(ids)
  })
  const moving = useMovingScene(look, drag.moved)
  const { scene } = moving
  const { nodes, wires, far, level, restZoom } = useFigures({
    moving,
    isFree: look.isFree,
    telling,
    drawn: look.drawn,
    lookOf,
    painted: look.lensPaint.figures,
    selected: selection.ids,
    focus: sight.focus,
    renaming: acts.renaming,
    canEdit: canPlace,
  })
  const onChanges = (changes: NodeChange<FlowNode>[]) => {
    const picks = changes.filter((c) => c.type === 'select')
    if (picks.length > 0) {
      removal.chooseWire(undefined)
      selection.change(
        picks.filter((c) => c.selected && lasso.takes(c.id)).map((c) => c.id),
        picks.filter((c) => !c.selected).map((c) => c.id),
      )
    }
    if (canPlace) drag.onMove(changes, scene, copies.dropCopies)
  }
  return (
    <AroundFigures level={level} isLarge={isLarge(scene)}>
      <FlowCanvas
        isDrawing={far.isWhole}
        nodes={nodes}
        canEdit={canEdit}
        canPlace={canPlace}
        opening={opening}
        onChanges={onChanges}
        onReady={() => {
          sight.onReady()
          restZoom()
        }}
        onMoved={sight.view.remember}
        onConnect={adding.onConnect}
        onConnectEnd={adding.onConnectEnd}
        isValid={(from, to) => connectionKind(model, from, to) !== 'none'}
        onRename={startRename}
        onPoint={far.onPointerMove}
        onTouch={(event) => {
          const touched = far.touched(event)
          if (touched !== undefined) selection.set([touched])
        }}
        onPaneClick={(event) => {
          removal.chooseWire(undefined)
          if (!acts.putNew(event.nativeEvent)) sight.refocus()
        }}
        isLasso={lasso.isOn}
        onLassoStart={lasso.onStart}
        onLassoEnd={(event) => {
          lasso.onEnd(event)
          sight.refocus()
        }}
        onDragStart={drag.onStart}
        onHold={drag.onHold}
        onDragStop={drag.end}
        onGrab={sight.grabbed}
      >
        <PictureLayers
          {...{ scene, wires, nameOf, selection, tidy, find, shortOf }}
          far={far}
          resting={moving.resting}
          lensPaint={look.lensPaint}
          lit={props.lit}
          wire={removal.wire}
          isFree={look.isFree}
          guides={drag.guides}
          hasCursors={pictureTools.hasCursors}
          hasMap={pictureTools.hasMap}
          onWire={(id) => {
            selection.set([])
            removal.chooseWire(id)
            sight.refocus()
          }}
        />
      </FlowCanvas>
    </AroundFigures>
  )
}
