import type { translator } from '#lib/words/translator.ts'
import type { ChipView } from './views.ts'

/** The kind of an event with what it is besides, as 加工・利用（移転・提供の要素） for a viewing (p7). */
export function kindWords(
  { kind, aspects }: Pick<ChipView, 'kind' | 'aspects'>,
  {
    kinds,
    canvas,
  }: {
    readonly kinds: ReturnType<typeof translator<'framework'>>
    readonly canvas: ReturnType<typeof translator<'canvas'>>
  },
): string {
  const name = kinds(`eventKind.${kind}`)
  if (aspects.length === 0) return name
  const further = aspects.map((aspect) => kinds(`eventKind.${aspect}`))
  return canvas('aspect.with', { kind: name, aspects: further.join(kinds('listSeparator')) })
}
