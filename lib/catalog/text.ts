/** A text in both languages; the catalogue never ships a text in one language only. */
export function text(ja: string, en: string): { readonly ja: string; readonly en: string } {
  return { ja, en }
}
