import { BaScreen } from './_parts/ba-screen.tsx'

/** STEP 2. */
export default function BaPage() {
  return <BaScreen />
}
