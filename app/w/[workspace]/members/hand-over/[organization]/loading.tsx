import { PageSkeleton } from '#app/_client/parts/page-skeleton.tsx'

export default function Loading() {
  return <PageSkeleton of="members" />
}
