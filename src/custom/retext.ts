import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Document } from '../core/document.ts';
import type { Finder, Found } from './finder.ts';
import type { RetextSpec } from './spec.ts';

/**
 * The file of a retext plug-in of the user's project.
 * @throws Error when it is not installed there
 */
export function resolvePlugin(name: string, folder: string): string {
  return createRequire(join(folder, 'package.json')).resolve(name);
}

/** Whatever a retext plug-in says of the prose, with its ranges mapped to the draft. */
export function retextFinder(spec: RetextSpec, folder: string): Finder {
  const results = new WeakMap<Document, readonly Found[]>();
  return {
    async prepare(document) {
      if (!results.has(document)) results.set(document, await run(document, spec, folder));
    },
    find: (document) => results.get(document) ?? [],
  };
}

async function run(document: Document, spec: RetextSpec, folder: string): Promise<Found[]> {
  const [{ unified }, { default: retextEnglish }, { VFile }, plugin] = await Promise.all([
    import('unified'),
    import('retext-english'),
    import('vfile'),
    import(pathToFileURL(resolvePlugin(spec.package, folder)).href) as Promise<{ default: never }>,
  ]);
  const vfile = new VFile(document.prose.text);
  const processor = unified()
    .use(retextEnglish)
    .use([[plugin.default, spec.options]] as never);
  await processor.run(processor.parse(vfile), vfile);
  const passed = document.tokens.filter(({ kind }) => kind === 'url' || kind === 'email' || kind === 'code');
  return vfile.messages.flatMap((message): Found[] => {
    const { place, reason } = message;
    const [from, to] = place === undefined ? [] : 'start' in place ? [place.start, place.end] : [place, place];
    const start = from?.offset;
    const end = to?.offset;
    // A plug-in knows nothing of links and code, so what it says of them does not count.
    if (start === undefined || end === undefined || passed.some((token) => token.start < end && start < token.end))
      return [];
    const suggestions = message.expected ?? [];
    return [{ start, end, evidence: [`${spec.package} says so`], suggestions, data: { reason } }];
  });
}
