import 'server-only'
import type { SamplePerson } from '#app/sign-in/_parts/sample-door.tsx'

/** The people of the sample in the reader's language; nobody where the demo door does not exist. */
export async function samplePeople(): Promise<readonly SamplePerson[]> {
  return await Promise.resolve([])
}
