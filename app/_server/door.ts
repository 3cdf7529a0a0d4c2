import 'server-only'
import { headers } from 'next/headers'
import { orgFace } from '#app/_client/parts/org-face.ts'
import type { SamplePerson } from '#app/sign-in/_parts/sample-door.tsx'
import { demoPersonas } from '#server/auth/demo.ts'
import { readLocale } from './locale.ts'

/** The people of the sample in the reader's language; nobody where the demo door does not exist. */
export async function samplePeople(): Promise<readonly SamplePerson[]> {
  const locale = await readLocale()
  return demoPersonas(await headers()).map(({ id, name, roles, orgName, look }) => ({
    id,
    name,
    roles,
    org: orgFace({ short: orgName, ...look }, locale),
  }))
}
