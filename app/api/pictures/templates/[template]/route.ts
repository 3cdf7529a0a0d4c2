import { readLocale } from '#app/_server/locale.ts'
import { templatePicture } from '#app/_server/template-picture.ts'
import { templateIds } from '#lib/catalog/template-ids.ts'
import { isLocale } from '#lib/words/locale.ts'
import { noDrawing, svgAnswer } from '#server/http/svg-answer.ts'

interface Context {
  readonly params: Promise<{ template: string }>
}

/**
 * The picture of a template as an image, in the language `lang`, else the reader's; only the former is kept by browsers (S-67). The
 * catalogue is nobody's secret.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { template } = await params
  const id = templateIds.find((one) => one === template)
  if (id === undefined) return noDrawing(404)
  const lang = new URL(request.url).searchParams.get('lang')
  const isNamed = isLocale(lang)
  return svgAnswer(templatePicture(id, isNamed ? lang : await readLocale()), isNamed)
}
