import { AttributesScreen } from './_parts/attributes-screen.tsx'

/** STEP 3-1 and 3-2. */
export default function AttributesPage() {
  return <AttributesScreen />
}
