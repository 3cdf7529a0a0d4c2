/** A key or keys, as on a keyboard. */
export function Kbd({ children }: { readonly children: string }) {
  return (
    <kbd className="shrink-0 rounded-md border border-line bg-tag px-1.5 py-0.5 font-mono text-xs text-ink">
      {children}
    </kbd>
  )
}
