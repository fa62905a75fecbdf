/** Hundredths, such as pence, out of what a person typed: "£1,250.50" is 125,050. Undefined when it is not a sum; "12,50" could be two. */
export function hundredthsTyped(typed: string): number | undefined {
  if (/,(?!\d{3}(?!\d))/.test(typed)) return undefined;
  const bare = typed.replaceAll(/[£,\s]/g, '');
  return /^\d+(\.\d{1,2})?$/.test(bare) ? Math.round(Number(bare) * 100) : undefined;
}

/** Whole pounds out of what a person typed: "£1,250" is 1250. */
export function poundsTyped(typed: string): number | undefined {
  const pence = hundredthsTyped(typed);
  return pence === undefined ? undefined : Math.round(pence / 100);
}
