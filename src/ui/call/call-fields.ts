/** When a person would like to be rung; the first needs no choice. */
export const TIMES = ['At any time', 'In the morning', 'In the afternoon', 'In the early evening'] as const;

/** What a person writes in a message that asks for a call. */
export type CallMessageFields = {
  readonly name: string;
  readonly phone: string;
  readonly time: string;
  readonly message: string;
};

/** A message for the person's own mail program. What is not given yet stands in square brackets. */
export function callMessage(site: string, fields: CallMessageFields, answers: string) {
  const { name, phone, time, message } = fields;
  const lines = [
    'Please ring me about a data breach.',
    '',
    `Name: ${name.trim() || '[your name]'}`,
    `Phone: ${phone.trim() || '[a number that is safe to ring]'}`,
    `Best time: ${time}`,
    ...(message.trim() === '' ? [] : ['', message.trim()]),
    ...(answers === '' ? [] : ['', `My answers on ${site}:`, answers]),
  ];
  return { subject: `Please ring me (${site})`, body: lines.join('\n') };
}

/** RFC 6068: lines end in CRLF, and everything else is percent-encoded. */
export function mailAddress(
  to: string,
  { subject, body }: { readonly subject: string; readonly body: string },
) {
  const encoded = (text: string) => encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encoded(subject)}&body=${encoded(body)}`;
}
