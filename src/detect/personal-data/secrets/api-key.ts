import { type Document, perDocument } from '../../../core/document.ts';
import type { Hit } from '../../../core/hit.ts';
import { findAll } from '../text.ts';

/** How the keys begin that secretlint's recommended rules know. Small and case-sensitive, as every draft is asked. */
const KNOWN =
  /A(?:KIA|SIA|BIA|CCA)[A-Z\d]|\b(?:gh[pousr]|github_pat|hf|gsk|lin_api|lin_oauth|ntn|secret|npm|figd|dckr_pat|shp(?:at|ca|pa|ss)|glc|glsa|ops|atlasv1|vc[a-z])_\w|\b(?:sk|xox[a-z]|xapp|gl[a-z]{2,6})-\w|\b(?:SG|hv[sbr])\.\w|-----BEGIN|\bdapi[a-f\d]|hooks\.slack|:\/\/[^\s/:@]{1,99}:[^\s/@]{1,99}@|private_key|aws_|_authToken/;
/** Forms that need no library: Google, Stripe, Telegram, a JSON web token. */
const FORMS =
  /\b(?:AIza[\w-]{35}|[srp]k_(?:live|test)_[A-Za-z\d]{16,99}|\d{8,10}:AA[\w-]{33}|eyJ[\w-]{10,999}\.eyJ[\w-]{10,2000}\.[\w-]{10,999})(?![\w-])/g;
/** What a draft itself calls a key. */
const CALLED =
  /(?<![A-Za-z])(?:api[ _-]?(?:key|token|secret)|access[ _-]?(?:key|token)|secret[ _-]?key|auth(?:entication|orisation)?[ _-]?token|bearer(?: token)?|client[ _-]?secret|private[ _-]?key|encryption[ _-]?key|webhook[ _-]?secret|licen[cs]e[ _-]?key|product[ _-]?key|[a-z\d]{1,20}_(?:token|secret|key)(?=\s?[=:]))\b["']?(?: (?:is|was))?\s{0,2}(?::|=|=>|→|\bis\b)?\s{0,2}["'“‘\x60]?([A-Za-z\d_+/=.-]{16,200})/gi;
/** A token within a link, which lets in whoever follows it. */
const IN_LINK =
  /[?&#](?:(?:access|auth|reset|invite|session|login|id|refresh)[_-]?token|token|api[_-]?key|secret|client[_-]secret|sig(?:nature)?|auth|pass(?:word|wd)?|pwd)=([\w.~%+/=-]{12,300})/gi;

type Hits = readonly Hit[];
const found = new WeakMap<Document, Hits>();

/** Asks secretlint when the draft holds the beginning of a key that it knows; else nothing is loaded. */
export function prepareApiKeys(document: Document): Promise<void> | undefined {
  const { text } = document.prose;
  if (found.has(document) || !KNOWN.test(text)) return undefined;
  return askSecretlint(text).then((hits) => {
    found.set(document, hits);
  });
}

const ownHits = perDocument((document): Hits => {
  const { text } = document.prose;
  const hits: Hit[] = [];
  const add = (pattern: RegExp, evidence: string, isCalled: boolean) => {
    for (const { start, end, value } of findAll(text, pattern)) {
      const key = value.replace(/[.]+$/, '');
      if (!isCalled || looksRandom(key))
        hits.push({ start, end: end - value.length + key.length, confidence: 'high', evidence: [evidence] });
    }
  };
  if (/AIza|k_live_|k_test_|:AA|eyJ/.test(text)) add(FORMS, 'it has the form of a key or a token', false);
  if (/(?<![a-z])(?:api)?(?:key|token|secret|bearer)(?![a-z])/i.test(text))
    add(CALLED, 'words say that it is a key or a token', true);
  if (/[?&#][\w-]{3,20}=/.test(text)) add(IN_LINK, 'it is a token within a link', true);
  return hits;
});

/** Keys and tokens that let a program in; `prepareApiKeys` must have been awaited. */
export function detectApiKeys(document: Document): Hits {
  const hits: Hit[] = [...(found.get(document) ?? [])];
  for (const hit of ownHits(document))
    if (!hits.some(({ start, end }) => start < hit.end && hit.start < end)) hits.push(hit);
  return hits.sort((a, b) => a.start - b.start);
}

async function askSecretlint(content: string): Promise<Hits> {
  const [{ lintSource }, { creator }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ]);
  const { messages } = await lintSource({
    source: { content, filePath: 'draft.txt', ext: '.txt', contentType: 'text' },
    options: {
      noPhysicFilePath: true,
      config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] },
    },
  });
  return messages.map(({ range: [start, end] }) => ({
    start,
    end,
    confidence: 'high',
    evidence: ['secretlint knows the form of this key'],
  }));
}

/** Digits and letters mixed, and no words with hyphens between them. */
function looksRandom(value: string): boolean {
  return (
    /\d/.test(value) &&
    /[A-Za-z]/.test(value) &&
    !/^\d+[a-z]*$/i.test(value) &&
    !/^(?:[a-z]{2,12}[-_.]){2,}/i.test(value)
  );
}
