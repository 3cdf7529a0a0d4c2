import * as z from 'zod/mini'

/**
 * A piece of text a person wrote: well-formed, no control characters, at most `max` UTF-16 units. Signs that turn the order of what
 * stands around them are taken out wherever a text is read or written, so that none can make a sentence say something else (M-37).
 */
export function words(max: number) {
  return z.string().check(
    z.maxLength(max),
    z.refine((s) => s.isWellFormed() && !hasControl(s), { message: 'control-characters' }),
    z.overwrite((s) => s.replaceAll(turning, '')),
  )
}

/** Embeddings, overrides and isolates of the bidirectional algorithm (UAX #9). Marks without effect on other words stay. */
const turning = /[\u202A-\u202E\u2066-\u2069]/gu

/** A text of one line that is seen: line breaks become spaces, and what shows nothing shows that it does (M-38). */
function oneLine(text: string): string {
  const line = text.replaceAll(/\s*[\n\u0085\u2028\u2029]\s*/gu, ' ')
  return line.trim() === '' || isSeen(line) ? line : unseen
}

/** Stands for a name of which nothing is seen. */
const unseen = '\u2423'

/** Whether anything of a text is seen: more than spaces, joiners, fillers and other signs without a shape. */
export function isSeen(text: string): boolean {
  return /[^\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text)
}

/** C0 controls and DEL, tab and newline excepted: they cannot be shown, compared or digested the same way everywhere. */
function hasControl(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 127 || (unit < 32 && unit !== 9 && unit !== 10)) return true
  }
  return false
}

/** What a text in both languages is made of. */
export const localTextSchema = z.strictObject({ ja: words(4000), en: z.exactOptional(words(4000)) })

/** A short text used as a title: the same in one line, at most 200 units and not blank. */
export const titleSchema = titleOf(200)

/** A title of at most `max` units. */
export function titleOf(max: number) {
  return z.strictObject({
    ja: nameOf(max),
    en: z.exactOptional(words(max).check(z.overwrite(oneLine))),
  })
}

/** A name of at most `max` units: one line, not blank. */
export function nameOf(max: number) {
  return words(max).check(
    z.overwrite(oneLine),
    z.refine((s) => s.trim() !== '', { message: 'blank' }),
  )
}
