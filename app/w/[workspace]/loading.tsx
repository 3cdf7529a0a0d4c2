import { LoadingPage } from '#app/_client/parts/loading-page.tsx'

export default function Loading() {
  return <LoadingPage />
}
