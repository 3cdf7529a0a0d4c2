import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { DoorFrame } from '#app/_client/parts/door-frame.tsx'
import { readInvitation } from '#app/_server/invitation.ts'
import { readLocale } from '#app/_server/locale.ts'
import { readSession } from '#app/_server/session.ts'
import { Badge } from '#app/_ui/badge.tsx'
import { buttonClass } from '#app/_ui/button.tsx'
import { Card } from '#app/_ui/card.tsx'
import { say } from '#lib/model/local-text.ts'
import { showTime } from '#lib/words/time.ts'
import { translator } from '#lib/words/translator.ts'
import { AcceptInvitation } from './_parts/accept-invitation.tsx'
import { Unusable } from './_parts/unusable.tsx'

interface Props {
  readonly params: Promise<{ token: string }>
}

/** An invitation as its holder sees it before joining: from whom, to what, and who will see what of whom (S-26). */
export default async function InvitePage({ params }: Props) {
  const { token } = await params
  const locale = await readLocale()
  const t = translator(locale, 'door')
  const role = translator(locale, 'members')
  const session = await readSession()
  const found = await readInvitation(token)
  if (found === null) return <Unusable reason="invitation-unknown" />
  if (found.state !== 'open') return <Unusable reason={reasons[found.state]} />
  if (found.forMe === false) return <Unusable reason="invitation-other-address" />

  const workspace = say(found.workspaceName, locale)
  const org = found.orgName === null ? '' : say(found.orgName, locale)
  const { inviter } = found
  return (
    <DoorFrame title={t('invite.title')}>
      <Card title={t('invite.title')}>
        <p className="text-muted">
          {t('invite.from', { name: inviter.name, org: say(inviter.orgName, locale) })}
        </p>
        <p className="text-lg font-semibold">
          {found.kind === 'person'
            ? t('invite.toPerson', { workspace, org })
            : t('invite.toOrganization', { workspace })}
        </p>
        <p className="mt-2 flex flex-wrap items-center gap-1.5">
          <span className="text-xs text-muted">{t('invite.roles')}</span>
          {found.roles.map((each) => (
            <Badge key={each} tone="ai">
              {role(`role.${each}`)}
            </Badge>
          ))}
        </p>
        <div className="mt-4 grid gap-4 sm:grid-cols-2">
          <Seen title={t('invite.youSee')}>
            {found.youSee.map((each) => t(`invite.youSeeList.${each}`))}
            {t('invite.youSeeList.notOthers')}
          </Seen>
          <Seen title={t('invite.theySee')}>
            {found.theySee.map((each) => t(`invite.theySeeList.${each}`))}
            {t('invite.theySeeList.notMail')}
          </Seen>
        </div>
        <div className="mt-4 border-t border-line-soft pt-4">
          {session === null ? (
            <CalmLink
              href={`/sign-in?next=${encodeURIComponent(`/invite/${token}`)}`}
              className={buttonClass('primary', true)}
            >
              {t('invite.signInFirst')}
            </CalmLink>
          ) : (
            <AcceptInvitation
              token={token}
              email={session.email}
              needsName={session.name === ''}
              organization={
                found.kind === 'organization'
                  ? { ja: found.orgName?.ja ?? '', en: found.orgName?.en ?? '' }
                  : null
              }
            />
          )}
          <p className="mt-3 text-xs text-muted">
            {t('invite.expires', { date: showTime(found.expiresAt.getTime(), 'minute', locale) })}
          </p>
        </div>
      </Card>
    </DoorFrame>
  )
}

const reasons = {
  accepted: 'invitation-used',
  revoked: 'invitation-revoked',
  expired: 'invitation-expired',
} as const

function Seen({
  title,
  children,
}: {
  readonly title: string
  readonly children: readonly (string | readonly string[])[]
}) {
  return (
    <section>
      <h2 className="mb-1 text-sm font-semibold">{title}</h2>
      <ul className="grid list-disc gap-1 pl-4 text-sm text-muted">
        {children.flat().map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  )
}
