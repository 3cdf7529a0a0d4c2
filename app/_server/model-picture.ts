import 'server-only'
import { own } from '#lib/base/own.ts'
import { faceFinder } from '#app/_client/parts/org-face.ts'
import {
  pictureWordsOf,
  type PictureTelling,
} from '#app/w/[workspace]/models/[model]/flow/_parts/lens/picture-words-of.ts'
import { unitWords } from '#app/w/[workspace]/models/[model]/flow/_parts/units/unit-words.ts'
import { say, type Locale, type LocalText } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { tallies } from '#lib/model/queries/tallies.ts'
import { calmChoice } from '#lib/picture/ba-choice.ts'
import { isDrawnFromFar, isQuicklyDrawn } from '#lib/picture/budget.ts'
import { paintOf } from '#lib/picture/lens/paint-of.ts'
import type { Lens, LensFacts } from '#lib/picture/lens/paint.ts'
import { isLarge } from '#lib/picture/moving.ts'
import { layoutFor, sceneAs, type Layout } from '#lib/picture/scene-as.ts'
import type { Scene } from '#lib/picture/scene.ts'
import { renderFarSvg } from '#lib/picture/svg/render-far-svg.ts'
import { renderModelSvg } from '#lib/picture/svg/render-model-svg.ts'
import { atUnit } from '#lib/picture/units/at-unit.ts'
import type { TransferUnit } from '#lib/picture/units/unit-of.ts'
import { opensFromFar, zoomLevel } from '#lib/picture/zoom-level.ts'
import { translator } from '#lib/words/translator.ts'
import { caller } from './caller.tsx'
import { lensFacts } from './lens-facts.ts'

interface ModelAt {
  readonly workspaceId: string
  readonly modelId: string
}

/** Through which lens and by which unit of transfer a model is drawn. */
interface PictureLook {
  readonly lens: Lens
  readonly unit: TransferUnit
}

/**
 * The picture of a model as an SVG document, for the person of this request; refused as `model.content` is. Null: it is too
 * large to be drawn here, even from far (P-25, P-120).
 */
export async function modelPicture(
  at: ModelAt,
  {
    locale,
    lens,
    unit,
    since,
    opens = null,
  }: PictureLook & {
    readonly locale: Locale
    readonly since?: string | null
    /** it is what a canvas opens with, as a whole or at this zoom */
    readonly opens?: string | null
  },
): Promise<string | null> {
  const call = await caller()
  const { model } = await call.model.content(at)
  if (!isQuicklyDrawn(model)) return isDrawnFromFar(model) ? outOfReach(model, locale) : null
  const [{ mappings }, orgs] = await Promise.all([
    call.model.get(at),
    call.workspace.orgs({ workspaceId: at.workspaceId }),
  ])
  const faces = faceFinder(orgs, locale)
  const looks = Object.fromEntries(mappings.map((m) => [m.stakeholderId, faces(m.orgId)]))
  const facts: LensFacts = { looks, orgLook: faces, ...(await lensFacts(at, model, lens, since)) }
  const scene = calmScene(model, { lens, unit })
  if (opens !== null && layoutFor(lens, unit) === 'free' && isSeenFromFar(scene, opens))
    return fromFar({ model, locale, lens, scene, facts })
  const telling: PictureTelling = {
    model,
    locale,
    words: translator(locale, 'framework'),
    canvas: translator(locale, 'canvas'),
    lensWords: translator(locale, 'lens'),
    orgName: (orgId) => faces(orgId).name,
    drawn: atUnit(model, unit, unitWords),
  }
  const painted = paintOf(model, lens, facts)
  // What is gone stood where people had put it: in a computed picture it has no place.
  const paint = layoutFor(lens, unit) === 'free' ? painted : { ...painted, ghosts: [] }
  const words = pictureWordsOf(telling, paint, facts)
  return renderModelSvg(model, { scene, paint, words })
}

/** Whether a canvas that opens so shows one drawing from far (P-61): that is what stands in its place before, too. */
function isSeenFromFar(scene: Scene, opens: string): boolean {
  const zoom = Number(opens)
  return (
    isLarge(scene) && (zoom > 0 ? zoomLevel(zoom, 'middle') === 'far' : opensFromFar(scene.box))
  )
}

/** What is seen of a large model from far, as its canvas opens (P-122). */
function fromFar({
  model,
  locale,
  lens,
  scene,
  facts,
}: {
  readonly model: Model
  readonly locale: Locale
  readonly lens: Lens
  readonly scene: Scene
  readonly facts: LensFacts
}): string {
  const [words, canvas] = [translator(locale, 'lens'), translator(locale, 'canvas')]
  const count = tallies(model)
  const named = (of: Readonly<Record<string, { readonly name: LocalText }>>, id: string) =>
    own(of, id)?.name
  return renderFarSvg(scene, {
    locale,
    title: words('picture.title', { title: say(model.meta.title, locale) }),
    description: words('picture.far'),
    named: {
      nameOf: (id) => {
        const name = named(model.states, id) ?? named(model.stakeholders, id)
        return name === undefined ? '' : say(name, locale)
      },
      baOf: (id) => {
        const ba = own(model.bas, id)
        return ba === undefined ? '' : canvas('baLabel', { name: say(ba.short ?? ba.name, locale) })
      },
      lookOf: (id) => facts.looks?.[id],
      risksOf: (id) => count.risksOfState(id) + count.risksOfEvent(id),
      kindOf: (id) => own(model.stakeholders, id)?.kind ?? 'naturalPersonClass',
      painted: paintOf(model, lens, facts).figures,
      isQuiet: lens !== 'ba',
    },
  })
}

/** What is seen of a model too large to be worked out here: where things are, without words and without ba, whose hulls would take too long (P-120). */
function outOfReach(model: Model, locale: Locale): string {
  const known = farPictures.get(model)?.get(locale)
  if (known !== undefined) return known
  const words = translator(locale, 'lens')
  const title = say(model.meta.title, locale)
  const svg = renderFarSvg(sceneAs({ ...model, bas: {} }, { layout: 'free' }), {
    locale,
    title: words('picture.title', { title }),
    description: words('picture.far'),
  })
  const kept = farPictures.get(model) ?? new Map<Locale, string>()
  farPictures.set(model, kept.set(locale, svg))
  return svg
}

/** Models are kept by the head of their log: each is drawn once. */
const farPictures = new WeakMap<Model, Map<Locale, string>>()

/** The scene a reader sees first, of the model as it durably stands; null when it is too large to be drawn here (P-25). */
export async function firstScene(at: ModelAt, look: PictureLook): Promise<Scene | null> {
  const { model } = await (await caller()).model.content(at)
  return isQuicklyDrawn(model) ? calmScene(model, look) : null
}

/** Models are kept by the head of their log: their geometry is worked out once for each. */
const scenes = new WeakMap<Model, Map<Layout, Scene>>()

function calmScene(model: Model, { lens, unit }: PictureLook): Scene {
  const layout = layoutFor(lens, unit)
  const kept = scenes.get(model) ?? new Map<Layout, Scene>()
  scenes.set(model, kept)
  const known = kept.get(layout)
  if (known !== undefined) return known
  const drawn = layout === 'layers' ? model : atUnit(model, unit, unitWords)
  const scene = sceneAs(drawn, { layout, shown: calmChoice(model) })
  kept.set(layout, scene)
  return scene
}
