import { uncreditedMentions, uncreditedPictures } from '../../detect/copyright/image-credit.ts';
import { isWithin, targetOf } from '../../detect/endorsement/hosts.ts';
import { defineRule, unexpired } from '../kit.ts';

export const rule = defineRule({
  id: 'copyright/image-credit',
  meta: {
    summary: 'A picture without credit or licence',
    why: 'A picture has an owner, and the people in it have a say; a credit shows that somebody asked.',
    policy: ['STD-1.REL.3', 'SUM-9', 'TIP-5'],
  },
  messages: {
    remote: {
      what: 'The draft shows a picture of another site without credit or licence.',
      instead: 'Ask its owner, store it with the draft, and name its maker or licence.',
    },
    image: {
      what: 'The draft shows a picture without credit or licence.',
      instead: 'Name its maker or licence, and check that the people in it have agreed.',
      level: 'info',
    },
    mention: {
      what: 'The draft speaks of a picture and names neither its maker nor a licence.',
      instead: 'Name its maker or licence, and check that the people in it have agreed.',
      level: 'info',
    },
  },
  check(document, { report, registers, asOf }) {
    const own = unexpired(registers['own-bodies'], asOf).flatMap(({ value }) => targetOf(value)?.host ?? []);
    const isOwn = (host: string) =>
      host === '' || ['gov.im', 'gov.uk', ...own].some((domain) => isWithin(host, domain));
    for (const hit of uncreditedPictures(document)) report(isOwn(hit.host) ? 'image' : 'remote', hit);
    for (const hit of uncreditedMentions(document)) report('mention', hit);
  },
});
