import { readOutbox } from '#app/_server/outbox.ts'

interface Props {
  readonly params: Promise<{ readonly mail: string }>
}

/** The HTML of one mail of the sample's outbox, as mail programs show it. Where the sample's door does not exist, neither does this. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { mail } = await params
  const found = (await readOutbox(request.headers))?.find(({ id }) => id === mail)
  if (found?.html === undefined || found.html === null) return new Response(null, { status: 404 })
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'private, no-store',
  }
  return new Response(found.html, { headers })
}
