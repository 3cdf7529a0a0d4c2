'use client'
import '@xyflow/react/dist/base.css'
import {
  ConnectionLineType,
  ReactFlow,
  SelectionMode,
  type FinalConnectionState,
  type NodeChange,
  type Viewport,
} from '@xyflow/react'
import {
  useCallback,
  useMemo,
  useRef,
  type MouseEvent as ReactMouseEvent,
  type PointerEvent as ReactPointerEvent,
  type ReactNode,
} from 'react'
import { useTranslations } from 'use-intl'
import { CardFigure } from './figures/card-figure.tsx'
import { ChipFigure } from './figures/chip-figure.tsx'
import { ContainerFigure } from './figures/container-figure.tsx'
import { CylinderFigure } from './figures/cylinder-figure.tsx'
import { LaneFigure } from './figures/lane-figure.tsx'
import type { FlowNode } from './figures/flow-node.ts'
import { PersonFigure } from './figures/person-figure.tsx'
import { Dots } from './layers/dots.tsx'
import { farthest, nearestZoom } from './use-moves.ts'

const figures = {
  card: CardFigure,
  chip: ChipFigure,
  container: ContainerFigure,
  cylinder: CylinderFigure,
  lane: LaneFigure,
  person: PersonFigure,
} as const

/** Buttons of the mouse that still move the view while the left one draws a box. */
const middleOrRight = [1, 2]

interface Props {
  readonly nodes: FlowNode[]
  readonly canEdit: boolean
  /** whether figures may be moved and joined */
  readonly canPlace: boolean
  /** the view it opens with */
  readonly opening: Viewport
  /** what it shows is one drawing */
  readonly isDrawing: boolean
  readonly onChanges: (changes: NodeChange<FlowNode>[]) => void
  readonly onReady: () => void
  readonly onMoved: (viewport: Viewport) => void
  readonly onConnect: (from: string, to: string) => void
  readonly onConnectEnd: (event: MouseEvent | TouchEvent, state: FinalConnectionState) => void
  readonly onRename: (id: string) => void
  readonly isValid: (from: string, to: string) => boolean
  /** a pointer moves over the surface, or presses and lets go there, whatever it meets */
  readonly onPoint: (event: ReactPointerEvent) => void
  readonly onTouch: (event: ReactMouseEvent) => void
  readonly onPaneClick: (event: ReactMouseEvent) => void
  /** whether a drag over empty ground draws a box instead of moving the view */
  readonly isLasso: boolean
  readonly onLassoStart: () => void
  readonly onLassoEnd: (event: ReactMouseEvent) => void
  readonly onDragStart: (event: { readonly altKey: boolean }) => void
  readonly onHold: (event: { readonly altKey: boolean }) => void
  readonly onDragStop: () => void
  /** the view begins to be moved by a hand */
  readonly onGrab: () => void
  readonly children: ReactNode
}

/** The drawing surface. It only shows nodes and reports what hands do; what that means is decided outside. */
export function FlowCanvas(props: Props) {
  const t = useTranslations('canvas')
  const labels = useMemo(
    () => ({
      'node.a11yDescription.default': t('canvasHelp'),
      'edge.a11yDescription.default': t('canvasHelp'),
    }),
    [t],
  )
  const { canEdit, canPlace, onRename } = props
  // Every figure has it: another one would make all of them anew.
  const onNodeDoubleClick = useCallback(
    (_event: unknown, node: FlowNode) => {
      if (canEdit) onRename(node.id)
    },
    [canEdit, onRename],
  )
  const canvas = useRef<HTMLDivElement>(null)
  return (
    <ReactFlow<FlowNode>
      ref={canvas}
      nodes={props.nodes}
      edges={[]}
      nodeTypes={figures}
      onNodesChange={props.onChanges}
      onInit={props.onReady}
      onMoveStart={(event) => {
        canvas.current?.setAttribute('data-moving', '')
        if (event !== null) props.onGrab()
      }}
      onMoveEnd={(event, viewport) => {
        canvas.current?.removeAttribute('data-moving')
        if (event !== null) props.onMoved(viewport)
      }}
      onNodeDragStart={props.onDragStart}
      onNodeDrag={props.onHold}
      onNodeDragStop={props.onDragStop}
      selectionOnDrag={props.isLasso}
      panOnDrag={props.isLasso ? middleOrRight : true}
      onSelectionStart={props.onLassoStart}
      onSelectionEnd={props.onLassoEnd}
      onConnect={({ source, target }) => props.onConnect(source, target)}
      onConnectEnd={props.onConnectEnd}
      isValidConnection={({ source, target }) => props.isValid(source, target)}
      onNodeDoubleClick={onNodeDoubleClick}
      onPointerMove={props.onPoint}
      onClick={props.onTouch}
      onPaneClick={props.onPaneClick}
      defaultViewport={props.opening}
      data-drawing={props.isDrawing || undefined}
      minZoom={farthest}
      maxZoom={nearestZoom}
      zIndexMode="manual"
      elevateNodesOnSelect={false}
      nodesFocusable={false}
      edgesFocusable={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      nodesDraggable={canPlace}
      nodesConnectable={canPlace}
      attributionPosition="bottom-left"
      zoomOnDoubleClick={false}
      panOnScroll
      selectionMode={SelectionMode.Partial}
      multiSelectionKeyCode={['Shift', 'Meta', 'Control']}
      connectionLineType={ConnectionLineType.SmoothStep}
      connectionLineStyle={{ stroke: 'var(--color-ai)', strokeWidth: 1.6 }}
      connectionRadius={12}
      nodeDragThreshold={3}
      ariaLabelConfig={labels}
    >
      <Dots />
      {props.children}
    </ReactFlow>
  )
}
