'use client'
import { useRef, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { lazily } from '#app/_ui/lazily.tsx'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { isBlank } from '#lib/picture/default-layout.ts'
import type { Telling } from '#lib/words/attribute-text.ts'
import { useFigureActs } from './acts/use-figure-acts.ts'
import { usePictureActs } from './acts/use-picture-acts.ts'
import { FlowActsContext } from './figures/flow-context.ts'
import { MovingCanvas } from './moving-canvas.tsx'
import { PictureBars } from './picture-bars.tsx'
import { figureOf } from './tools/acted-on.ts'
import { usePictureTools } from './tools/use-picture-tools.ts'
import { usePictureLook } from './use-picture-look.ts'
import type { Selection } from './use-selection.ts'
import { useSight } from './use-sight.ts'

const BlankHint = lazily(async () => (await import('./blank-hint.tsx')).BlankHint)
const RemovalDialog = lazily(
  async () => (await import('./acts/removal-dialog.tsx')).RemovalDialog,
  (it) => it.onClose(),
)

interface Props {
  readonly telling: Telling
  readonly nameOf: (id: string) => string
  readonly selection: Selection
  readonly viewSwitch: ReactNode
}

/**
 * The flow as a picture that can be edited: how it is looked at, where one stands in it, what can be done to it and with which tools.
 * Nothing here changes while a hand pans, zooms or drags; what does lives in the moving canvas (P-60).
 */
export function FlowPicture({ telling, nameOf, selection, viewSwitch }: Props) {
  const t = useTranslations('canvas')
  const { model } = telling
  const canEdit = useCanEdit()
  const region = useRef<HTMLDivElement>(null)
  const [lit, setLit] = useState<string>()
  const look = usePictureLook(telling, selection.ids)
  const canPlace = canEdit && look.isFree
  const sight = useSight(look, selection, region)
  const common = { telling, nameOf, selection, look, sight, region, canPlace }
  const acts = usePictureActs(common)
  const pictureTools = usePictureTools({ ...common, model, acts, canEdit })
  const { startRename, removal, adding, tidy } = acts
  const { opening } = sight
  const figureActs = useFigureActs(canPlace, startRename, acts.rename)

  return (
    <FlowActsContext value={figureActs}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the drawing surface as a whole takes keys and pointers */}
      <div
        ref={region}
        role="application"
        aria-label={t('canvas')}
        aria-describedby="canvas-help"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- an empty canvas must be reachable, its keys add things
        tabIndex={sight.focus === undefined ? 0 : -1}
        className="relative size-full overflow-hidden bg-canvas -outline-offset-2"
        data-lasso={pictureTools.lasso.isOn || undefined}
        data-switching={sight.isSwitching || undefined}
        data-tidying={tidy.ghost !== undefined || undefined}
        onKeyDown={(event) => pictureTools.onKeyDown(event.nativeEvent)}
        onDoubleClick={adding.onDoubleClick}
        onPointerDownCapture={acts.onPress}
        onPointerMove={sight.here.onPointerMove}
        onPointerLeave={sight.here.onPointerLeave}
        onClick={(event) => {
          const id = figureOf(event.target)
          if (id !== undefined) setTimeout(() => sight.reveal([id]), afterDoubleClick)
        }}
        onFocus={(event) => {
          const id = figureOf(event.target)
          if (id !== undefined) sight.setFocus(id)
        }}
      >
        <p id="canvas-help" className="sr-only">
          {t('canvasHelp')}
        </p>
        <output className="sr-only">
          {selection.ids.size > 0 &&
            t('spoken.selectedCount', { count: String(selection.ids.size) })}
        </output>
        {opening !== undefined && (
          <MovingCanvas {...{ ...common, opening, acts, pictureTools, canEdit, lit }} />
        )}
        <PictureBars {...{ ...common, acts, pictureTools, canEdit, viewSwitch }} onLight={setLit} />
        {isBlank(model) && (
          <BlankHint canEdit={canEdit} onStart={() => acts.acts.begin(sight.middle())} />
        )}
      </div>
      {removal.asked !== undefined && (
        <RemovalDialog
          ids={removal.asked}
          model={model}
          onClose={removal.cancel}
          onConfirm={removal.confirm}
        />
      )}
    </FlowActsContext>
  )
}

/** Long enough for the second click of a double click to still meet the figure. */
const afterDoubleClick = 400
