/*
 * Makes each frame from this site as tall as what is in it. It reads nothing of the page it stands in, asks only
 * those frames, and obeys only answers that come from them. Without it the frames keep the height they are given.
 */
(() => {
  const { origin, href } = new URL('embed/', document.currentScript.src);
  const isOurs = (element) => element instanceof HTMLIFrameElement && element.src.startsWith(href);
  const ours = () => [...document.querySelectorAll('iframe')].filter(isOurs);
  const ask = (frame) => frame.contentWindow?.postMessage({ amends: 'how tall?' }, '*');

  addEventListener('message', (event) => {
    if (event.origin !== origin || event.data?.amends !== 'height') return;
    const frame = ours().find(({ contentWindow }) => contentWindow === event.source);
    const height = Math.ceil(Number(event.data.height));
    if (!frame || !(height > 0 && height < 50_000)) return;
    frame.style.height = `${height}px`;
    if (event.data.moved === true && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
  });
  // Frames that come later, or load again, are asked then.
  document.addEventListener('load', ({ target }) => isOurs(target) && ask(target), true);
  ours().forEach(ask);
})();
