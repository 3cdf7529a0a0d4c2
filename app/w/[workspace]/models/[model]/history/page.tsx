import { enterModel } from '#app/_server/gate.ts'
import { readLocale } from '#app/_server/locale.ts'
import { translator } from '#lib/words/translator.ts'
import { Trail } from '../../../audit/_parts/trail.tsx'

interface Props {
  readonly params: Promise<{ workspace: string; model: string }>
}

const groups = ['model', 'editing', 'comment', 'responsibility', 'signature'] as const

/** Title in the reader's language. */
export async function generateMetadata() {
  return { title: translator(await readLocale(), 'audit')('screen.historyTitle') }
}

/** 履歴: the part of the audit trail that is about one model. */
export default async function HistoryPage({ params }: Props) {
  const { workspace, model } = await params
  const { me, organizations } = await enterModel(workspace, model)
  const locale = await readLocale()
  const t = translator(locale, 'audit')
  const steward = translator(locale, 'steward')
  return (
    <div className="mx-auto grid max-w-6xl grid-cols-1 content-start gap-4 p-4">
      <div>
        <h2 className="text-xl font-bold">{t('screen.historyTitle')}</h2>
        <p className="text-muted">{t('screen.historyLead')}</p>
        <p className="text-sm text-muted">{steward('history.pointer')}</p>
      </div>
      <Trail
        workspaceId={workspace}
        orgs={organizations}
        modelId={model}
        groups={groups}
        mayVerify={me.permissions.includes('audit.read')}
      />
    </div>
  )
}
