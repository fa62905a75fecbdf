type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
};

/** Asks the browser to keep what the journey needs. A browser that will not is no worse off. */
export async function workOffline(base: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
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
