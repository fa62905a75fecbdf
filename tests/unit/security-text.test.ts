import { expect, it } from 'vitest';
import { securityText } from '../../src/operator/security-text.ts';

it('security.txt has what RFC 9116 asks for, and is good for a year', () => {
  const about = {
    contact: 'mailto:safe@harbour.example',
    self: 'https://harbour.example/.well-known/security.txt',
    builtOn: '2028-02-29',
  };
  expect(securityText(about)).toBe(
    [
      'Contact: mailto:safe@harbour.example',
      // a year from a leap day is the last day of February
      'Expires: 2029-02-28T00:00:00Z',
      'Preferred-Languages: en',
      'Canonical: https://harbour.example/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});
