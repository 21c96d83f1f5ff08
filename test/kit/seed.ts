import fc from 'fast-check';

const wanted = process.env['FUZZ_SEED'];

// A run of the tests says the same twice; `FUZZ_SEED=random npm test` looks further, and prints the seed of what it finds.
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted ?? 20_261_124) });
