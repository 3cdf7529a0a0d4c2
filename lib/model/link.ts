import * as z from 'zod/mini'

/** An address on the web that may be shown as a link: http or https, nothing else a browser would run (M-27). */
export const webLinkSchema = z.url({ protocol: /^https?$/ }).check(z.maxLength(2000))
