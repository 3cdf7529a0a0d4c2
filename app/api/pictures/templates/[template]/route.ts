import { readLocale } from '#app/_server/locale.ts'
import { templatePicture } from '#app/_server/template-picture.ts'
import { templateIds } from '#lib/catalog/template-ids.ts'
import { isLocale } from '#lib/words/locale.ts'

interface Context {
  readonly params: Promise<{ template: string }>
}

/** The picture of a template as an image, in the language `lang`, else the reader's. The catalogue is nobody's secret. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { template } = await params
  const id = templateIds.find((one) => one === template)
  if (id === undefined) return new Response(null, { status: 404 })
  const lang = new URL(request.url).searchParams.get('lang')
  const svg = templatePicture(id, isLocale(lang) ? lang : await readLocale())
  return new Response(svg, {
    headers: {
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': 'private, max-age=600',
    },
  })
}
