/**
 * Measures the detectors on labelled text: `npm run eval [-- [--data DIR] [family…]]`.
 * Each family is a file of `scripts/eval/` that exports `evaluate(dataFolder)` and gives a section in Markdown.
 */
import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';

interface Family {
  readonly evaluate: (dataFolder: string) => Promise<string>;
}

const { values, positionals } = parseArgs({
  options: { data: { type: 'string', default: '../shared/data' } },
  allowPositionals: true,
});

const families = readdirSync(new URL('eval/', import.meta.url))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -'.ts'.length))
  .sort();

const unknown = positionals.filter((name) => !families.includes(name));
if (unknown.length > 0 || !existsSync(values.data)) {
  console.error(
    unknown.length > 0
      ? `There is no family ${unknown.join(', ')}; the families are ${families.join(', ')}.`
      : `There is no folder ${values.data}; name the folder of labelled data with --data.`,
  );
  process.exitCode = 2;
} else {
  for (const family of positionals.length > 0 ? positionals : families) {
    const { evaluate } = (await import(`./eval/${family}.ts`)) as Family;
    console.log(`${(await evaluate(values.data)).trim()}\n`);
  }
}
