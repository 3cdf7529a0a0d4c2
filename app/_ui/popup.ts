/** Look of everything that floats above the page. */
export const popupClass =
  'z-50 rounded-card border border-line bg-card text-ink shadow-float outline-none transition-opacity duration-100 data-starting-style:opacity-0 data-ending-style:opacity-0'

/** Look of a row in a floating list; the highlighted one is where the keyboard or the pointer stands. */
export const optionClass =
  'flex min-h-7.5 cursor-default items-center gap-2 rounded-md px-2.5 py-1 text-sm outline-none select-none data-highlighted:bg-ai-soft data-highlighted:text-ai data-disabled:text-muted'
