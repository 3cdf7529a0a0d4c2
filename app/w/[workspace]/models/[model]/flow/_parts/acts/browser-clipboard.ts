import { clipLimits } from '#lib/exchange/element-clip.ts'

/** Our own format among those of a clipboard. */
export const clipType = 'application/x-yoriai-elements+json'

/** The attribute of a copied table that carries the same, for browsers that keep only formats they know. */
export const carrier = 'data-yoriai-elements'

interface Texts {
  readonly json: string
  readonly plain: string
  readonly html: string
}

/** Our text in copied HTML. Parsed as an inert document: no script of the clipboard runs and nothing is loaded. */
export function carriedIn(html: string): string | undefined {
  // Escaped for HTML a sign becomes up to six, and the table of names stands beside it; what is longer is none of ours.
  if (html.length > 8 * clipLimits.characters || !html.includes(carrier)) return undefined
  const found = new DOMParser().parseFromString(html, 'text/html').querySelector(`[${carrier}]`)
  return found?.getAttribute(carrier) ?? undefined
}

/** Writes to the clipboard without a copy event; false: the browser does not allow it. */
export async function writeBrowser({ json, plain, html }: Texts): Promise<boolean> {
  const custom = `web ${clipType}`
  const blob = (type: string, text: string) => new Blob([text], { type })
  try {
    const isKnown = ClipboardItem.supports(custom)
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob('text/plain', plain),
        'text/html': blob('text/html', html),
        ...(isKnown ? { [custom]: blob(clipType, json) } : {}),
      }),
    ])
    return true
  } catch {
    return false // not allowed, or a browser without it: the person is told which keys do it
  }
}

/** Reads the clipboard without a paste event; `null`: the browser does not allow it. */
export async function readBrowser(): Promise<{
  readonly json: string | undefined
  readonly plain: string
} | null> {
  try {
    const items = await navigator.clipboard.read()
    const textOf = async (type: string) => {
      const item = items.find(({ types }) => types.includes(type))
      return item === undefined ? '' : await (await item.getType(type)).text()
    }
    const own = await textOf(`web ${clipType}`)
    const json = own === '' ? carriedIn(await textOf('text/html')) : own
    return { json, plain: await textOf('text/plain') }
  } catch {
    return null // not allowed: the person is told which keys do it
  }
}
