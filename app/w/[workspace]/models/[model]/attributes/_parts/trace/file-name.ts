/** Signs a file system keeps for itself, or that hide in a name. */
const forbidden = /[\p{Cc}\p{Cf}<>:"/\\|?*]/gu
const longest = 80

/** The name of a file that shows a data: what it is called, as far as every file system takes it, and the day (T-44). */
export function fileNameOf(name: string, at: Date): string {
  const clean = name.replaceAll(forbidden, ' ').replaceAll(/\s+/gu, ' ').trim()
  const short = Array.from(clean)
    .slice(0, longest)
    .join('')
    .replaceAll(/^[. ]+|[. ]+$/gu, '')
  const two = (n: number) => String(n).padStart(2, '0')
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${short === '' ? 'trace' : short} ${day}.svg`
}
