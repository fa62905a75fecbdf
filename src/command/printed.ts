/** What a command has to say, and how it ends. */
export type Printed = { readonly status: number; readonly stdout: string; readonly stderr: string };

/** Prints it and lets the process end by itself: a long text must reach its reader first. */
export function print({ status, stdout, stderr }: Printed): void {
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = status;
}
