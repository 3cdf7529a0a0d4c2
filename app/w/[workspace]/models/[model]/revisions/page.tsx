import { enterModel } from '#app/_server/gate.ts'
import { readLocale } from '#app/_server/locale.ts'
import { revisionsWords } from '#lib/words/areas/revisions.ts'
import { RevisionsScreen } from './_parts/revisions-screen.tsx'

interface Props {
  readonly params: Promise<{ workspace: string; model: string }>
}

/** Title in the reader's language. */
export async function generateMetadata() {
  return { title: revisionsWords[await readLocale()].title }
}

/** 版: the frozen revisions of a model, what is different between any two, and the way back to one. */
export default async function RevisionsPage({ params }: Props) {
  const { workspace, model } = await params
  await enterModel(workspace, model)
  return <RevisionsScreen />
}
