import { piecesOf } from './mention.ts'

/** The words of a comment as they were written, those whom it calls set off. Its direction of writing is its own. */
export function CommentText({
  text,
  names,
}: {
  readonly text: string
  readonly names: readonly string[]
}) {
  const pieces = piecesOf(text, names)
  const places = pieces.map((_, i) => pieces.slice(0, i).reduce((n, p) => n + p.text.length, 0))
  return (
    <p dir="auto" className="text-sm break-words whitespace-pre-wrap [unicode-bidi:isolate]">
      {pieces.map((piece, i) =>
        piece.name === null ? (
          piece.text
        ) : (
          <span key={places[i]} className="rounded-[4px] bg-ai-soft px-0.5 font-medium text-ai">
            {piece.text}
          </span>
        ),
      )}
    </p>
  )
}
