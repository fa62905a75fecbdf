import { sayScriptFault } from './script-fault.ts';

/* What a page without the questionnaire has, which is only fetched there. */
const call = document.getElementById('call');
if (call) void import('./call/mount-call.tsx').then(({ mountCall }) => mountCall(call));

const offer = document.getElementById('offer');
if (offer) {
  addEventListener('error', ({ error }) => error && sayScriptFault(offer));
  addEventListener('unhandledrejection', () => sayScriptFault(offer));
  void import('./offer/mount-offer.tsx').then(({ mountOffer }) => mountOffer(offer));
}
