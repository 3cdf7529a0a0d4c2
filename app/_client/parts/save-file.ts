/** A browser may still be reading the file when the click has long returned, in milliseconds. */
const readBy = 60_000

/** Gives the person a file under this name. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a')
  const address = URL.createObjectURL(content)
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), readBy)
}
