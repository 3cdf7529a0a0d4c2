import { AttributesScreen } from './_parts/attributes-screen.tsx'

/** STEP 3-1, 3-2 and the attribute trace. */
export default function AttributesPage() {
  return <AttributesScreen />
}
