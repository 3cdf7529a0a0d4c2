import type { Locale } from './locale.ts'
import type { words } from './words.ts'
// The module must be loaded, or the compiler takes what follows for a new module.
import type {} from 'use-intl'

// Makes keys and ICU arguments of `useTranslations` and `translator` checked by the compiler.
declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: (typeof words)['ja']
  }
}
