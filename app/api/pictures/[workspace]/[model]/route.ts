import { TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import { readLocale } from '#app/_server/locale.ts'
import { modelPicture } from '#app/_server/model-picture.ts'
import { lenses } from '#lib/picture/lens/paint.ts'
import { isLocale } from '#lib/words/locale.ts'

interface Context {
  readonly params: Promise<{ workspace: string; model: string }>
}

/**
 * The picture of a model's flow as an image (P-16): in the language `lang`, else the reader's, through the lens `lens`. Who may
 * not read the model is answered as by every other door to it.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { workspace: workspaceId, model: modelId } = await params
  const asked = new URL(request.url).searchParams
  const lang = asked.get('lang')
  const locale = isLocale(lang) ? lang : await readLocale()
  const lens = lenses.find((one) => one === asked.get('lens')) ?? 'ba'
  try {
    const svg = await modelPicture({ workspaceId, modelId }, { locale, lens })
    if (svg === null) return new Response(null, { status: 413 })
    return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } })
  } catch (thrown) {
    if (!(thrown instanceof TRPCError)) throw thrown
    return new Response(null, { status: getHTTPStatusCodeFromError(thrown) })
  }
}
