import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** Takes pieces of prose with the place in the source that shows them. */
export interface PieceSink {
  copy(text: string, source: number): void;
  replace(text: string, source: number, sourceLength: number): void;
}

export interface AlignOptions {
  /** Backslash escapes count, and a line may begin with the markers of `quoteDepth` block quotes. */
  readonly markdown: boolean;
  readonly quoteDepth?: number;
  /** What a line break of the value reads as: a space, or a break where the format keeps it. */
  readonly lineBreak: ' ' | '\n';
}

const REFERENCE = /&(?:#[xX]([\da-fA-F]{1,6})|#(\d{1,7})|([A-Za-z][\dA-Za-z]{1,31}));?/y;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const SPACE = /[ \t\r\n\f]/;

/**
 * Walks a decoded `value` beside the source range that spells it and emits it piece by piece, so that every unit
 * of the value maps to the entity, the escape, the line break or the letter it came from.
 */
export function align(
  value: string,
  source: string,
  range: { readonly start: number; readonly end: number },
  sink: PieceSink,
  options: AlignOptions,
): void {
  let at = range.start;
  let index = 0;
  let run = 0;
  const flush = () => {
    if (index > run) sink.copy(value.slice(run, index), at - (index - run));
  };
  while (index < value.length) {
    const step = nextStep(value, index, source, at, range.end, options);
    if (step.copy) {
      index++;
      at++;
      continue;
    }
    flush();
    if (step.taken > 0) sink.replace(step.text, step.from, step.to - step.from);
    index += step.taken;
    at = step.to;
    run = index;
    if (step.taken === 0 && at >= range.end) {
      // The rest is spelt in a way this walk does not know: it maps to the whole range.
      sink.replace(value.slice(index), range.start, range.end - range.start);
      return;
    }
  }
  flush();
}

type Step =
  | { readonly copy: true }
  | {
      readonly copy: false;
      readonly taken: number;
      readonly text: string;
      readonly from: number;
      readonly to: number;
    };

const COPY: Step = { copy: true };

function nextStep(value: string, index: number, source: string, at: number, end: number, options: AlignOptions): Step {
  const wanted = value[index] ?? '';
  const found = at < end ? (source[at] ?? '') : '';
  if (options.markdown && found === '\\' && at + 1 < end && source[at + 1] === wanted && PUNCTUATION.test(wanted)) {
    return { copy: false, taken: 1, text: wanted, from: at, to: at + 2 };
  }
  if (found === '&') {
    const reference = referenceAt(source, at, value, index);
    if (reference !== undefined) return reference;
  }
  if (SPACE.test(wanted) && (wanted === '\n' || wanted === '\r' || !options.markdown)) {
    return lineBreak(value, index, source, at, end, options);
  }
  if (found === wanted || (found === '\0' && wanted === '\uFFFD')) return COPY;
  return { copy: false, taken: 0, text: '', from: at, to: Math.min(at + 1, end) };
}

function referenceAt(source: string, at: number, value: string, index: number): Step | undefined {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(source);
  if (match === null) return undefined;
  const [whole, hexadecimal, decimal, name] = match;
  if (name !== undefined) return namedReference(name, whole.endsWith(';'), at, value, index);
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  // Parsers replace what is no character; whatever stands in the value then is what the reference reads as.
  const text = code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  const taken = value.startsWith(text, index) ? text.length : 1;
  return {
    copy: false,
    taken,
    text: value.slice(index, index + taken),
    from: at,
    to: at + whole.length,
  };
}

/** HTML also knows some names without `;`, so shorter and shorter names are tried. */
function namedReference(name: string, closed: boolean, at: number, value: string, index: number): Step | undefined {
  for (let length = name.length; length > 1; length--) {
    const decoded = decodeNamedCharacterReference(name.slice(0, length));
    if (decoded !== false && value.startsWith(decoded, index)) {
      const to = at + 1 + length + (closed && length === name.length ? 1 : 0);
      return { copy: false, taken: decoded.length, text: decoded, from: at, to };
    }
  }
  return undefined;
}

function lineBreak(value: string, index: number, source: string, at: number, end: number, options: AlignOptions): Step {
  let to = at;
  const skip = (pattern: RegExp) => {
    while (to < end && pattern.test(source[to] ?? '')) to++;
  };
  if (!options.markdown) {
    let taken = 1;
    while (SPACE.test(value[index + taken] ?? '')) taken++;
    skip(SPACE);
    return { copy: false, taken, text: ' ', from: at, to };
  }
  skip(/[ \t]/);
  if (source[to] === '\r') to++;
  if (source[to] === '\n' && to < end) to++;
  skip(/[ \t]/);
  const taken = value.startsWith('\r\n', index) ? 2 : 1;
  const next = value[index + taken] ?? '';
  for (let depth = options.quoteDepth ?? 0; depth > 0 && source[to] === '>'; depth--) {
    to++;
    skip(/[ \t]/);
  }
  // Indentation that belongs to the value itself stays with the value.
  while (to > at && (next === ' ' || next === '\t') && source[to - 1] === next) to--;
  return { copy: false, taken, text: options.lineBreak, from: at, to };
}
