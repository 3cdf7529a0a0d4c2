import { DoorFrame } from '#app/_client/parts/door-frame.tsx'
import { nextPath } from '#app/_client/next-path.ts'
import { samplePeople } from '#app/_server/door.ts'
import { readLocale } from '#app/_server/locale.ts'
import { translator } from '#lib/words/translator.ts'
import { MailDoor } from './_parts/mail-door.tsx'
import { SampleDoor } from './_parts/sample-door.tsx'

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Title in the reader's language. */
export async function generateMetadata() {
  return { title: translator(await readLocale(), 'door')('signIn.title') }
}

/** Sign-in: the people of the sample where they exist, and the e-mail link. */
export default async function SignInPage({ searchParams }: Props) {
  const given = await searchParams
  const next = nextPath(given['next'] ?? given['callbackUrl'])
  const error = given['error']
  const people = await samplePeople()
  const t = translator(await readLocale(), 'door')
  return (
    <DoorFrame title={t('signIn.title')}>
      {people.length > 0 && <SampleDoor people={people} next={next} />}
      <MailDoor next={next} error={typeof error === 'string' ? error : undefined} />
    </DoorFrame>
  )
}
