import { fc } from '@fast-check/vitest';

// The seed is part of a property's name, and a change is tried with the tests of the first run by their names.
fc.configureGlobal({ seed: 20_261_122, endOnFailure: true });
