import 'server-only'
import { pictureAddress } from '#app/_client/parts/picture-address.ts'
import { viewOf } from '#app/w/[workspace]/models/[model]/flow/_parts/view-address.ts'
import type { FirstPaintProps } from '#app/w/[workspace]/models/[model]/_parts/first-paint.tsx'
import { say, type LocalText } from '#lib/model/local-text.ts'
import { lenses } from '#lib/picture/lens/paint.ts'
import { pictureBox } from '#lib/picture/svg/render-model-svg.ts'
import { translator } from '#lib/words/translator.ts'
import { readLocale } from './locale.ts'
import { firstScene } from './model-picture.ts'
import { askedPath } from './session.ts'

/**
 * What stands in the place of the canvas until the live model is there: the picture of the flow as it durably stands.
 * Undefined where the request is for another page, for the list, for a flow in which nothing has been drawn, or one too large (P-25).
 */
export async function firstPaintOf(
  at: { readonly workspaceId: string; readonly modelId: string },
  titled: LocalText,
): Promise<FirstPaintProps | undefined> {
  const asked = URL.parse(await askedPath(), 'http://any.invalid')
  if (asked === null || !asked.pathname.endsWith(`/${at.modelId}/flow`)) return undefined
  if (asked.searchParams.get('as') === 'list') return undefined
  const scene = await firstScene(at)
  if (scene === null || scene.figures.length === 0) return undefined
  const locale = await readLocale()
  const title = say(titled, locale)
  const lens = lenses.find((one) => one === asked.searchParams.get('lens')) ?? 'ba'
  const view = viewOf(asked.searchParams.get('at'))
  return {
    src: pictureAddress(at, { lang: locale, lens, version: 'first' }),
    alt: translator(locale, 'lens')('picture.title', { title }),
    everything: scene.box,
    drawn: pictureBox(scene),
    hasInspector: (asked.searchParams.get('sel') ?? '') !== '',
    ...(view === undefined ? {} : { view }),
  }
}
