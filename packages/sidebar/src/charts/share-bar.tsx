/** A share of a whole as a bar; the words beside it say the same. `share` is 0 to 1. */
export function ShareBar({ share }: { readonly share: number }) {
  return (
    <svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="rest" x="0" y="0" width="100" height="8" />
      <rect class="gd" x="0" y="0" width={Math.round(share * 1000) / 10} height="8" />
    </svg>
  );
}
