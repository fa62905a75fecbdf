/** Says to the service worker that a result stands, so that it keeps the claim too; also to one of a new release, which waits. */
export async function keepClaim(): Promise<void> {
  try {
    const { active, waiting } = await navigator.serviceWorker.ready;
    for (const worker of [active, waiting]) worker?.postMessage('claim');
  } catch {
    // No service worker here: the claim is fetched when it is asked for.
  }
}
