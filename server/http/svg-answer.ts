/** For how long a browser may show it without asking again, in seconds. */
const lasting = 600

/**
 * A drawing as an image (S-67). `isSame`: everybody who asks this address gets the same, so that a browser may keep it; what depends on
 * who asks, in which language or when, is kept by nobody.
 */
export function svgAnswer(svg: string, isSame: boolean): Response {
  return new Response(svg, {
    headers: {
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': isSame ? `private, max-age=${lasting}` : 'private, no-store',
    },
  })
}

/** No drawing, with the status that says why. */
export function noDrawing(status: number): Response {
  return new Response(null, { status, headers: { 'cache-control': 'private, no-store' } })
}
