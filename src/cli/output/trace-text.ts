import type { Span } from '../../core/span.ts';
import type { Trace } from '../../trace/trace.ts';

const DOTS = '••••';
const LONGEST = 60;

/** A trace as text for the terminal. What is personal or secret is masked here too. */
export function traceText(trace: Trace): string {
  const secrets = trace.hits.filter(({ sensitive }) => sensitive);
  const show = (span: Span) => shorten(maskedSlice(trace.text, span, secrets));
  const parts = [
    section('Tokens', tokenLines(trace, show)),
    section('What the detectors saw', hitLines(trace, show)),
    section('Tone of each sentence, in log odds (0 is even)', toneLines(trace, show)),
    section('Signs of opinion, in tenths', opinionLines(trace, show)),
  ];
  return parts.join('\n');
}

type Show = (span: Span) => string;

function section(title: string, lines: readonly string[]): string {
  return `${title}\n${(lines.length === 0 ? ['nothing'] : lines).map((line) => `  ${line}\n`).join('')}`;
}

function tokenLines({ tokens }: Trace, show: Show): string[] {
  return tokens
    .filter(({ kind }) => kind !== 'punctuation')
    .map((token) => `${token.kind.padEnd(8)} ${show(token)}${token.quoted ? '  (quoted)' : ''}`);
}

function hitLines({ hits }: Trace, show: Show): string[] {
  return hits.map((hit) => {
    const outcome = 'severity' in hit.outcome ? hit.outcome.severity : `not reported: ${hit.outcome.silent}`;
    const evidence = hit.evidence.length === 0 ? '' : `; ${hit.evidence.join('; ')}`;
    return `${hit.ruleId} (${hit.messageId}) “${show(hit)}”: ${hit.confidence} confidence, ${outcome}${evidence}`;
  });
}

function toneLines({ tone }: Trace, show: Show): string[] {
  return tone.flatMap((sentence) => [
    `“${show(sentence)}”`,
    `  signs ${tenths(sentence.named)}, parts of words ${tenths(sentence.grams)}, ` +
      `mean ${tenths(sentence.before)}, after quotation and report ${tenths(sentence.after)}`,
    ...(sentence.signs.length === 0 ? [] : [`  strongest signs: ${sentence.signs.join('; ')}`]),
    ...sentence.words.flatMap((word) =>
      word.places.map(
        ({ file, kind, level }) =>
          `  ${show(word)}${word.disguised ? ` (${word.text} in disguise)` : ''}: ${kind}, level ${level}, from ${file}`,
      ),
    ),
  ]);
}

function opinionLines({ opinion }: Trace, show: Show): string[] {
  return opinion.flatMap((block) => [
    `“${show(block)}” (${block.register === 'prose' ? 'plain prose' : block.register}): ` +
      `${whole(block.before)} before exceptions, ${whole(block.after)} after`,
    ...block.sentences.flatMap((sentence) =>
      sentence.features.map(
        (feature) =>
          `  ${feature.name} “${show(feature)}” ${whole(feature.weight)}${feature.counts ? '' : ' (does not count here)'}`,
      ),
    ),
  ]);
}

function maskedSlice(text: string, { start, end }: Span, secrets: readonly Span[]): string {
  let shown = '';
  let at = start;
  for (const secret of secrets) {
    if (secret.end <= at || secret.start >= end) continue;
    shown += text.slice(at, Math.max(at, secret.start)) + DOTS;
    at = secret.end;
  }
  return shown + text.slice(Math.min(at, end), end);
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}

const signed = (value: number, digits: number) => `${value > 0 ? '+' : ''}${value.toFixed(digits)}`;
const tenths = (value: number) => signed(value, 2);
const whole = (value: number) => signed(value, 0);
