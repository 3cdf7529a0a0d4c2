import { RisksScreen } from './_parts/risks-screen.tsx'

/** STEP 4. */
export default function RisksPage() {
  return <RisksScreen />
}
