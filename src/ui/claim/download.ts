/** Long enough for the slowest browser to have read the file, in milliseconds. */
const KEPT_FOR = 60_000;

/** Hands the reader a file made on this device. Nothing is sent. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
