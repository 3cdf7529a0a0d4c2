/** Largest file that is read, in MiB; the server takes a little more around it. */
export const limitMiB = 4

export type FileRead =
  | { readonly json: unknown }
  | { readonly problem: 'too-large' }
  | { readonly problem: 'not-json'; readonly line: number }

/** Reads a chosen file as JSON; says what is wrong with it before anything is sent. */
export async function readJsonFile(file: Pick<File, 'size' | 'text'>): Promise<FileRead> {
  if (file.size > limitMiB * 1024 * 1024) return { problem: 'too-large' }
  const text = await file.text()
  try {
    return { json: JSON.parse(text) }
  } catch (error) {
    return { problem: 'not-json', line: lineOf(text, error) }
  }
}

function lineOf(text: string, error: unknown): number {
  const message = error instanceof Error ? error.message : ''
  const line = /line (\d+)/.exec(message)?.[1]
  if (line !== undefined) return Number(line)
  const position = /position (\d+)/.exec(message)?.[1]
  return position === undefined ? 1 : text.slice(0, Number(position)).split('\n').length
}
