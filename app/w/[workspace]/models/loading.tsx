import { ModelSkeleton } from './[model]/_parts/model-skeleton.tsx'

export default function Loading() {
  return <ModelSkeleton />
}
