'use client'
import { atRest, lazily } from '#app/_ui/lazily.tsx'
import type { Guide } from '#lib/picture/snap.ts'
import type { Scene } from '#lib/picture/scene.ts'
import type { Wire } from '#lib/picture/wiring.ts'
import type { LensPaint } from '../lens/use-lens-paint.ts'
import type { useFind } from '../tools/use-find.ts'
import type { useTidy } from '../tools/use-tidy.ts'
import type { Selection } from '../use-selection.ts'
import { FarPicture } from '../far/far-picture.tsx'
import type { Far } from '../far/use-far.ts'
import { BaLayer } from './ba-layer.tsx'
import { CursorLayer } from './cursor-layer.tsx'
import { GuideLayer } from './guide-layer.tsx'
import { WireLayer } from './wire-layer.tsx'

const ProposedLayer = atRest(async () => (await import('./proposed-layer.tsx')).ProposedLayer)
/** Points that are talked about come when everything else is here. */
const PinLayer = atRest(async () => (await import('./pin-layer.tsx')).PinLayer)

const GhostLayer = lazily(async () => (await import('./ghost-layer.tsx')).GhostLayer)
const GoneLayer = lazily(async () => (await import('./gone-layer.tsx')).GoneLayer)
const OverviewMap = lazily(async () => (await import('./overview-map.tsx')).OverviewMap)
const HitRing = lazily(async () => (await import('../figures/hit-ring.tsx')).HitRing)

interface Props {
  readonly scene: Scene
  /** the picture as it is while nobody holds anything; the overview shows that one */
  readonly resting: Scene
  /** the connections that stand in the document */
  readonly wires: readonly Wire[]
  /** a large picture from far: everything else of it as one drawing */
  readonly far: Far
  readonly lensPaint: LensPaint
  readonly nameOf: (id: string) => string
  readonly shortOf: (ba: string) => string
  readonly selection: Selection
  /** the ba that alone is to be seen */
  readonly lit: string | undefined
  readonly wire: string | undefined
  readonly onWire: (wire: string) => void
  readonly tidy: ReturnType<typeof useTidy>
  readonly find: ReturnType<typeof useFind>
  readonly hasCursors: boolean
  /** whether things stand where people have put them; only there points of others mean something */
  readonly isFree: boolean
  readonly hasMap: boolean
  /** lines along which what is dragged meets others */
  readonly guides: readonly Guide[]
}

/** Everything on the canvas that is no figure: ba, what is gone, connections, pins, pointers, overview, ghost, hit. */
export function PictureLayers(props: Props) {
  const { scene, resting, lensPaint, nameOf, selection, tidy, find, isFree, far } = props
  const drawnBas = far.isWhole ? far.parts?.drawnBas : undefined
  const isQuiet = lensPaint.paint.lens !== 'ba' && isFree
  return (
    <>
      {far.parts !== undefined && (
        <FarPicture
          {...far.parts}
          isShown={far.isSeen}
          isBelow={!far.isWhole}
          painted={lensPaint.figures}
          nameOf={props.shortOf}
          isQuiet={isQuiet}
          lit={props.lit}
        />
      )}
      <BaLayer
        shapes={drawnBas === undefined ? scene.bas : scene.bas.filter((b) => !drawnBas.has(b.id))}
        shortOf={props.shortOf}
        selected={selection.ids}
        isQuiet={isQuiet}
        lit={props.lit}
        onSelect={(id, more) => (more ? selection.toggle(id) : selection.set([id]))}
      />
      {isFree && lensPaint.paint.ghosts.length > 0 && (
        <GoneLayer ghosts={lensPaint.paint.ghosts} nameOf={lensPaint.goneName} />
      )}
      <WireLayer
        wires={props.wires}
        selectedWire={props.wire}
        selected={selection.ids}
        onSelect={props.onWire}
        isOver={scene.layers !== undefined}
      />
      <ProposedLayer figures={scene.figures} />
      {isFree && <PinLayer figures={resting.figures} selected={selection.ids} />}
      {isFree && props.hasCursors && <CursorLayer />}
      {props.hasMap && (
        <OverviewMap box={resting.box} figures={resting.figures} selected={selection.ids} />
      )}
      {tidy.ghost !== undefined && <GhostLayer scene={tidy.ghost.scene} nameOf={nameOf} />}
      {props.guides.length > 0 && <GuideLayer guides={props.guides} />}
      {find.isOpen && find.rect !== undefined && <HitRing rect={find.rect} />}
    </>
  )
}
