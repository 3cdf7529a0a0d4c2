/** Where a script could not be had, as after a new release, only a page that is loaded anew asks for those that are there (F-110). */
export function beginAgain(failed: { readonly error: Error; readonly reset: () => void }): void {
  if (failed.error.name === 'ChunkLoadError' && navigator.onLine) location.reload()
  else failed.reset()
}
