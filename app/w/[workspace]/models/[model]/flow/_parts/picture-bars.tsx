'use client'
import { memo, useDeferredValue, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useCommand } from '#app/_client/commands/use-command.ts'
import { lazily } from '#app/_ui/lazily.tsx'
import type { Telling } from '#lib/words/attribute-text.ts'
import type { PictureActs } from './acts/use-picture-acts.ts'
import { FloatingTools } from './tools/floating-tools.tsx'
import { Toolbar } from './tools/toolbar.tsx'
import type { PictureTools } from './tools/use-picture-tools.ts'
import { TopBar } from './top-bar.tsx'
import { UnitSwitch } from './units/unit-switch.tsx'
import type { PictureLook } from './use-picture-look.ts'
import type { Selection } from './use-selection.ts'
import type { Sight } from './use-sight.ts'

const KindPicker = lazily(async () => (await import('./tools/kind-picker.tsx')).KindPicker)
const NextPicker = lazily(async () => (await import('./tools/next-picker.tsx')).NextPicker)
const StillNote = lazily(async () => (await import('./still-note.tsx')).StillNote)

interface Props {
  readonly telling: Telling
  readonly nameOf: (id: string) => string
  readonly selection: Selection
  readonly look: PictureLook
  readonly sight: Sight
  readonly acts: PictureActs
  readonly pictureTools: PictureTools
  readonly canEdit: boolean
  readonly canPlace: boolean
  readonly onLight: (ba: string | undefined) => void
  readonly viewSwitch: ReactNode
}

/** Everything that floats over the picture. */
export function PictureBars(props: Props) {
  const t = useTranslations('canvas')
  const { telling, nameOf, selection, look, sight, acts, pictureTools, canEdit, canPlace } = props
  const { scene } = look
  const { adding, add } = acts
  useCommand('nextEvent', canPlace && adding.sources.length > 0 ? adding.openNext : null)
  return (
    <>
      <Behind of={props} />
      {canPlace && (
        <div className="absolute top-16 left-3 z-10 hidden sm:block">
          <Toolbar
            onData={() => add('data')}
            onEvent={() => add('event')}
            onBa={() => add('ba')}
            onOrganization={() => add('organization')}
          />
        </div>
      )}
      <FloatingTools
        tools={pictureTools.tools}
        menu={pictureTools.menu}
        find={pictureTools.find}
        tidy={acts.tidy}
        following={sight.following}
        canEdit={canEdit}
        count={acts.arrange.count}
        into={{ model: telling.model, act: acts.act, nameOf, onNew: () => add('ba') }}
        selected={selection.ids}
        onTake={(id) => {
          selection.set([id])
          if (scene.figures.some((f) => f.id === id)) sight.goTo(id)
          else sight.refocus()
        }}
        onLeave={sight.refocus}
        onIn={sight.zoomIn}
        onOut={sight.zoomOut}
      />
      {adding.pick?.isNext === true && (
        <NextPicker
          at={adding.pick.at}
          telling={telling}
          sources={adding.sources}
          onChoose={adding.chooseNext}
          onClose={() => {
            adding.close()
            sight.refocus()
          }}
        />
      )}
      {adding.pick !== undefined && adding.pick.isNext !== true && (
        <KindPicker
          at={adding.pick.at}
          title={t('picker.title')}
          hasInput={adding.hasInput}
          onChoose={adding.choose}
          onClose={adding.close}
        />
      )}
    </>
  )
}

/** A moment behind the picture (F-112): what somebody changes in it is painted first. Nothing here acts on the model. */
function Behind({ of }: { readonly of: Props }) {
  return <StillBars of={useDeferredValue(of)} />
}

const StillBars = memo(function StillBars({ of }: { readonly of: Props }) {
  const { telling, selection, look, canEdit } = of
  const { layout, isFree } = look
  return (
    <>
      <TopBar
        {...{ telling, selection }}
        lens={look.lens}
        lensPaint={look.lensPaint}
        bas={look.bas}
        viewSwitch={of.viewSwitch}
        onLens={look.chooseLens}
        onLight={of.onLight}
      />
      <div className="absolute bottom-6 left-3 z-10 hidden items-center gap-2 sm:flex">
        {layout !== 'layers' && <UnitSwitch unit={look.unit} onChoose={look.chooseUnit} />}
        {canEdit && !isFree && <StillNote layout={layout} />}
      </div>
    </>
  )
})
