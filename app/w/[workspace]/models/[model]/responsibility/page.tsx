import { enterModel } from '#app/_server/gate.ts'
import { readLocale } from '#app/_server/locale.ts'
import { translator } from '#lib/words/translator.ts'
import { ResponsibilityScreen } from './_parts/responsibility-screen.tsx'

interface Props {
  readonly params: Promise<{ workspace: string; model: string }>
}

/** Title in the reader's language. */
export async function generateMetadata() {
  return { title: translator(await readLocale(), 'agreement')('responsibility.title') }
}

/** 責任分界: who carries which measure against which risk. */
export default async function ResponsibilityPage({ params }: Props) {
  const { workspace, model } = await params
  const { me } = await enterModel(workspace, model)
  return <ResponsibilityScreen permissions={me.permissions} />
}
