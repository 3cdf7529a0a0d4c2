/** What an SVG document may do when somebody opens it by itself: show its own styles, and nothing else. */
export const drawingPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  'sandbox',
].join('; ')
