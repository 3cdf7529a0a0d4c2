import { FlowScreen } from './_parts/flow-screen.tsx'

/** STEP 1: the data processing flow, drawn together (p5, p6 to p8). */
export default function FlowPage() {
  return <FlowScreen />
}
