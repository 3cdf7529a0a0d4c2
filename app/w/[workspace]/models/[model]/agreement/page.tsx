import { enterModel } from '#app/_server/gate.ts'
import { readLocale } from '#app/_server/locale.ts'
import { translator } from '#lib/words/translator.ts'
import { AgreementScreen } from './_parts/agreement-screen.tsx'

interface Props {
  readonly params: Promise<{ workspace: string; model: string }>
}

/** Title in the reader's language. */
export async function generateMetadata() {
  return { title: translator(await readLocale(), 'agreement')('agreement.title') }
}

/** 合意: which organisation has signed which risk, and the place to sign. */
export default async function AgreementPage({ params }: Props) {
  const { workspace, model } = await params
  const { me } = await enterModel(workspace, model)
  return <AgreementScreen permissions={me.permissions} />
}
