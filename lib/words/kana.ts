const rows: readonly (readonly [consonant: string, kana: string])[] = [
  ['', 'あいうえお'],
  ['k', 'かきくけこ'],
  ['s', 'さしすせそ'],
  ['t', 'たちつてと'],
  ['n', 'なにぬねの'],
  ['h', 'はひふへほ'],
  ['m', 'まみむめも'],
  ['r', 'らりるれろ'],
  ['g', 'がぎぐげご'],
  ['z', 'ざじずぜぞ'],
  ['d', 'だぢづでど'],
  ['b', 'ばびぶべぼ'],
  ['p', 'ぱぴぷぺぽ'],
]
const vowels = ['a', 'i', 'u', 'e', 'o'] as const
const others: readonly (readonly [kana: string, romaji: string])[] = [
  ['や', 'ya'],
  ['ゆ', 'yu'],
  ['よ', 'yo'],
  ['わ', 'wa'],
  ['を', 'o'],
  ['ん', 'n'],
  ['ゔ', 'bu'],
  ['ぁ', 'a'],
  ['ぃ', 'i'],
  ['ぅ', 'u'],
  ['ぇ', 'e'],
  ['ぉ', 'o'],
  ['っ', ''],
]
const spelled = new Map([
  ...rows.flatMap(([consonant, kana]) =>
    Array.from(kana, (sign, i) => [sign, `${consonant}${vowels[i] ?? ''}`] as const),
  ),
  ...others,
])
const glides = new Map([
  ['ゃ', 'ya'],
  ['ゅ', 'yu'],
  ['ょ', 'yo'],
])

const katakanaToHiragana = 0x60

/** Katakana as hiragana; everything else as it is. */
export function hiragana(text: string): string {
  return text.replace(/[\u30a1-\u30f6]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - katakanaToHiragana),
  )
}

/** The kana of a text in Latin letters, one spelling a sound; Kanji and all else stay. Lengthening marks fall away. */
export function romaji(text: string): string {
  let said = ''
  for (const sign of hiragana(text)) {
    const glide = glides.get(sign)
    if (glide !== undefined) said = said.endsWith('i') ? said.slice(0, -1) + glide : said + glide
    else if (sign !== 'ー') said += spelled.get(sign) ?? sign
  }
  return said
}
