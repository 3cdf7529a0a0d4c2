'use client'
import { useReactFlow, type NodeChange } from '@xyflow/react'
import { useRef, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { connectionKind, disconnect } from '#lib/model/actions/connect.ts'
import type { Command } from '#lib/model/commands.ts'
import { isBlank } from '#lib/picture/default-layout.ts'
import type { Point } from '#lib/picture/rect.ts'
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
import { LensLegend } from './lens-legend.tsx'
import { LensSwitch } from './lens-switch.tsx'
import { Toolbar } from './toolbar.tsx'
import { PinLayer } from './pin-layer.tsx'
import { useActs } from './use-acts.ts'
import { useDrag } from './use-drag.ts'
import { useAct } from '../../_parts/use-act.ts'
import { useFaces } from '../../_parts/use-faces.ts'
import { FloatingTools } from './floating-tools.tsx'
import { GoneLayer } from './gone-layer.tsx'
import { GhostLayer } from './ghost-layer.tsx'
import { HitRing } from './hit-ring.tsx'
import { OverviewMap } from './overview-map.tsx'
import { RemovalDialog } from './removal-dialog.tsx'
import { useAdding, type Addition } from './use-adding.ts'
import { useArrange } from './use-arrange.ts'
import { useClipboard } from './use-clipboard.ts'
import { useCopies } from './use-copies.ts'
import { useFigureActs } from './use-figure-acts.ts'
import { useFind } from './use-find.ts'
import { useFlowCommands } from './use-flow-commands.ts'
import { useFocus } from './use-focus.ts'
import { useFollow } from './use-follow.ts'
import { useGather } from './use-gather.ts'
import { useHere } from './use-here.ts'
import { useKeptChoice } from './use-kept-choice.ts'
import { useKeys } from './use-keys.ts'
import { useLasso } from './use-lasso.ts'
import { useLens, useLensKeys } from './use-lens.ts'
import { useLensPaint } from './use-lens-paint.ts'
import { useNodes } from './use-nodes.ts'
import { useScene } from './use-scene.ts'
import type { Selection } from './use-selection.ts'
import { useSpotInSight } from './use-spot-in-sight.ts'
import { useShownBas } from './use-shown-bas.ts'
import { useTidy } from './use-tidy.ts'
import { useTools, type ToolActs } from './use-tools.ts'
import { useView } from './use-view.ts'
import { WireLayer } from './wire-layer.tsx'
import { useZoomOfCanvas, ZoomContext } from './zoom-context.ts'

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
  const [isReady, setReady] = useState(false)
  const following = useFollow(view.seeAs, isReady)
  const here = useHere(selection.ids, following.isSeen)
  const level = useZoomOfCanvas()
  const [hasMap, setMap] = useKeptChoice('map', scene.figures.length > many)
  const [hasCursors, setCursors] = useKeptChoice('cursors', true)
  const [asked, setAsked] = useState<readonly string[]>()
  const menu = useRef<HTMLButtonElement>(null)
  const [renaming, setRenaming] = useState<string>()
  const [wire, setWire] = useState<string>()
  const [lit, setLit] = useState<string>()
  const { lens, choose: chooseLens } = useLens()
  useLensKeys(region, chooseLens)
  const lensPaint = useLensPaint(telling, lens)
  const { focus, setFocus, goTo, reveal } = useFocus(scene, selection.ids, region, view.panBy)
  const nodes = useNodes({
    scene,
    telling,
    lookOf,
    painted: lensPaint.figures,
    selected: selection.ids,
    focus,
    renaming,
    canEdit,
  })
  const { separate } = useRoom().connection.undo
  // Two gestures in one breath are two steps of undo; only small moves in a row are one.
  const step = (commands: readonly Command[]) => (separate(), act(commands))
  const parts = { model, scene, selected: selection.ids, act: step, select: selection.set }
  const acts = useActs({ ...parts, telling, beginRename: setRenaming })
  const arrange = useArrange({ ...parts, nudge: act })
  const copies = useCopies(parts)
  const tidy = useTidy({ ...parts, fit: (ghost) => view.fitTo(ghost.box) })
  const find = useFind(model, scene)
  const lasso = useLasso(scene, (ids) => selection.change(ids, []))
  const gather = useGather(here.showView)

  const refocus = () => region.current?.focus({ preventScroll: true })
  const middle = (): Point => {
    const box = region.current?.getBoundingClientRect()
    return flow.screenToFlowPosition({
      x: (box?.left ?? 0) + (box?.width ?? 0) / 2,
      y: (box?.top ?? 0) + (box?.height ?? 0) / 2,
    })
  }
  const adding = useAdding({ ...parts, canEdit, region, middle, acts })
  const inSight = useSpotInSight(scene, region)
  const spotFor = (what: Addition): Point => (what === 'data' ? inSight() : middle())
  const remove = () => {
    const link = scene.wires.find((w) => w.id === wire)?.link
    if (link !== undefined) {
      act(disconnect(link.event, link.side, link.state))
      setWire(undefined)
      return
    }
    const known = [...selection.ids].filter((id) => nameOf(id) !== '')
    if (known.length > 1) setAsked(known)
    else acts.remove(known, nameOf)
  }
  const clipboard = useClipboard({
    region,
    copies,
    canEdit,
    nameOf,
    pointer: () => here.pointer.current,
    middle,
    removeSelected: remove,
  })
  const hasSelection = selection.ids.size > 0
  const toolActs: ToolActs = {
    selectAll: { run: () => selection.set(scene.figures.map((f) => f.id)) },
    lasso: { run: lasso.toggle, isActive: lasso.isOn },
    duplicate: { run: () => copies.duplicate(), needs: 'edit', isOn: hasSelection },
    copy: { run: () => void clipboard.copy(), isOn: hasSelection },
    cut: {
      run: () => void clipboard.copy().then((isDone) => isDone && remove()),
      needs: 'edit',
      isOn: hasSelection,
    },
    paste: { run: () => void clipboard.paste(), needs: 'edit' },
    tidy: { run: tidy.ask, needs: 'edit', isOn: !isBlank(model) },
    find: { run: find.open },
    fit: { run: () => (following.stop(), view.fit()) },
    minimap: { run: () => setMap(!hasMap), isActive: hasMap },
    cursors: { run: () => setCursors(!hasCursors), isActive: hasCursors },
    gather: { run: gather.call, isShown: gather.mayCall },
    remove: { run: remove, needs: 'edit', isOn: hasSelection || wire !== undefined },
  }
  const tools = useTools({ acts: toolActs, canEdit, arrange })
  const onKeyDown = useKeys({
    model,
    scene,
    canEdit,
    focus,
    selected: selection.ids,
    moveBy: arrange.moveBy,
    use: (id) => {
      const { isShown, isOn, run } = tools[id]
      if (isShown && isOn) run()
      return isShown && isOn
    },
    openMenu: () => menu.current?.click(),
    goTo,
    select: selection.set,
    toggle: selection.toggle,
    openInspector,
    startRename: setRenaming,
    remove,
    clear: () => {
      if (tidy.ghost !== undefined || tidy.isWorking) return tidy.cancel()
      if (following.peer !== undefined) return following.stop()
      selection.set([])
      setWire(undefined)
      adding.close()
    },
    add: (what) => adding.add(what, here.pointer.current ?? spotFor(what)),
  })
  const onChanges = (changes: NodeChange<FlowNode>[]) => {
    const picks = changes.filter((c) => c.type === 'select')
    if (picks.length > 0) {
      setWire(undefined)
      selection.change(
        picks.filter((c) => c.selected && lasso.takes(c.id)).map((c) => c.id),
        picks.filter((c) => !c.selected).map((c) => c.id),
      )
    }
    if (canEdit) drag.onMove(changes, scene, copies.dropCopies)
  }
  useFlowCommands({
    canEdit,
    add: (what) => adding.add(what, spotFor(what)),
    tools,
    show: (id) => {
      if (!scene.figures.some((f) => f.id === id)) return false
      selection.set([id])
      goTo(id)
      return true
    },
  })
  const figureActs = useFigureActs(canEdit, setRenaming, (id, name) => acts.rename(id, name))

  return (
    <FlowActsContext value={figureActs}>
      <ZoomContext value={level}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the drawing surface as a whole takes keys and pointers */}
        <div
          ref={region}
          role="application"
          aria-label={t('canvas')}
          aria-describedby="canvas-help"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- an empty canvas must be reachable, its keys add things
          tabIndex={focus === undefined ? 0 : -1}
          className="relative size-full overflow-hidden bg-canvas outline-none"
          data-lasso={lasso.isOn || undefined}
          data-tidying={tidy.ghost !== undefined || undefined}
          onKeyDown={onKeyDown}
          onDoubleClick={adding.onDoubleClick}
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
              here.showView(flow.getViewport())
              setReady(true)
            }}
            onMoved={view.remember}
            onConnect={adding.onConnect}
            onConnectEnd={adding.onConnectEnd}
            isValid={(from, to) => connectionKind(model, from, to) !== 'none'}
            onRename={setRenaming}
            onPaneClick={() => {
              setWire(undefined)
              refocus()
            }}
            isLasso={lasso.isOn}
            onLassoStart={lasso.onStart}
            onLassoEnd={(event) => {
              lasso.onEnd(event)
              refocus()
            }}
            onDragStart={drag.onStart}
            onGrab={following.stop}
          >
            <BaLayer
              shapes={scene.bas}
              nameOf={nameOf}
              selected={selection.ids}
              isQuiet={lens !== 'ba'}
              lit={lit}
              onSelect={(id, more) => (more ? selection.toggle(id) : selection.set([id]))}
            />
            <GoneLayer ghosts={lensPaint.paint.ghosts} nameOf={lensPaint.goneName} />
            <WireLayer
              wires={scene.wires}
              selectedWire={wire}
              selected={selection.ids}
              onSelect={(id) => {
                selection.set([])
                setWire(id)
                refocus()
              }}
            />
            <PinLayer />
            {hasCursors && <CursorLayer />}
            {hasMap && <OverviewMap box={scene.box} />}
            {tidy.ghost !== undefined && <GhostLayer scene={tidy.ghost.scene} nameOf={nameOf} />}
            {find.isOpen && find.rect !== undefined && <HitRing rect={find.rect} />}
          </FlowCanvas>
          <div className="pointer-events-none absolute inset-x-3 top-3 z-10 flex items-start justify-between gap-2 *:pointer-events-auto">
            <div className="flex min-w-0 gap-2 overflow-x-auto sm:overflow-visible">
              <LensSwitch lens={lens} onChoose={chooseLens} />
              {lens === 'ba' ? (
                <Legend
                  entries={legendEntries(telling, shown)}
                  selected={selection.ids}
                  onSelect={(id) => selection.set([id])}
                  onToggle={toggle}
                  onLight={setLit}
                />
              ) : (
                <LensLegend lens={lens} painted={lensPaint} />
              )}
            </div>
            <div className="hidden shrink-0 sm:block">{viewSwitch}</div>
          </div>
          {canEdit && (
            <div className="absolute top-16 left-3 z-10 hidden sm:block">
              <Toolbar
                onData={() => adding.add('data', inSight())}
                onEvent={() => adding.add('event', middle())}
                onBa={() => adding.add('ba', middle())}
                onOrganization={() => adding.add('organization', middle())}
              />
            </div>
          )}
          <FloatingTools
            {...{ tools, menu, find, tidy, following, canEdit }}
            count={arrange.count}
            onTake={(id) => {
              selection.set([id])
              if (scene.figures.some((f) => f.id === id)) goTo(id)
              else refocus()
            }}
            onLeave={refocus}
            onIn={() => (following.stop(), view.zoomIn())}
            onOut={() => (following.stop(), view.zoomOut())}
          />
          {isBlank(model) && <BlankHint canEdit={canEdit} onStart={() => acts.begin(middle())} />}
          {adding.pick !== undefined && (
            <KindPicker
              at={adding.pick.at}
              title={t('picker.title')}
              hasInput={adding.hasInput}
              onChoose={adding.choose}
              onClose={adding.close}
            />
          )}
        </div>
        {asked !== undefined && (
          <RemovalDialog
            ids={asked}
            model={model}
            onClose={() => setAsked(undefined)}
            onConfirm={() => acts.remove(asked, nameOf)}
          />
        )}
      </ZoomContext>
    </FlowActsContext>
  )
}

/** From so many figures on an overview helps more than it covers. */
const many = 60

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
