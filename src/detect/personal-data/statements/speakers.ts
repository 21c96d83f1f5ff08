import type { Hit } from '../../../core/hit.ts';
import type { Span } from '../../../core/span.ts';

const SPEECH =
  '(?:said|says|told|tells|writes|wrote|explain(?:s|ed)|recall(?:s|ed)|add(?:s|ed)|admit(?:s|ted)|reveal(?:s|ed)|remember(?:s|ed)|shar(?:es|ed)|posted)';
/** Who speaks of themselves, or of their own. */
const OF_ONESELF =
  /\b(?:I|we|my (?:son|daughter|wife|husband|partner|mother|father|mum|dad|brother|sister|child|baby))(?:[’'](?:ve|d|s|m))?(?: \w+){0,3} ?$/i;
const BEGINS_WITH_I = /^i[’']?m?\b/i;
/** From the statement to the name: the quotation ends, and somebody says it. */
const THEN_NAMED = new RegExp(String.raw`^[^"“”]{0,120}["”’'],? ?(?:${SPEECH}(?: \w+)? ?)?$`, 'i');
/** From the name to the statement: somebody says it, and the quotation begins. */
const NAMED_THEN = new RegExp(String.raw`^[^"“”]{0,60}\b${SPEECH}\b[^"“”]{0,40}["“‘'][^"“”]{0,120}$`, 'i');
const SAYS = new RegExp(String.raw`\b${SPEECH}\b`, 'i');
const SAYS_AFTER = new RegExp(String.raw`^[^.!?\n]{0,40}\b${SPEECH}\b`, 'i');

/** The person who says a statement of themselves: a name beside the quotation that holds it, with a verb of saying. */
export function speakerOf(text: string, sentence: Span, span: Span, names: readonly Hit[]): Hit | undefined {
  const said = text.slice(span.start, span.end);
  if (!BEGINS_WITH_I.test(said) && !OF_ONESELF.test(text.slice(sentence.start, span.start))) return undefined;
  return names.find((name) => {
    if (name.end <= span.start) return NAMED_THEN.test(text.slice(name.end, span.start));
    const between = text.slice(span.end, name.start);
    if (name.start < span.end || !THEN_NAMED.test(between)) return false;
    return SAYS.test(between) || SAYS_AFTER.test(text.slice(name.end, sentence.end));
  });
}
