type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
};

/** The longest wait for a browser that is never idle, in milliseconds; as long for one that cannot say. */
const LONGEST_BUSY = 3_000;

/** Asks the browser to keep what the journey needs, once it has nothing better to do. One that will not is no worse off. */
export async function workOffline(base = '/'): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await new Promise((idle) => {
    if ('requestIdleCallback' in window) requestIdleCallback(idle, { timeout: LONGEST_BUSY });
    else setTimeout(idle, LONGEST_BUSY);
  });
  const address = `${base}sw.js`;
  const { trustedTypes } = window as unknown as { trustedTypes?: TrustedTypes };
  try {
    // A host may have set a policy of its own that does not know this name.
    const policy = trustedTypes?.createPolicy('amends', { createScriptURL: () => address });
    await navigator.serviceWorker.register(policy ? policy.createScriptURL(address) : address);
  } catch {
    // Private windows and some settings forbid it.
  }
}
