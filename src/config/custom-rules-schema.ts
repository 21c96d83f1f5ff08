import { CONFIDENCES } from '../core/levels.ts';
import { COUNTED, KINDS, REQUIRED } from '../custom/spec.ts';
import { choice, either, type Field, field, flag, number, severity, type Shape, text, texts } from './shape.ts';

const mode = field(choice('official', 'individual'), 'Who posts.');
const day = field(text, 'The day on which it is judged, YYYY-MM-DD.');

const company: Readonly<Record<string, Field>> = {
  near: field(texts, 'Counts only with one of these in the same sentence.'),
  notNear: field(texts, 'Does not count with one of these in the same sentence.'),
  within: field(number, 'How many words away "near" and "notNear" reach; the whole sentence when left out.'),
};

const phraseFields: Readonly<Record<string, Field>> = {
  any: field(texts, 'The phrases; * stands for any one word.'),
  lexicon: field(text, 'A topic of "lexicons" whose entries count as well.'),
  inflect: field(flag, 'Finds regular forms as well: patients, discharged (default true).'),
  quoted: field(flag, 'Counts words within quotation marks, too (default true).'),
  ...company,
};

const example: Shape = either(text, {
  kind: 'record',
  name: 'example',
  needs: ['post'],
  fields: { post: field(text, 'The post, with [[…]] round what is marked.'), on: day, mode },
});

/** The kinds of rule, each with its shape. */
const kinds: Readonly<Record<(typeof KINDS)[number], Field>> = {
  'phrases': field(
    either(texts, { kind: 'record', name: 'set of phrases', fields: phraseFields }),
    'Words and phrases that are marked.',
  ),
  'substitution': field({ kind: 'map', value: text }, 'Say this instead: the wrong words, and the right ones.'),
  'pattern': field(
    either(text, {
      kind: 'record',
      name: 'pattern',
      needs: ['match'],
      fields: {
        match: field(text, 'A regular expression in RE2 syntax; a group named "mark" says what to mark.'),
        ignoreCase: field(flag, 'Finds capitals and small letters alike (default true).'),
        ...company,
      },
    }),
    'Text of a form, as a regular expression in RE2 syntax.',
  ),
  'limit': field(
    {
      kind: 'record',
      name: 'limit',
      needs: ['of', 'max'],
      fields: {
        of: field(choice(...COUNTED), 'What is counted.'),
        max: field(number, 'The most that is allowed.'),
        per: field(choice('post', 'paragraph', 'sentence'), 'What it is counted in (default post).'),
      },
    },
    'A count or a length that a post may not exceed.',
  ),
  'require': field(
    {
      kind: 'record',
      name: 'requirement',
      fields: {
        any: field({ kind: 'list', item: choice(...REQUIRED) }, 'One of these is enough.'),
        phrases: field(texts, 'One of these phrases is enough.'),
        languages: field({ kind: 'list', item: choice('en', 'gv') }, 'A line in each of these must be there.'),
        when: field(texts, 'Only posts with one of these phrases need it.'),
      },
    },
    'What a post must contain.',
  ),
  'date-window': field(
    {
      kind: 'record',
      name: 'date window',
      needs: ['from', 'to'],
      fields: {
        from: field(text, 'First day, YYYY-MM-DD, or MM-DD for every year.'),
        to: field(text, 'Last day, inclusive, written in the same way.'),
        ...phraseFields,
      },
    },
    'Phrases that are marked between two days only.',
  ),
  'spelling': field(texts, 'Names and terms with one right spelling; near misses are marked.'),
  'retext': field(
    either(text, {
      kind: 'record',
      name: 'retext plug-in',
      needs: ['package'],
      fields: {
        package: field(text, 'A retext plug-in that is installed in your project.'),
        options: field({ kind: 'anything' }, 'Options that are handed to it.'),
      },
    }),
    'A retext plug-in of your project as a rule.',
  ),
};

export const customRule: Shape = {
  kind: 'record',
  name: 'custom rule',
  needs: ['id', 'message', 'severity', 'clause'],
  oneOf: KINDS,
  fields: {
    id: field(text, 'Its id, category/name.'),
    summary: field(text, 'One line for the list of rules.'),
    message: field(
      {
        kind: 'record',
        name: 'message',
        needs: ['what', 'instead'],
        fields: {
          what: field(text, 'What is wrong, one sentence of at most 90 characters.'),
          instead: field(text, 'What to do; begins with a verb.'),
        },
      },
      'What a writer is told.',
    ),
    severity: field(severity, 'How much the department minds it.'),
    confidence: field(choice(...CONFIDENCES), 'How sure the rule is of what it finds (default high).'),
    clause: field(either(text, texts), 'The clause or clauses of the policy that it puts to work.'),
    why: field(text, 'Why it matters; shown with each finding.'),
    ask: field(text, 'Whom to ask in doubt, e.g. "the press office".'),
    mask: field(
      choice('hidden', 'last-four', 'email', 'initials', 'length'),
      'Set when what it finds is personal or secret: how it is masked in every report.',
    ),
    examples: field(
      {
        kind: 'record',
        name: 'set of examples',
        fields: {
          bad: field({ kind: 'list', item: example }, 'Posts with [[…]] round what the rule must mark.'),
          good: field({ kind: 'list', item: example }, 'Posts that it must leave alone.'),
        },
      },
      'Posts that draftlint pack test runs.',
    ),
    ...kinds,
  },
};

export const packTest: Shape = {
  kind: 'record',
  name: 'test',
  needs: ['post'],
  fields: {
    post: field(text, 'The post.'),
    verdict: field(choice('block', 'review', 'clear'), 'What the post must come to.'),
    finds: field(
      { kind: 'map', value: severity },
      'Rules that must find something, with the severity; "off" for one that must not.',
    ),
    on: day,
    mode,
  },
};

export const lexiconEntry: Shape = {
  kind: 'record',
  name: 'lexicon entry',
  needs: ['value'],
  fields: {
    value: field(text, 'The word or phrase.'),
    reason: field(text, 'Why it is on the list.'),
    owner: field(text, 'Who keeps it.'),
    expires: field(text, 'Last day on which it counts, YYYY-MM-DD.'),
  },
};
