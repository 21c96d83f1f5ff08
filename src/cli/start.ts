/** Starts the command line. */
import { setFlagsFromString } from 'node:v8';

import { keepCode, loadProgram } from './script-loader.ts';

/**
 * Most runs are over before better machine code has paid for itself: a function is made faster only when it has run
 * nine times longer than is usual, and patterns, most of which run a few times, are taken as they come. Threads that
 * collect garbage side by side cost more time of the processor than they spare a program that leaves little behind. By the
 * version of the engine, since one that does not know a flag complains on stderr.
 */
const HASTY = [
  '--no-regexp-peephole-optimization',
  '--regexp-tier-up-ticks=6',
  '--no-concurrent-marking',
  '--no-parallel-scavenge',
];
const BY_COUNT = [...HASTY, '--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=30000'];
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  11: [...HASTY, '--interrupt-budget=600000'],
  12: BY_COUNT,
  13: BY_COUNT,
};

/** Runs that see too little of the program for their code to be worth keeping. */
const SHORT_RUN = /^(?:-V|--version|-h|--help|help|completion)$/;

for (const flag of FLAGS[parseInt(process.versions.v8)] ?? []) setFlagsFromString(flag);
void loadProgram()
  .main(process)
  .then((exitCode) => {
    process.exitCode = exitCode;
    if (!SHORT_RUN.test(process.argv[2] ?? '')) keepCode();
  });
