/** Largest file that is read, in MiB; the server takes a little more around it. */
export const limitMiB = 4

export type FileRead =
  | { readonly json: unknown }
  | { readonly problem: 'too-large' | 'not-json' | 'unreadable' }

/** Reads a chosen file as JSON; says what is wrong with it before anything is sent. */
export async function readJsonFile(file: Pick<File, 'size' | 'text'>): Promise<FileRead> {
  if (file.size > limitMiB * 1024 * 1024) return { problem: 'too-large' }
  // It may have been moved, be a folder, or not be for this person to read.
  const text = await file.text().catch(() => null)
  if (text === null) return { problem: 'unreadable' }
  try {
    return { json: JSON.parse(text) }
  } catch {
    return { problem: 'not-json' }
  }
}
