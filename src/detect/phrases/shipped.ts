import { readData } from '../../data/read.ts';
import { type PhraseShape, shapeOf } from './shape.ts';

let shipped: Readonly<Record<string, PhraseShape>> | undefined;

/** The shape of a phrase as the build read it, or read now for a phrase that the build did not know. */
export function shapeFor(source: string): PhraseShape {
  shipped ??= read();
  return (Object.hasOwn(shipped, source) ? shipped[source] : undefined) ?? shapeOf(source);
}

function read(): Readonly<Record<string, PhraseShape>> {
  try {
    return JSON.parse(readData('phrases.json').toString('utf8')) as Readonly<Record<string, PhraseShape>>;
  } catch (error) {
    // While the build makes the file it is not there yet.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}
