/** Says beside what is shown that something else is on its way: until it is there, nothing claims to be it. */
export function LoadingNext({ what }: { what: string }) {
  return <small class="loading-next">Loading {what} …</small>;
}
