import { searchedKey, searchKey } from '#lib/words/search-key.ts'

/** Somebody who can be called by a comment. */
export interface Callable {
  readonly userId: string
  readonly name: string
}

/** What has been typed after an `@` that stands right before the cursor: where the sign is, and the words after it. */
export interface Call {
  readonly at: number
  readonly words: string
}

/** Half or full width: an input method writes either. */
const sign = /[@＠]([^\s@＠]{0,40})$/u
const address = /[\w.+-]$/

/**
 * The call being typed at the cursor; null when there is none. An address (`a@b`) is none: an `@` right after a Latin letter
 * or a digit belongs to the word before it, while Japanese is written without spaces.
 */
export function callAt(text: string, cursor: number): Call | null {
  const before = text.slice(0, cursor)
  const found = sign.exec(before)
  if (found === null) return null
  const isAddress = address.test(before.slice(0, found.index))
  return isAddress ? null : { at: found.index, words: found[1] ?? '' }
}

/** People whose name or organisation begins with or holds the words, those that begin first; width, case, kana and Latin letters do not matter. */
export function matching<P extends Callable & { readonly org: string }>(
  people: readonly P[],
  words: string,
): readonly P[] {
  const wanted = searchKey(words)
  const sought = searchedKey(words)
  const at = (text: string) => {
    const { written, sound } = searchKey(text)
    const places = [written.indexOf(wanted.written)]
    // Kanji have no sound: a search by sound needs some.
    if (sought.sound !== '') places.push(sound.indexOf(sought.sound))
    return Math.min(...places.map((place) => (place === -1 ? Infinity : place)))
  }
  const rank = ({ name, org }: P) => {
    const place = at(name)
    if (place !== Infinity) return place === 0 ? 0 : 1
    return at(org) === Infinity ? 3 : 2
  }
  return people
    .map((person) => ({ person, rank: rank(person) }))
    .filter((each) => each.rank < 3)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ person }) => person)
}

/** The text with the name of the chosen person in place of what was typed, and where the cursor is then. */
export function withCall(
  text: string,
  { at, words }: Call,
  name: string,
): { readonly text: string; readonly cursor: number } {
  const said = `@${name} `
  const rest = text.slice(at + 1 + words.length).replace(/^ /, '')
  return { text: `${text.slice(0, at)}${said}${rest}`, cursor: at + said.length }
}

/** A piece of a comment: plain words, or `@` with the name of somebody. */
interface Piece {
  readonly text: string
  readonly name: string | null
}

/** Parts a text at the calls of these names; of two names that fit the longer one is meant, and a name is never a part of a word. */
export function piecesOf(text: string, names: readonly string[]): readonly Piece[] {
  const known = [...new Set(names)].filter((name) => name !== '')
  if (known.length === 0) return text === '' ? [] : [{ text, name: null }]
  const longestFirst = known.toSorted((a, b) => b.length - a.length).map(escaped)
  const call = new RegExp(`[@＠](${longestFirst.join('|')})`, 'gu')
  // An `@` inside an address is no call, and `@Anna` does not call Ann.
  const isCall = ({ 0: found, index }: RegExpExecArray) =>
    !address.test(text.slice(0, index)) &&
    !(
      /[\p{Script=Latin}\d]$/u.test(found) &&
      /^[\p{Script=Latin}\d]/u.test(text.slice(index + found.length))
    )
  const pieces: Piece[] = []
  let end = 0
  for (const found of text.matchAll(call)) {
    if (!isCall(found)) continue
    if (found.index > end) pieces.push({ text: text.slice(end, found.index), name: null })
    pieces.push({ text: found[0], name: found[1] ?? '' })
    end = found.index + found[0].length
  }
  if (end < text.length) pieces.push({ text: text.slice(end), name: null })
  return pieces
}

/**
 * Whom a text calls: everybody whose `@name` stands in it. Where several bear a name, those that were chosen from the list; when
 * nobody was chosen, nobody of them.
 */
export function calledIn(
  text: string,
  people: readonly Callable[],
  chosen: readonly string[],
): readonly string[] {
  const names = piecesOf(
    text,
    people.map((person) => person.name),
  ).flatMap(({ name }) => name ?? [])
  return [...new Set(names)].flatMap((name) => {
    const bearers = people.filter((person) => person.name === name).map((person) => person.userId)
    return bearers.length === 1 ? bearers : bearers.filter((id) => chosen.includes(id))
  })
}

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
