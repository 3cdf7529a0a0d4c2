import { redirect } from 'next/navigation'
import { caller } from '#app/_server/caller.tsx'
import { requireSession } from '#app/_server/session.ts'

/** The front door: to the only consortium, to the list, or to sign in. */
export default async function FrontPage() {
  await requireSession()
  const [only, ...more] = await (await caller()).workspace.list()
  redirect(only === undefined || more.length > 0 ? '/w' : `/w/${only.id}`)
}
