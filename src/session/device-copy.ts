import { earlierCopy, forgetEarlierCopy } from './earlier.ts';
import { keepIn, keyUnder } from './keeping.ts';

export const DEVICE_KEY = keyUnder(import.meta.env.BASE_URL, 'amends-kept');
const device = keepIn(() => localStorage, DEVICE_KEY);

/** The copy on this device as it stands, whoever made it; null where there is none. */
export function copyOnDevice(): unknown {
  return device.read() ?? earlierCopy();
}

export function isKeptOnDevice(): boolean {
  return copyOnDevice() !== null;
}

export function writeDevice(kept: unknown): boolean {
  const written = device.write(kept);
  if (written) forgetEarlierCopy();
  return written;
}

export function clearDevice(): void {
  device.clear();
  forgetEarlierCopy();
}
