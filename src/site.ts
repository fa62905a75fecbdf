/** How a reader may ask whoever runs this copy to ring them. */
export type CallBack =
  | { readonly mode: 'none' }
  | { readonly mode: 'email'; readonly to: string }
  | { readonly mode: 'form'; readonly action: string };

/** Who runs this copy. Everything a reader is told about the operator comes from here. */
export type Site = {
  readonly name: string;
  /** Who runs it, as the footer and the privacy page say it. */
  readonly operator: string;
  /** An email address for corrections and questions; empty where there is none. */
  readonly contact: string;
  /** What the operator's regulator requires it to say; empty where there is none. */
  readonly regulatorNotice: string;
  readonly callBack: CallBack;
};

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

function callBackFaults(callBack: CallBack): string[] {
  switch (callBack.mode) {
    case 'none':
      return [];
    case 'email':
      return EMAIL.test(callBack.to) ? [] : ['callBack.to must be an email address'];
    case 'form':
      return /^https?:\/\/[^/]/.test(callBack.action) ? [] : ['callBack.action must be a full web address'];
    default:
      return ['callBack.mode must be "none", "email" or "form"'];
  }
}

/** What is wrong with an operator's settings, a line for each field. */
export function faultsIn(settings: Site): string[] {
  const faults: string[] = [];
  if (settings.name.trim() === '') faults.push('name must not be empty');
  if (settings.operator.trim() === '') faults.push('operator must not be empty');
  if (settings.contact !== '' && !EMAIL.test(settings.contact)) {
    faults.push('contact must be an email address, or empty');
  }
  return [...faults, ...callBackFaults(settings.callBack)];
}

function checked(settings: Site): Site {
  const faults = faultsIn(settings);
  if (faults.length > 0) throw new Error(`src/site.ts needs mending: ${faults.join('; ')}.`);
  return settings;
}

export const site: Site = checked({
  name: 'Amends',
  operator: 'its contributors',
  contact: '',
  regulatorNotice: '',
  callBack: { mode: 'none' },
});
