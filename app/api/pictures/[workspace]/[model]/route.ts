import { TRPCError } from '@trpc/server'
import { unstable_rethrow } from 'next/navigation'
import { readLocale } from '#app/_server/locale.ts'
import { modelPicture } from '#app/_server/model-picture.ts'
import { transferUnits } from '#lib/model/vocabulary.ts'
import { lenses } from '#lib/picture/lens/paint.ts'
import { isLocale } from '#lib/words/locale.ts'
import { httpStatusOf } from '#server/errors.ts'
import { noDrawing, svgAnswer } from '#server/http/svg-answer.ts'
import { runtime } from '#server/runtime.ts'
import { refusedOf } from '#server/trpc/format-error.ts'

interface Context {
  readonly params: Promise<{ workspace: string; model: string }>
}

/**
 * The picture of a model's flow as an image (P-16): in the language `lang`, else the reader's, through the lens `lens`, by the unit of
 * transfer `unit`, and with `opens` as a canvas shows it that opens as a whole or at a zoom (P-122). Who may
 * not read the model is answered as by every other door to it; a defect or an outage is 503 (S-9).
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { workspace: workspaceId, model: modelId } = await params
  const asked = new URL(request.url).searchParams
  const lang = asked.get('lang')
  const locale = isLocale(lang) ? lang : await readLocale()
  const lens = lenses.find((one) => one === asked.get('lens')) ?? 'ba'
  const unit = transferUnits.find((one) => one === asked.get('unit')) ?? 'party'
  try {
    const svg = await modelPicture(
      { workspaceId, modelId },
      { locale, lens, unit, since: asked.get('since'), opens: asked.get('opens') },
    )
    if (svg === null) return noDrawing(413)
    return svgAnswer(svg, false)
  } catch (thrown) {
    unstable_rethrow(thrown)
    if (thrown instanceof TRPCError) {
      return noDrawing(httpStatusOf[refusedOf(thrown).code])
    }
    runtime().log.error({ err: thrown, modelId }, 'a picture could not be drawn')
    return noDrawing(503)
  }
}
