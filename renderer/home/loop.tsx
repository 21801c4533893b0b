/** The mark: one rope with one kink. Also stands for a release wherever breaks are counted. Decoration. */
export function Loop({ size }: { readonly size: number }) {
  return (
    <svg className="loop" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M1 13C4 13 7.2 11.2 10 9.3A4 4 0 1 0 6 9.3C8.8 11.2 12 13 15 13" />
    </svg>
  );
}
