'use client'
import '@xyflow/react/dist/base.css'
import {
  Background,
  BackgroundVariant,
  ConnectionLineType,
  ReactFlow,
  SelectionMode,
  type FinalConnectionState,
  type NodeChange,
  type Viewport,
} from '@xyflow/react'
import { useMemo, type MouseEvent as ReactMouseEvent, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { CardFigure } from './card-figure.tsx'
import { ChipFigure } from './chip-figure.tsx'
import { ContainerFigure } from './container-figure.tsx'
import type { FlowNode } from './flow-node.ts'
import { PersonFigure } from './person-figure.tsx'

const figures = {
  card: CardFigure,
  chip: ChipFigure,
  container: ContainerFigure,
  person: PersonFigure,
} as const

/** Buttons of the mouse that still move the view while the left one draws a box. */
const middleOrRight = [1, 2]

/** Above this many figures only those in sight are in the document. */
const many = 300

interface Props {
  readonly nodes: FlowNode[]
  readonly canEdit: boolean
  readonly stored: Viewport | undefined
  readonly onChanges: (changes: NodeChange<FlowNode>[]) => void
  readonly onReady: () => void
  readonly onMoved: (viewport: Viewport) => void
  readonly onConnect: (from: string, to: string) => void
  readonly onConnectEnd: (event: MouseEvent | TouchEvent, state: FinalConnectionState) => void
  readonly onRename: (id: string) => void
  readonly isValid: (from: string, to: string) => boolean
  readonly onPaneClick: () => void
  /** whether a drag over empty ground draws a box instead of moving the view */
  readonly isLasso: boolean
  readonly onLassoStart: () => void
  readonly onLassoEnd: (event: ReactMouseEvent) => void
  readonly onDragStart: (event: { readonly altKey: boolean }) => void
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
  const { canEdit, stored } = props
  return (
    <ReactFlow<FlowNode>
      nodes={props.nodes}
      edges={[]}
      nodeTypes={figures}
      onNodesChange={props.onChanges}
      onInit={props.onReady}
      onMoveStart={(event) => {
        if (event !== null) props.onGrab()
      }}
      onMoveEnd={(event, viewport) => {
        if (event !== null) props.onMoved(viewport)
      }}
      onNodeDragStart={props.onDragStart}
      selectionOnDrag={props.isLasso}
      panOnDrag={props.isLasso ? middleOrRight : true}
      onSelectionStart={props.onLassoStart}
      onSelectionEnd={props.onLassoEnd}
      onConnect={({ source, target }) => props.onConnect(source, target)}
      onConnectEnd={props.onConnectEnd}
      isValidConnection={({ source, target }) => props.isValid(source, target)}
      onNodeDoubleClick={(_event, node) => {
        if (canEdit) props.onRename(node.id)
      }}
      onPaneClick={props.onPaneClick}
      {...(stored === undefined ? {} : { defaultViewport: stored })}
      minZoom={0.1}
      maxZoom={3}
      zIndexMode="manual"
      elevateNodesOnSelect={false}
      nodesFocusable={false}
      edgesFocusable={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      nodesDraggable={canEdit}
      nodesConnectable={canEdit}
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
      onlyRenderVisibleElements={props.nodes.length > many}
    >
      <Background variant={BackgroundVariant.Dots} gap={20} size={1.6} color="var(--color-line)" />
      {props.children}
    </ReactFlow>
  )
}
