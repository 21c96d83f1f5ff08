import { type Document, perDocument } from '../../../core/document.ts';
import type { Hit } from '../../../core/hit.ts';
import { findAll, wordBefore, standsAlone } from '../text.ts';

/** An IP address; `internal` when it belongs to no one: of a private network, of the machine itself, of examples. */
export interface IpHit extends Hit {
  readonly internal: boolean;
}

const V4 = /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?:\/(?:3[0-2]|[12]?\d)(?!\w|\.\d))?(?!\w|\.\d)/g;
/** Five numbers count a version or a section, unless they begin like a private network. */
const PRIVATE_V4 = /(?<![\w.])(?:192\.168|172\.(?:1[6-9]|2\d|3[01])|10\.\d{1,3})(?:\.\d{1,3}){2}(?=\.\d)/g;
const V6 =
  /(?<![\w:.])(?=[A-Fa-f\d]{0,4}:)[A-Fa-f\d:]{2,39}(?:(?:\.\d{1,3}){3})?(?:%[A-Za-z\d]{1,15})?(?:\/(?:12[0-8]|1[01]\d|[1-9]?\d)(?!\w|\.\d))?(?![\w:]|\.\d)/g;
const TELLING =
  /\b(?:ip(?:v?[46])?s?|address(?:es)?|host|server|gateway|router|subnet|src|dst|localhost|unspecified|loopback)\b/i;
/** Numbers of versions and of sections look the same. */
const VERSION =
  /\b(?:v(?:er(?:sion)?s?)?|release|build|section|clause|paragraph|part|chapter|firmware|update)\.?[ :]{0,2}$/i;
const INTERNAL =
  /^(?:10\.|127\.|0\.0\.0\.0|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|255\.|2[23]\d\.|::1?(?:[%/]|$)|fe[89ab]|f[cdf]|2001:db8:)/i;

let isIP: ((value: string) => number) | undefined;
const CANDIDATE = /\d\.\d{1,3}\.\d{1,3}\.\d|:[A-Fa-f\d]{0,4}:/;

/** Loads the platform's own check of addresses when the draft holds anything that may be one. */
export function prepareIpAddresses(document: Document): Promise<void> | undefined {
  if (isIP !== undefined || !CANDIDATE.test(document.prose.text)) return undefined;
  return import('node:net').then((net) => {
    isIP = (value) => net.isIP(value);
  });
}

const addressesOf = perDocument((document): readonly IpHit[] => {
  // Links are not masked here: the host of a link may itself be such an address.
  const { text } = document.prose;
  if (!CANDIDATE.test(text)) return [];
  const hits: IpHit[] = [];
  for (const pattern of [V6, V4, PRIVATE_V4]) {
    for (const { start, end, value } of findAll(text, pattern)) {
      if (hits.some((hit) => hit.start < end && start < hit.end)) continue;
      const hit = judge(text, start, end, value);
      if (hit !== undefined) hits.push(hit);
    }
  }
  return hits.sort((a, b) => a.start - b.start);
});

/** IP addresses, also of networks; `prepareIpAddresses` must have been awaited. */
export function detectIpAddresses(document: Document): readonly IpHit[] {
  return isIP === undefined ? [] : addressesOf(document);
}

function judge(text: string, start: number, end: number, value: string): IpHit | undefined {
  const kind = isIP?.(value.replace(/[%/].*$/, '')) ?? 0;
  if (kind === 0 || isInsidePath(text, start)) return undefined;
  const isTold = wordBefore(text, { start, end }, TELLING) !== undefined;
  if (!isTold && VERSION.test(text.slice(Math.max(0, start - 14), start))) return undefined;
  const isBare = value === '::' && !standsAlone(text, { start, end }) && text[start - 1] !== '=';
  // Programs write an address in one case; letters of both are more likely some other string of hexadecimal digits.
  const isMixed = /[a-f]/.test(value) && /[A-F]/.test(value);
  const evidence = [`it is a valid address of IP version ${kind}`];
  if (isTold) evidence.push('a word of networks stands before it');
  return {
    ...{ start, end, evidence, internal: INTERNAL.test(value) },
    confidence: !isTold && (isBare || isMixed) ? 'low' : isTold || kind === 6 ? 'high' : 'medium',
  };
}

/** In a link only the host counts; elsewhere in it four numbers are a version or a file. */
function isInsidePath(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  return before.endsWith('/') ? !before.endsWith('://') : /:\/\/[^\s/]{1,70}\/\S{0,70}$/.test(before);
}
