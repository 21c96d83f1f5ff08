/** Where a link leads. */
export interface Target {
  /** In lower case, without `www.` and a port. */
  readonly host: string;
  /** What follows the host, without a slash at its end. */
  readonly path: string;
  /** True when the address begins with a user name, which hides where it leads: `https://gov.im@other.net`. */
  readonly disguised: boolean;
}

const ADDRESS = /^(?:[a-z][a-z0-9+.-]{1,11}:)?(?:\/\/)?([^/?#]*)([^]*)$/i;

/** Host and path of an address, or undefined when it names no host: a relative path, say. */
export function targetOf(address: string): Target | undefined {
  const [, authority = '', rest = ''] = ADDRESS.exec(address.trim()) ?? [];
  const at = authority.lastIndexOf('@');
  const host = authority
    .slice(at + 1)
    .replace(/:\d{0,5}$/, '')
    .replace(/\.$/, '')
    .toLowerCase()
    .replace(/^www\./, '');
  if (!/^[^\s.]+(?:\.[^\s.]+)+$/.test(host)) return undefined;
  return { host, path: rest.replace(/[?#][^]*$/, '').replace(/\/$/, ''), disguised: at >= 0 };
}

/** Whether a host is a domain or stands below it. */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

const SHORTENERS: ReadonlySet<string> = new Set(
  'bit.ly bitly.com j.mp tinyurl.com t.co goo.gl ow.ly buff.ly is.gd v.gd cutt.ly rebrand.ly tiny.cc lnkd.in shorturl.at shorte.st rb.gy t.ly bl.ink dlvr.it trib.al amzn.to amzn.eu fb.me ift.tt adf.ly s.id qr.ae u.to x.co wp.me hubs.ly hubs.la spr.ly mcaf.ee soo.gd short.io shrtco.de clck.ru tny.im po.st snip.ly urlz.fr linktr.ee lnk.to lnk.bio smarturl.it ebay.us ebay.to etsy.me a.co aka.ms g.co tr.im cli.gs su.pr zpr.io sc.link surl.li t2m.io kutt.it 1url.com dub.sh dub.co'.split(
    ' ',
  ),
);

export function isShortener(host: string): boolean {
  return SHORTENERS.has(host);
}

/** Letters of other scripts, and digits, that look like Latin letters. */
const TWINS: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'l', 'i': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g', '|': 'l' },
  ...{
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'l',
    ј: 'j',
    ѕ: 's',
    в: 'b',
    н: 'h',
    к: 'k',
    м: 'm',
    т: 't',
  },
  ...{ ο: 'o', α: 'a', ν: 'v', ρ: 'p', ι: 'l', κ: 'k', υ: 'u', ı: 'l', ł: 'l' },
};

/** What a hasty eye sees: look-alike letters folded, accents and hyphens gone. */
function skeleton(host: string): string {
  const folded = host
    .normalize('NFD')
    .replace(/[\p{M}-]/gu, '')
    .replace(/./gu, (sign) => TWINS[sign] ?? sign);
  return folded.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('cl', 'd');
}

/** Shortest name of which one letter more, less or other still looks the same. */
const LONG_NAME = 6;

/** In plain words, why a host may be taken for a trusted domain, or undefined when it may not. */
export function lookAlike({ host, disguised }: Target, trusted: readonly string[]): string | undefined {
  if (disguised) return 'a user name before the host hides where the link leads';
  if (trusted.some((domain) => isWithin(host, domain))) return undefined;
  if (/[^\p{ASCII}]/u.test(host) || host.includes('xn--')) return 'its host is written with letters of another script';
  for (const domain of trusted) {
    const labels = domain.split('.');
    const tail = host.split('.').slice(-labels.length).join('.');
    if (skeleton(tail) === skeleton(domain)) return 'its host differs from a trusted one by a look-alike letter';
    if (holdsAsName(host, domain)) return 'its host holds the name of a trusted one but belongs to another';
    const [name = ''] = labels;
    const [other = '', ...rest] = tail.split('.');
    if (name.length >= LONG_NAME && rest.join('.') === labels.slice(1).join('.') && isOneSlip(name, other))
      return 'its host differs from a trusted one by a single letter';
  }
  return undefined;
}

/** `gov.im.example.com`, `gov.im-login.com`, `gov-im.com`, `www-gov-im.net`, `govim.com`. */
function holdsAsName(host: string, domain: string): boolean {
  const padded = `.${host}`;
  const joined = domain.replaceAll('.', '-');
  const runTogether = domain.replaceAll('.', '');
  return (
    [`.${domain}.`, `.${domain}-`, `-${domain}.`].some((piece) => padded.includes(piece)) ||
    [`.${joined}.`, `.${joined}-`, `-${joined}.`, `-${joined}-`].some((piece) => padded.includes(piece)) ||
    (runTogether.length > 4 &&
      host
        .split('.')
        .slice(0, -1)
        .some((label) => label === runTogether || label === `www${runTogether}`))
  );
}

/** Whether one name comes of the other by adding, dropping, changing or swapping letters once. */
function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const restA = a.slice(from);
  const restB = b.slice(from);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1, 2) + restA.slice(0, 1) + restA.slice(2) === restB
  );
}
