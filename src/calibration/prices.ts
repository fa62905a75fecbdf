/** A price index: the Consumer Prices Index, all items (D7BT), by year and for the latest years by month. */
export type Prices = {
  /** The month whose pounds everything is brought to. */
  readonly at: string;
  /** Index by "2018" (the year's mean) or "2025-06". */
  readonly index: Readonly<Record<string, number>>;
};

/** Pounds of the decision's date in pounds of `prices.at`: by month where the index has it, else by year. */
export function uprate(pounds: number, decided: string, prices: Prices): number {
  const month = decided.slice(0, 7);
  const then = prices.index[month] ?? prices.index[decided.slice(0, 4)];
  const now = prices.index[prices.at];
  if (then === undefined || now === undefined) {
    throw new Error(`content/law/prices.yaml has no index for ${then === undefined ? decided : prices.at}`);
  }
  return (pounds * now) / then;
}
