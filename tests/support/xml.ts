/** One element of an XML document; `words` is its own text, put together. */
interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly words: string
}

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  words: string
}

const token = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y
const attribute = /([\w:-]+)="([^"<]*)"/g
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
}

/** Reads the part of XML our own documents use, strictly: throws for anything that is not well-formed, or that we never write. */
export function readXml(source: string): XmlElement {
  const top: Open = { name: '', attributes: {}, children: [], words: '' }
  const open = [top]
  token.lastIndex = 0
  while (token.lastIndex < source.length) {
    const at = token.lastIndex
    const found = token.exec(source)
    const here = open.at(-1)
    if (found === null || here === undefined)
      throw new Error(`not well-formed at ${at}: ${source.slice(at, at + 60)}`)
    const [, closing, name = '', given = '', selfClosed, words] = found
    if (words !== undefined) here.words += decoded(words)
    else if (closing === '/') {
      if (here.name !== name) throw new Error(`</${name}> closes <${here.name}>`)
      open.pop()
    } else {
      const element: Open = { name, attributes: attributesOf(given), children: [], words: '' }
      here.children.push(element)
      if (selfClosed !== '/') open.push(element)
    }
  }
  const [only, ...more] = top.children
  if (open.length !== 1 || only === undefined || more.length > 0 || top.words.trim() !== '')
    throw new Error('not one whole element')
  return only
}

/** An element and everything inside it, in the order of the document. */
export function allElements(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(allElements)]
}

function attributesOf(given: string): Record<string, string> {
  const all: Record<string, string> = {}
  for (const [, key = '', value = ''] of given.matchAll(attribute)) {
    if (Object.hasOwn(all, key)) throw new Error(`attribute ${key} twice`)
    all[key] = decoded(value)
  }
  return all
}

function decoded(text: string): string {
  if (/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/u.test(text) || !text.isWellFormed())
    throw new Error('a character XML cannot hold')
  return text.replaceAll(/&([^;]*);?/g, (whole, name: string) => {
    const known = entities[name]
    if (known === undefined || !whole.endsWith(';')) throw new Error(`bare & in ${text}`)
    return known
  })
}
