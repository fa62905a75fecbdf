/* What a page of ours does differently inside another site's page. It knows no answers. */

/** The page around this one, once it has asked for our height. Nobody else is told anything. */
let host: string | undefined;
let place: string | undefined;

function tell(): void {
  if (!host) return;
  const now = document.querySelector<HTMLElement>('.journey')?.dataset.place;
  const moved = place !== undefined && now !== place;
  place = now;
  const { height } = document.documentElement.getBoundingClientRect();
  parent.postMessage({ amends: 'height', height, moved }, host);
}

addEventListener('message', ({ source, origin, data }) => {
  // A page without an origin of its own, such as a file, cannot be answered alone.
  if (source !== parent || origin === 'null' || data?.amends !== 'how tall?') return;
  host = origin;
  tell();
});
new ResizeObserver(tell).observe(document.documentElement);
new MutationObserver(tell).observe(document.body, {
  subtree: true,
  childList: true,
  attributeFilter: ['data-place'],
});

/** A link opens in a tab of its own: the frame is too small for a page, and is not the reader's place to leave. */
addEventListener(
  'click',
  ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || link.hasAttribute('download') || !/^https?:$/.test(link.protocol)) return;
    if (link.href.split('#')[0] === location.href.split('#')[0]) return;
    link.target = '_blank';
    link.rel = 'noopener';
  },
  true,
);
