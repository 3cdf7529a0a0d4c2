/** Whether a change is only of where the picture draws something. */
export function isDrawn({ root }: { readonly root: string }): boolean {
  return root === 'places'
}
