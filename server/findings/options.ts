import type { Locale } from '#lib/model/local-text.ts'
import { isLocale } from '#lib/words/locale.ts'

interface Options {
  readonly file: string
  readonly lang: Locale
  readonly isJson: boolean
}

/** Reads `model.json [--lang ja|en] [--json]`, in any order. Anything else is wrong; `lang` is then the language to say so in. */
export function readOptions(
  args: readonly string[],
): Options | { readonly wrong: true; readonly lang: Locale } {
  let lang: Locale = 'ja'
  let isJson = false
  let isWrong = false
  const files: string[] = []
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? ''
    if (arg === '--json') isJson = true
    else if (arg === '--lang' || arg.startsWith('--lang=')) {
      const named = arg === '--lang' ? args[(i += 1)] : arg.slice('--lang='.length)
      if (isLocale(named)) lang = named
      else isWrong = true
    } else if (arg.startsWith('-')) isWrong = true
    else files.push(arg)
  }
  const [file, ...more] = files
  return isWrong || file === undefined || more.length > 0
    ? { wrong: true, lang }
    : { file, lang, isJson }
}
