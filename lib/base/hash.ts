/** SHA-256 of a text (UTF-8) as 64 lower-case hex digits; passed in, so that `lib/` stays pure and synchronous. */
export type Hash = (text: string) => string
