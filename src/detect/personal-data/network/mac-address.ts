import { perDocument } from '../../../core/document.ts';
import type { Hit } from '../../../core/hit.ts';
import { withoutLinks } from '../text.ts';

const MAC =
  /(?<![\w:.-])(?:[\dA-F]{2}([:-])[\dA-F]{2}(?:\1[\dA-F]{2}){4}|[\dA-F]{4}\.[\dA-F]{4}\.[\dA-F]{4})(?![\w:-]|\.\w)/gi;

/** Hardware addresses of devices (MAC, EUI-48). All zeros and all ones are no device's. */
export const detectMacAddresses = perDocument((document): readonly Hit[] => {
  const text = withoutLinks(document);
  return [...text.matchAll(MAC)].flatMap((match): Hit[] => {
    const signs = match[0].replace(/[^\dA-F]/gi, '');
    if (/^(?:0+|f+)$/i.test(signs)) return [];
    // Three groups of four digits without a letter may be any number written with full stops.
    const confidence = match[1] === undefined && !/[A-F]/i.test(signs) ? 'low' : 'high';
    const evidence = ['it has the form of the hardware address of a device'];
    return [{ start: match.index, end: match.index + match[0].length, confidence, evidence }];
  });
});
