/** Gives the picture to the person as a file. */
export function saveSvg(svg: string, state: string) {
  const content = `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type: 'image/svg+xml' }))
  link.download = `trace-${state}.svg`
  link.click()
  URL.revokeObjectURL(link.href)
}
