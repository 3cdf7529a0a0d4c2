import { webLinksIn } from '#lib/model/link.ts'

/** What somebody wrote, with the addresses in it as links (M-72): they open beside the model and take nothing along. */
export function LinkedText({ text }: { readonly text: string }) {
  return (
    <span className="whitespace-pre-line wrap-anywhere">
      {webLinksIn(text).map((piece) => {
        return piece.link === undefined ? (
          piece.text
        ) : (
          <a
            key={piece.at}
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
