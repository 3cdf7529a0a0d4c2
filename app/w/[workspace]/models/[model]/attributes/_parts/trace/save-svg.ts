import { fileNameOf } from './file-name.ts'

/** Gives the picture to the person as a file, called after what it shows. */
export function saveSvg(svg: string, name: string) {
  const content = `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type: 'image/svg+xml' }))
  link.download = fileNameOf(name, new Date())
  link.click()
  URL.revokeObjectURL(link.href)
}
