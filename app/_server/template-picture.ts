import 'server-only'
import { pictureWordsOf } from '#app/w/[workspace]/models/[model]/flow/_parts/lens/picture-words-of.ts'
import type { TemplateId } from '#lib/catalog/template-ids.ts'
import { templates } from '#lib/catalog/templates.ts'
import type { Locale } from '#lib/model/local-text.ts'
import { calmChoice } from '#lib/picture/ba-choice.ts'
import { paintOf } from '#lib/picture/lens/paint-of.ts'
import { sceneOf } from '#lib/picture/scene.ts'
import { renderModelSvg } from '#lib/picture/svg/render-model-svg.ts'
import { translator } from '#lib/words/translator.ts'

/** Templates never change while the server runs: each is drawn once a language. */
const drawn = new Map<string, string>()

/** The picture of a template as an SVG document. */
export function templatePicture(id: TemplateId, locale: Locale): string {
  const key = `${id} ${locale}`
  const known = drawn.get(key)
  if (known !== undefined) return known
  const { model } = templates[id]
  const paint = paintOf(model, 'ba', {})
  const words = pictureWordsOf(
    {
      model,
      locale,
      words: translator(locale, 'framework'),
      canvas: translator(locale, 'canvas'),
      lensWords: translator(locale, 'lens'),
      orgName: (orgId) => orgId,
    },
    paint,
  )
  const scene = sceneOf(model, new Map(), calmChoice(model))
  const svg = renderModelSvg(model, { scene, paint, words })
  drawn.set(key, svg)
  return svg
}
