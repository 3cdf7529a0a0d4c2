import { webLinksIn } from '#lib/model/link.ts'

/** What somebody wrote, with the addresses in it as links (M-72): they open beside the model and take nothing along. */
export function LinkedText({ text }: { readonly text: string }) {
  let at = 0
  return (
    <span className="whitespace-pre-line wrap-anywhere">
      {webLinksIn(text).map((piece) => {
        const key = at
        at += piece.text.length
        return piece.link === undefined ? (
          piece.text
        ) : (
          <a
            key={key}
            href={piece.link}
            target="_blank"
            rel="noreferrer"
            className="text-ai underline underline-offset-2"
          >
            {piece.text}
          </a>
        )
      })}
    </span>
  )
}
