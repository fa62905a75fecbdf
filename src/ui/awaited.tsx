/** Room for what is on its way, so that nothing below it moves when it comes. */
export function Awaited() {
  return <div class="awaited" />;
}
