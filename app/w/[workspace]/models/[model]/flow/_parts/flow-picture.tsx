'use client'
import { useReactFlow, type FinalConnectionState, type NodeChange } from '@xyflow/react'
import { useRef, useState, type MouseEvent as ReactMouseEvent, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { connectionKind, disconnect } from '#lib/model/actions/connect.ts'
import type { EventKind } from '#lib/model/vocabulary.ts'
import { isBlank } from '#lib/picture/default-layout.ts'
import { centre, type Point } from '#lib/picture/rect.ts'
import type { Telling } from '#lib/words/attribute-text.ts'
import { BaLayer } from './ba-layer.tsx'
import { BlankHint } from './blank-hint.tsx'
import { CursorLayer } from './cursor-layer.tsx'
import { FlowCanvas } from './flow-canvas.tsx'
import { FlowActsContext } from './flow-context.ts'
import type { FlowNode } from './flow-node.ts'
import { KindPicker } from './kind-picker.tsx'
import { Legend } from './legend.tsx'
import { legendEntries } from './legend-entries.ts'
import { Toolbar } from './toolbar.tsx'
import { useActs } from './use-acts.ts'
import { useDrag } from './use-drag.ts'
import { focusName } from '../../_parts/focus-name.ts'
import { useAct } from '../../_parts/use-act.ts'
import { useFaces } from '../../_parts/use-faces.ts'
import { useFigureActs } from './use-figure-acts.ts'
import { useFocus } from './use-focus.ts'
import { useHere } from './use-here.ts'
import { useKeys } from './use-keys.ts'
import { useNodes } from './use-nodes.ts'
import { usePicker } from './use-picker.ts'
import { useScene } from './use-scene.ts'
import type { Selection } from './use-selection.ts'
import { useShownBas } from './use-shown-bas.ts'
import { useView } from './use-view.ts'
import { WireLayer } from './wire-layer.tsx'
import { ZoomControls } from './zoom-controls.tsx'

interface Props {
  readonly telling: Telling
  readonly nameOf: (id: string) => string
  readonly selection: Selection
  readonly viewSwitch: ReactNode
}

/** The flow as a picture that can be edited. */
export function FlowPicture({ telling, nameOf, selection, viewSwitch }: Props) {
  const t = useTranslations('canvas')
  const { model } = telling
  const canEdit = useCanEdit()
  const flow = useReactFlow<FlowNode>()
  const region = useRef<HTMLDivElement>(null)
  const act = useAct()
  const lookOf = useFaces()
  const drag = useDrag(model, act)
  const { shown, toggle } = useShownBas(model, selection.ids)
  const scene = useScene(model, drag.moved, shown)
  const view = useView(scene.box)
  const here = useHere(selection.ids)
  const [renaming, setRenaming] = useState<string>()
  const { pick, open: openPicker, close: closePicker } = usePicker(region)
  const [wire, setWire] = useState<string>()
  const [lit, setLit] = useState<string>()
  const { focus, setFocus, goTo, reveal } = useFocus(scene, selection.ids, region, view.panBy)
  const nodes = useNodes({
    scene,
    telling,
    lookOf,
    selected: selection.ids,
    focus,
    renaming,
    canEdit,
  })
  const acts = useActs({ telling, scene, act, select: selection.set, beginRename: setRenaming })

  const under = (): Point => here.pointer.current ?? middle()
  const middle = (): Point => {
    const box = region.current?.getBoundingClientRect()
    return flow.screenToFlowPosition({
      x: (box?.left ?? 0) + (box?.width ?? 0) / 2,
      y: (box?.top ?? 0) + (box?.height ?? 0) / 2,
    })
  }
  const states = [...selection.ids].filter((id) => Object.hasOwn(model.states, id))

  const add = (what: 'data' | 'event' | 'ba' | 'organization', at: Point) => {
    if (what === 'data') acts.addData(at)
    if (what === 'organization') acts.addOrganization(at)
    if (what === 'ba' && acts.addBa(states)) focusName('inspector')
    if (what === 'event') openPicker(beside(states) ?? at)
  }
  const beside = (ids: readonly string[]): Point | undefined => {
    const last = scene.figures.find((f) => f.id === ids.at(-1))
    return last && { x: last.rect.x + last.rect.w + 100, y: centre(last.rect).y }
  }
  const choose = (kind: EventKind) => {
    closePicker()
    if (pick === undefined) return
    const { from, to, spot } = pick
    if (from !== undefined && to !== undefined) acts.addBetween(kind, from, to)
    else if (from === undefined) acts.addEvent(kind, spot, states)
    else acts.addNext(kind, from, spot)
  }
  const remove = () => {
    const link = scene.wires.find((w) => w.id === wire)?.link
    if (link !== undefined) {
      act(disconnect(link.event, link.side, link.state))
      setWire(undefined)
      return
    }
    acts.remove([...selection.ids], nameOf)
  }
  const onKeyDown = useKeys({
    model,
    scene,
    canEdit,
    focus,
    selected: selection.ids,
    act,
    goTo,
    select: selection.set,
    toggle: selection.toggle,
    openInspector,
    startRename: setRenaming,
    remove,
    clear: () => {
      selection.set([])
      setWire(undefined)
      closePicker()
    },
    add: (what) => add(what, under()),
  })
  const onChanges = (changes: NodeChange<FlowNode>[]) => {
    const picks = changes.filter((c) => c.type === 'select')
    if (picks.length > 0) {
      const next = new Set(selection.ids)
      for (const c of picks)
        if (c.selected) next.add(c.id)
        else next.delete(c.id)
      setWire(undefined)
      selection.set(next)
    }
    if (canEdit) drag.onMove(changes, scene)
  }
  const onConnect = (from: string, to: string) => {
    if (!acts.join(from, to)) openPicker(between(from, to), { from, to })
  }
  const between = (from: string, to: string): Point => {
    const [a, b] = [from, to].map((id) => scene.figures.find((f) => f.id === id))
    const [p, q] = [a ? centre(a.rect) : middle(), b ? centre(b.rect) : middle()]
    return { x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 }
  }
  const onConnectEnd = (event: MouseEvent | TouchEvent, state: FinalConnectionState) => {
    const from = state.fromNode?.id
    if (state.toNode !== null || from === undefined) return
    const at = 'clientX' in event ? event : event.changedTouches[0]
    if (at === undefined) return
    const spot = flow.screenToFlowPosition({ x: at.clientX, y: at.clientY })
    if (Object.hasOwn(model.events, from)) acts.addOutput(from, spot)
    else openPicker(spot, { from })
  }
  const onDoubleClick = (event: ReactMouseEvent) => {
    if (!canEdit || !(event.target instanceof Element)) return
    if (event.target.closest('.react-flow__pane') === null) return
    acts.addData(flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }))
  }
  const figureActs = useFigureActs(canEdit, setRenaming, (id, name) => acts.rename(id, name))

  return (
    <FlowActsContext value={figureActs}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the drawing surface as a whole takes keys and pointers */}
      <div
        ref={region}
        role="application"
        aria-label={t('canvas')}
        aria-describedby="canvas-help"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- an empty canvas must be reachable, its keys add things
        tabIndex={focus === undefined ? 0 : -1}
        className="relative size-full overflow-hidden bg-canvas outline-none"
        onKeyDown={onKeyDown}
        onDoubleClick={onDoubleClick}
        onPointerMove={here.onPointerMove}
        onPointerLeave={here.onPointerLeave}
        onClick={(event) => {
          const id = figureOf(event.target)
          if (id !== undefined) setTimeout(() => reveal(id), afterDoubleClick)
        }}
        onFocus={(event) => {
          const id = figureOf(event.target)
          if (id !== undefined) setFocus(id)
        }}
      >
        <p id="canvas-help" className="sr-only">
          {t('canvasHelp')}
        </p>
        <FlowCanvas
          nodes={nodes}
          canEdit={canEdit}
          stored={view.stored}
          onChanges={onChanges}
          onReady={() => {
            if (view.stored === undefined) view.fit(0)
          }}
          onMoved={view.remember}
          onConnect={onConnect}
          onConnectEnd={onConnectEnd}
          isValid={(from, to) => connectionKind(model, from, to) !== 'none'}
          onRename={setRenaming}
          onPaneClick={() => {
            setWire(undefined)
            region.current?.focus({ preventScroll: true })
          }}
        >
          <BaLayer
            shapes={scene.bas}
            nameOf={nameOf}
            selected={selection.ids}
            lit={lit}
            onSelect={(id, more) => (more ? selection.toggle(id) : selection.set([id]))}
          />
          <WireLayer
            wires={scene.wires}
            selectedWire={wire}
            selected={selection.ids}
            onSelect={(id) => {
              selection.set([])
              setWire(id)
              region.current?.focus({ preventScroll: true })
            }}
          />
          <CursorLayer />
        </FlowCanvas>
        <div className="pointer-events-none absolute inset-x-3 top-3 z-10 flex items-start justify-between gap-2 *:pointer-events-auto">
          <Legend
            entries={legendEntries(telling, shown)}
            selected={selection.ids}
            onSelect={(id) => selection.set([id])}
            onToggle={toggle}
            onLight={setLit}
          />
          <div className="hidden shrink-0 sm:block">{viewSwitch}</div>
        </div>
        {canEdit && (
          <div className="absolute top-16 left-3 z-10 hidden sm:block">
            <Toolbar
              onData={() => add('data', middle())}
              onEvent={() => add('event', middle())}
              onBa={() => add('ba', middle())}
              onOrganization={() => add('organization', middle())}
            />
          </div>
        )}
        <div className="absolute right-3 bottom-3 z-10">
          <ZoomControls onIn={view.zoomIn} onOut={view.zoomOut} onFit={() => view.fit()} />
        </div>
        {isBlank(model) && <BlankHint canEdit={canEdit} onStart={() => acts.begin(middle())} />}
        {pick !== undefined && (
          <KindPicker
            at={pick.at}
            title={t('picker.title')}
            hasInput={pick.from !== undefined || states.length > 0}
            onChoose={choose}
            onClose={closePicker}
          />
        )}
      </div>
    </FlowActsContext>
  )
}

/** Long enough for the second click of a double click to still meet the figure. */
const afterDoubleClick = 400

function figureOf(target: EventTarget): string | undefined {
  if (!(target instanceof Element)) return undefined
  return target.closest<HTMLElement>('.react-flow__node')?.dataset['id']
}

function openInspector() {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>('#inspector :is(button, a, input)')?.focus()
  })
}
