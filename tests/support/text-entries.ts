import { sources, textOf } from './source.ts'

/** A place in the product where a person writes words: a component in a file, and how many times it stands there. */
export interface TextEntry {
  readonly at: string
  readonly count: number
}

const components =
  /<(TextField|TextArea|LiveText|BilingualText|InlineEdit|Combobox|LocalTextFields|TypingBox|input|textarea)\b(?!>)/g

/** What the others are made of: counted where they are used. */
const madeOf = [
  'app/_ui/',
  'app/_client/parts/local-text-fields.tsx',
  'app/w/[workspace]/models/[model]/_parts/fields/',
  'app/w/[workspace]/models/[model]/_parts/grid/typing-box.tsx',
]

/** Fields in which nothing is converted: days, numbers, addresses, choices, files, and what can only be copied. */
const unconverted =
  /\btype="(?:date|number|email|checkbox|radio|file|hidden|range)"|\breadOnly(?=\s|\/?>)/

/** Every text entry of the product in which Japanese may be written, found in the source. */
export function textEntries(): readonly TextEntry[] {
  const found = new Map<string, number>()
  const files = sources(['app'], ['.tsx']).filter(
    (file) => !madeOf.some((prefix) => file.startsWith(prefix)),
  )
  for (const file of files) {
    const text = textOf(file).replaceAll(/\/\*[\s\S]*?\*\//g, '')
    for (const match of text.matchAll(components)) {
      if (unconverted.test(tagAt(text, match.index))) continue
      const at = `${file.replace('app/w/[workspace]/models/[model]/', '…/')} ${match[1] ?? ''}`
      found.set(at, (found.get(at) ?? 0) + 1)
    }
  }
  return [...found].map(([at, count]) => ({ at, count })).toSorted((a, b) => (a.at < b.at ? -1 : 1))
}

/** The tag that begins at a place: to the first `>` that stands in no braces. */
function tagAt(text: string, from: number): string {
  let depth = 0
  for (let i = from; i < text.length; i += 1) {
    if (text[i] === '{') depth += 1
    else if (text[i] === '}') depth -= 1
    else if (text[i] === '>' && depth === 0 && text[i - 1] !== '=') return text.slice(from, i + 1)
  }
  return text.slice(from)
}
