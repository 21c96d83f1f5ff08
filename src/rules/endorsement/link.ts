import { isShortener, isWithin, lookAlike, targetOf } from '../../detect/endorsement/hosts.ts';
import { type LinkHit, outwardLinks } from '../../detect/endorsement/links.ts';
import { defineRule, isExpired, type RegisterEntry, unexpired, words } from '../kit.ts';

const PARTNERS =
  'gov.im gov.uk gov.scot gov.wales gov.gg gov.je nhs.uk police.uk parliament.uk tynwald.org.im example.im'.split(' ');

export const rule = defineRule({
  id: 'endorsement/link',
  meta: {
    summary: 'A link that no register approves, is overdue for review, or hides where it leads',
    why: 'A link from an official account may be read as endorsement, and the page behind it can change.',
    policy: ['STD-3.5', 'GDL-2.13', 'TIP-6'],
  },
  messages: {
    'unlisted': {
      what: 'The draft links to a site outside Government.',
      instead: 'Check that department policy covers it; list it in the register `approved-links`.',
      level: 'info',
    },
    'unapproved': {
      what: 'The draft links to a site that the register of approved links does not hold.',
      instead: 'Ask for approval and add the site to the register, or leave the link out.',
    },
    'overdue': {
      what: 'The draft links to a site whose review was due on {date}.',
      instead: 'Look at the page again and renew its entry in the register.',
    },
    'expired': {
      what: 'The draft links to a site whose approval ended on {date}.',
      instead: 'Ask for approval again, or leave the link out.',
    },
    'shortener': {
      what: 'The draft holds a shortened link that hides where it leads.',
      instead: 'Write out the address that it leads to.',
    },
    'look-alike': {
      what: 'The draft links to a site that may be taken for another one.',
      instead: 'Check the address letter by letter; report it to Government Technology Services if in doubt.',
    },
  },
  options: {
    partners: words(PARTNERS, 'Domains of Government and its partners; links to them and below them pass.'),
  },
  check(document, { report, options, mode, registers, asOf }) {
    const approved = registers['approved-links'];
    const own = [...options.partners, ...hostsOf(unexpired(registers['own-bodies'], asOf))];
    const trusted = [...own, ...hostsOf(approved)];
    for (const hit of outwardLinks(document)) {
      const disguise = lookAlike(hit, trusted);
      if (disguise !== undefined) report('look-alike', { ...hit, evidence: [disguise] });
      else if (own.some((domain) => isWithin(hit.host, domain))) continue;
      else {
        const entry = entryOf(hit, approved);
        if (entry === undefined && isShortener(hit.host)) report('shortener', hit);
        else if (entry === undefined && mode === 'official')
          report(approved.length > 0 ? 'unapproved' : 'unlisted', hit);
        else if (entry?.expires !== undefined && isExpired(entry, asOf))
          report('expired', hit, { date: entry.expires });
        else if (entry?.review !== undefined && entry.review < asOf) report('overdue', hit, { date: entry.review });
      }
    }
  },
});

function hostsOf(entries: readonly RegisterEntry[]): string[] {
  return entries.flatMap(({ value }) => targetOf(value)?.host ?? []);
}

/** The entry for a link: its host, a domain above it, or a path above its own; the longest path counts. */
function entryOf({ host, path }: LinkHit, entries: readonly RegisterEntry[]): RegisterEntry | undefined {
  let best: { readonly entry: RegisterEntry; readonly length: number } | undefined;
  for (const entry of entries) {
    const target = targetOf(entry.value);
    if (target === undefined || !isWithin(host, target.host)) continue;
    if (target.path !== '' && path !== target.path && !path.startsWith(`${target.path}/`)) continue;
    const length = target.host.length + target.path.length;
    if (best === undefined || length > best.length) best = { entry, length };
  }
  return best?.entry;
}
