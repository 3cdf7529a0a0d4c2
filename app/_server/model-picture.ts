import 'server-only'
import { faceFinder } from '#app/_client/parts/org-face.ts'
import {
  pictureWordsOf,
  type PictureTelling,
} from '#app/w/[workspace]/models/[model]/flow/_parts/picture-words-of.ts'
import type { Locale } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { calmChoice } from '#lib/picture/ba-choice.ts'
import { isQuicklyDrawn } from '#lib/picture/budget.ts'
import { paintOf } from '#lib/picture/lens/paint-of.ts'
import type { Lens, LensFacts } from '#lib/picture/lens/paint.ts'
import { sceneOf, type Scene } from '#lib/picture/scene.ts'
import { renderModelSvg } from '#lib/picture/svg/render-model-svg.ts'
import { translator } from '#lib/words/translator.ts'
import { caller } from './caller.tsx'
import { lensFacts } from './lens-facts.ts'

interface ModelAt {
  readonly workspaceId: string
  readonly modelId: string
}

/**
 * The picture of a model as an SVG document, for the person of this request; refused as `model.content` is. Null: it is too
 * large to be drawn here (P-25).
 */
export async function modelPicture(
  at: ModelAt,
  { locale, lens }: { readonly locale: Locale; readonly lens: Lens },
): Promise<string | null> {
  const call = await caller()
  const { model } = await call.model.content(at)
  if (!isQuicklyDrawn(model)) return null
  const [{ mappings }, orgs] = await Promise.all([
    call.model.get(at),
    call.workspace.orgs({ workspaceId: at.workspaceId }),
  ])
  const faces = faceFinder(orgs, locale)
  const looks = Object.fromEntries(mappings.map((m) => [m.stakeholderId, faces(m.orgId)]))
  const facts: LensFacts = { looks, ...(await lensFacts(at, model, lens)) }
  const telling: PictureTelling = {
    model,
    locale,
    words: translator(locale, 'framework'),
    canvas: translator(locale, 'canvas'),
    lensWords: translator(locale, 'lens'),
    orgName: (orgId) => faces(orgId).name,
  }
  const paint = paintOf(model, lens, facts)
  const words = pictureWordsOf(telling, paint, facts)
  return renderModelSvg(model, { scene: calmScene(model), paint, words })
}

/** The scene a reader sees first, of the model as it durably stands; null when it is too large to be drawn here (P-25). */
export async function firstScene(at: ModelAt): Promise<Scene | null> {
  const { model } = await (await caller()).model.content(at)
  return isQuicklyDrawn(model) ? calmScene(model) : null
}

/** Models are kept by the head of their log: their geometry is worked out once for each. */
const scenes = new WeakMap<Model, Scene>()

function calmScene(model: Model): Scene {
  const known = scenes.get(model)
  if (known !== undefined) return known
  const scene = sceneOf(model, new Map(), calmChoice(model))
  scenes.set(model, scene)
  return scene
}
