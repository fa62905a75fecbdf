/**
 * The quartiles of some sums, in order from the least. Each is one of the sums and lies outward of its place, so at least
 * half of them are from one to the other. Undefined for none.
 */
export function middleHalf(sums: readonly number[]): readonly [low: number, high: number] | undefined {
  const last = sums.length - 1;
  const low = sums[Math.floor(last / 4)];
  const high = sums[Math.ceil((3 * last) / 4)];
  return low === undefined || high === undefined ? undefined : [low, high];
}
