/**
 * The number people quote when a screen failed (F-42): the server's, under which its log tells more; else one made of the error itself, the
 * same wherever the same thing fails.
 */
export function problemNumber({
  name,
  message,
  stack,
  digest,
}: Error & { readonly digest?: string }): string {
  if (digest !== undefined && digest !== '') return digest
  const place = (stack ?? '').split('\n').find((line) => /^\s*at |@/.test(line)) ?? ''
  let sum = 0x811c9dc5
  for (const sign of `${name} ${message} ${place.replace(/^.*\/|[()]/g, '')}`) {
    sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  }
  return `B-${(sum >>> 0).toString(16).padStart(8, '0')}`
}
