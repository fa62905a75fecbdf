/** Moves focus to the heading of the place: where what had focus is gone, a keyboard must not start from the top again. */
export function toHeading(): void {
  document.querySelector<HTMLElement>('.journey h1')?.focus();
}
