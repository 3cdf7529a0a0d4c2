import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import { cache } from 'react'
import { preload } from 'react-dom'
import { pictureAddress } from '#app/_client/parts/picture-address.ts'
import {
  viewOf,
  type CanvasView,
} from '#app/w/[workspace]/models/[model]/flow/_parts/view-address.ts'
import type { FirstPaintProps } from '#app/w/[workspace]/models/[model]/_parts/first-paint.tsx'
import { say, type Locale } from '#lib/model/local-text.ts'
import { transferUnits } from '#lib/model/vocabulary.ts'
import { lenses, type Lens } from '#lib/picture/lens/paint.ts'
import { isLarge } from '#lib/picture/moving.ts'
import { pictureBox } from '#lib/picture/svg/render-model-svg.ts'
import type { TransferUnit } from '#lib/picture/units/unit-of.ts'
import { translator } from '#lib/words/translator.ts'
import { runtime } from '#server/runtime.ts'
import { enterModel } from './gate.ts'
import { readLocale } from './locale.ts'
import { firstScene } from './model-picture.ts'
import { askedPath } from './session.ts'

interface ModelAt {
  readonly workspaceId: string
  readonly modelId: string
}

/** The first picture of the page that is asked for: where it is found, and what of the canvas it is to show. */
interface FirstPicture {
  readonly at: ModelAt
  readonly src: string
  readonly lens: Lens
  readonly unit: TransferUnit
  readonly view: CanvasView | undefined
  readonly locale: Locale
  readonly hasInspector: boolean
}

/**
 * The first picture of this request, which browsers are told of at once: it is fetched while the page around it is still made. Undefined
 * where the request is for another page, for the list, and for an earlier state (F-72). Who may see it is decided by its own door.
 */
export const askForFirstPicture = cache(async (): Promise<FirstPicture | undefined> => {
  const asked = URL.parse(await askedPath(), 'http://any.invalid')
  const [, workspaceId, modelId] = flowPath.exec(asked?.pathname ?? '') ?? []
  if (asked === null || workspaceId === undefined || modelId === undefined) return undefined
  const at = { workspaceId, modelId }
  const { searchParams } = asked
  if (searchParams.get('as') === 'list' || searchParams.has('rev')) return undefined
  const lens = lenses.find((one) => one === searchParams.get('lens')) ?? 'ba'
  const unit = transferUnits.find((one) => one === searchParams.get('unit')) ?? 'party'
  const view = viewOf(searchParams.get('at'))
  const locale = await readLocale()
  const src = pictureAddress(at, {
    lang: locale,
    lens,
    unit,
    since: searchParams.get('since') ?? '',
    opens: view === undefined ? 'whole' : String(view.zoom),
    version: 'first',
  })
  preload(src, { as: 'image', fetchPriority: 'high' })
  const hasInspector = (searchParams.get('sel') ?? '') !== ''
  return { at, src, lens, unit, view, locale, hasInspector }
})

const flowPath = /^\/w\/([^/]+)\/models\/([^/]+)\/flow$/

/**
 * What stands in the place of the canvas until the live model is there: the picture of the flow as it durably stands, behind the gate
 * of its model. Undefined for another page, for a flow in which nothing has been drawn, and for one too large (P-25).
 */
export const firstPaint = cache(async (): Promise<FirstPaintProps | undefined> => {
  const first = await askForFirstPicture()
  if (first === undefined) return undefined
  const { at, src, lens, unit, view, locale, hasInspector } = first
  const { model } = await enterModel(at.workspaceId, at.modelId)
  const scene = await sceneOrNone(at, { lens, unit })
  if (scene === null || scene.figures.length === 0) return undefined
  return {
    src,
    alt: translator(locale, 'lens')('picture.title', { title: say(model.title, locale) }),
    everything: scene.box,
    drawn: pictureBox(scene),
    outlines: isLarge(scene) ? scene.bas.flatMap(({ outline }) => outline ?? []) : [],
    hasInspector,
    ...(view === undefined ? {} : { view }),
  }
})

/** Longest that the beginning of a page waits for what stands around its first picture, in milliseconds. */
const patience = 500

/**
 * Holds back the beginning of a page until what stands around its first picture is made (P-125). Without it browsers get the grey frame
 * first and the picture in a piece that a script puts in place, behind all the other scripts.
 */
export async function UntilFirstPaint(): Promise<null> {
  if ((await askForFirstPicture()) === undefined) return null
  const { promise: tooLong, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, patience)
  // Whatever is refused is answered where the page itself is made.
  await Promise.race([firstPaint().then(soon, soon), tooLong])
  clearTimeout(timer)
  return null
}

/** Once everything that has waited for the same has gone on. */
async function soon(): Promise<void> {
  for (let turns = 2; turns > 0; turns -= 1) {
    const { promise, resolve } = Promise.withResolvers<void>()
    setTimeout(resolve)
    await promise
  }
}

/** The picture only shortens the wait: what fails in it must not take the page with it (P-25). */
async function sceneOrNone(...asked: Parameters<typeof firstScene>): ReturnType<typeof firstScene> {
  try {
    return await firstScene(...asked)
  } catch (thrown) {
    unstable_rethrow(thrown)
    runtime().log.error({ err: thrown, modelId: asked[0].modelId }, 'the first picture failed')
    return null
  }
}
