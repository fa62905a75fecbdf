/** What the service worker keeps because of what somebody did here: pages they visited, and the claim after a result. */
export const VISITED = `amends:${import.meta.env.BASE_URL}:visited`;

export async function forgetVisited(): Promise<void> {
  try {
    await caches.delete(VISITED);
  } catch {
    // A browser that keeps nothing, or refuses us, holds nothing of ours.
  }
}
