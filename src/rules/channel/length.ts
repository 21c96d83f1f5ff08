import { longMessage, longPost, manyHashtags } from '../../detect/channel/faults.ts';
import { longTitle } from '../../detect/channel/title.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'channel/length',
  meta: {
    summary: 'A post, a title or a row of hashtags that the channel does not take',
    why: 'A channel refuses a post that is too long, or cuts it where it hurts most.',
    policy: ['GDL-1.10', 'GDL-2.10'],
  },
  messages: {
    long: {
      what: 'The post is {length} long; {channel} takes {limit}.',
      instead: 'Shorten it by {over}, or post it in parts.',
    },
    parts: {
      what: 'As a text message it takes {parts} parts; {channel} takes {limit}.',
      instead: 'Shorten it: 160 characters fit in a part, 153 in each of several.',
    },
    costly: {
      what: '“{sign}” makes parts shorter: the text message takes {parts}; {channel} takes {limit}.',
      instead: 'Replace such signs with plain ones, or shorten it: 70 fit in a part, 67 in each of several.',
    },
    hashtags: {
      what: 'The post has {count} hashtags; {channel} takes {limit}.',
      instead: 'Keep those that help most, and leave out the others.',
    },
    title: {
      what: 'The title is {length} long; {channel} takes {limit}.',
      instead: 'Shorten the title by {over}.',
    },
  },
  check(document, { report, channels = [] }) {
    for (const spec of channels) {
      const { name: channel, limit = 0, maxHashtags = 0, maxTitle = Infinity } = spec;
      const long = longPost(document, spec);
      if (long !== undefined) report('long', long, { channel, limit, length: long.length, over: long.length - limit });
      const message = longMessage(document, spec);
      if (message?.costly !== undefined) {
        report('costly', message, { channel, limit, parts: message.parts, sign: message.costly });
      } else if (message !== undefined) report('parts', message, { channel, limit, parts: message.parts });
      const many = manyHashtags(document, spec);
      if (many !== undefined) report('hashtags', many, { channel, limit: maxHashtags, count: many.count });
      const title = longTitle(document, maxTitle);
      if (title !== undefined) {
        report('title', title, { channel, limit: maxTitle, length: title.length, over: title.length - maxTitle });
      }
    }
  },
});
