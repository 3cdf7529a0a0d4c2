import { saveFile } from '#app/_client/parts/save-file.ts'

/** Prints a picture alone on one page, landscape; false when it cannot be had. */
export async function printPicture(src: string, title: string): Promise<boolean> {
  const picture = new Image()
  picture.className = 'print-sheet'
  picture.alt = title
  picture.src = src
  try {
    await picture.decode()
  } catch {
    return false
  }
  const paper = document.createElement('style')
  paper.textContent = '@page { size: landscape; margin: 8mm }'
  document.body.append(paper, picture)
  window.print()
  paper.remove()
  picture.remove()
  return true
}

/** Gives a picture to the person as a file that bears its title; false when it cannot be had. */
export async function savePicture(src: string, title: string): Promise<boolean> {
  const answer = await fetch(src).catch(() => undefined)
  if (answer?.ok !== true) return false
  saveFile(await answer.blob(), `${fileName(title)}.svg`)
  return true
}

/** A title as the name of a file: what file systems do not take becomes a space. */
export function fileName(title: string): string {
  const clean = title.replaceAll(/[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu, ' ').slice(0, 120)
  const trimmed = clean.replaceAll(/^[\s.]+|[\s.]+$/gu, '')
  return trimmed === '' ? 'flow' : trimmed
}
