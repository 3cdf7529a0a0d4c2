/** A text in both languages; the catalogue never ships a text in one language only. */
export interface Text {
  readonly ja: string
  readonly en: string
}

/** A text in both languages. */
export function text(ja: string, en: string): Text {
  return { ja, en }
}
