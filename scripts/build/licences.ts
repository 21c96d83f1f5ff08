import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licence texts of every package whose code is in the bundle, as their licences ask. */
export function thirdPartyLicences(inputs: readonly string[]): string {
  const folders = new Set(
    inputs.flatMap((input) => /^(?:\.\.\/)*.*?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
  );
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file === undefined ? `Licence: ${license}` : readFileSync(join(folder, file), 'utf8').trim();
      return `${name} ${version}\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}
