/** The law and official bodies before those who explain them; else as they were written. */
export function officialFirst<Source extends { readonly mark: string }>(
  sources: readonly Source[],
): Source[] {
  return sources.toSorted((one, other) => Number(other.mark === 'A') - Number(one.mark === 'A'));
}
