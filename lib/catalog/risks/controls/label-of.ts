import { own } from '#lib/base/own.ts'
import { say, type Locale } from '#lib/model/local-text.ts'
import type { Reference } from '#lib/model/measure.ts'
import { childrenOf } from './crosswalk.ts'
import { iso27001Labels } from './iso27001-labels.ts'
import { sp80053Labels } from './sp80053-labels.ts'

/**
 * 管理策の短い名前 / what a control is about, in a few words of ours: no publisher's title is repeated. A control of ISO/IEC 27001:2013 is called
 * like what became of it. Undefined for what we have no words for: requirements of the CPSF, areas of the DMBOK, controls no row names.
 */
export function labelOf(
  family: Reference['family'],
  id: string,
  locale: Locale,
): string | undefined {
  const found = textOf(family, id)
  return found === undefined ? undefined : say(found, locale)
}

function textOf(family: Reference['family'], id: string) {
  switch (family) {
    case 'SP800-53r5':
      return own(sp80053Labels, id)
    case 'ISO27001:2022':
      return own(iso27001Labels, id)
    case 'ISO27001:2013':
      return childrenOf(id)
        .map((child) => own(iso27001Labels, child))
        .find((label) => label !== undefined)
    default:
      return undefined
  }
}
