import { notFound, redirect } from 'next/navigation'
import { enterModel } from '#app/_server/gate.ts'

interface Props {
  readonly params: Promise<{ workspace: string; model: string; n: string }>
}

/** The address of a frozen revision, for good: leads to the flow of it, read-only, from which all steps of it are seen (F-160). */
export default async function RevisionPage({ params }: Props) {
  const { workspace, model, n } = await params
  await enterModel(workspace, model)
  if (!/^[1-9]\d{0,8}$/.test(n)) notFound()
  redirect(`/w/${workspace}/models/${model}/flow?rev=r${n}`)
}
