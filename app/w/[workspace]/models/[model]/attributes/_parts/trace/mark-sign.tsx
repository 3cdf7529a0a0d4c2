import { cx } from '#app/_ui/cx.ts'
import { markGlyph } from '#lib/picture/trace/glyphs.ts'
import type { TraceMark } from '#lib/picture/trace/sheet.ts'

/** The sign of a marked cell: its shape tells what its colour tells too. */
export function MarkSign({ mark }: { readonly mark: Exclude<TraceMark, 'none'> }) {
  const { path, isHollow } = markGlyph(mark)
  return (
    <svg
      width="10"
      height="10"
      viewBox="0 0 10 10"
      aria-hidden
      className={cx('shrink-0', mark === 'changed' ? 'text-warn' : 'text-bad')}
    >
      <path
        d={path}
        fill={isHollow ? 'none' : 'currentColor'}
        stroke="currentColor"
        strokeWidth={isHollow ? 1.4 : 0}
      />
    </svg>
  )
}
