import { hiragana, romaji } from './kana.ts'

/** A text as it is searched for: as it is written, and as it sounds. */
export interface SearchKey {
  readonly written: string
  readonly sound: string
}

/**
 * Both keys of a text (W-10). Written: width, case and the kind of kana do not matter. Sound: kana and the usual ways to write
 * them in Latin letters (Hepburn, Kunrei, as typed into an input method) become one spelling. Kanji have no sound here.
 */
export function searchKey(text: string): SearchKey {
  const written = hiragana(text.normalize('NFKC').toLowerCase()).replace(/\s+/g, ' ').trim()
  return { written, sound: oneSpelling(romaji(written)) }
}

/** What somebody is still typing: letters that may become more than one kana are left open. */
export function searchedKey(text: string): SearchKey {
  const { written } = searchKey(text)
  const open = romaji(written).replace(/(?:sh|ch?|ts|j|f)$/, (end) => unfinished[end] ?? end)
  return { written, sound: oneSpelling(open) }
}

const unfinished: Readonly<Record<string, string>> = {
  sh: 's',
  c: 't',
  ch: 't',
  ts: 't',
  j: 'z',
  f: 'h',
}

function oneSpelling(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’-]/g, '')
    .replace(/sh(?=[aueo])/g, 'sy')
    .replace(/ch(?=[aueo])/g, 'ty')
    .replace(/j(?=[aueo])/g, 'zy')
    .replace(/shi/g, 'si')
    .replace(/chi/g, 'ti')
    .replace(/tsu/g, 'tu')
    .replace(/ji|di/g, 'zi')
    .replace(/du/g, 'zu')
    .replace(/fu/g, 'hu')
    .replace(/f(?=[aieo])/g, 'hu')
    .replace(/yy/g, 'y')
    .replace(/m(?=[bmp])/g, 'n')
    .replace(/ou/g, 'o')
    .replace(/(.)\1+/gu, '$1')
}
