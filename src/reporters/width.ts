/** What shows in a terminal as nothing: combining marks, joiners, variation selectors, skin tones after an emoji. */
const NOTHING = /[\p{Mn}\p{Me}\p{Cf}\u{1F3FB}-\u{1F3FF}]/u;
const WIDE =
  /[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
const FLAG = /[\u{1F1E6}-\u{1F1FF}]{2}/gu;
/** A joiner and the emoji it joins to the one before it. */
const JOINED = /\u200D\p{Extended_Pictographic}/gu;
/** A sign that the variation selector turns into a picture, two columns wide. */
const PICTURED = /\p{Extended_Pictographic}\uFE0F/gu;
/** Latin letters, dashes, quotation marks and the like: one column each. The soft hyphen is none of them. */
const NARROW = /^[\0-\xAC\xAE-\u02FF\u2010-\u2026\u2192]*$/;

/**
 * Columns that a text takes up in a terminal. A small measure for the common scripts and emoji:
 * loading a full table would cost more than the whole report.
 */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const sign of text.replace(JOINED, '').replace(FLAG, '世').replace(PICTURED, '世')) {
    if (NOTHING.test(sign)) continue;
    width += WIDE.test(sign) ? 2 : 1;
  }
  return width;
}

/** The signs of a text as a reader sees them: a flag or a joined emoji is one, a letter keeps its accents. */
export function signsOf(text: string): string[] {
  if (NARROW.test(text)) return Array.from(text);
  return Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
}

/** Most UTF-16 units that are looked at for a column: a family of emoji has eleven in two. */
const UNITS = 8;

/** The beginning of a text, in at most `width` columns; `…` stands for what is left out. */
export function cutTail(text: string, width: number): string {
  if (widthOf(text.slice(0, 2 * width + 1)) <= width && text.length <= 2 * width) return text;
  let kept = '';
  for (const sign of signsOf(text.slice(0, UNITS * width))) {
    if (widthOf(kept + sign) >= width) break;
    kept += sign;
  }
  return width > 0 ? `${kept}…` : '';
}

/** The end of a text, in at most `width` columns; `…` stands for what is left out. */
export function cutHead(text: string, width: number): string {
  if (text.length <= 2 * width && widthOf(text) <= width) return text.trimStart();
  let kept = '';
  for (const sign of signsOf(text.slice(-UNITS * width)).reverse()) {
    if (widthOf(sign + kept) >= width) break;
    kept = sign + kept;
  }
  return width > 0 ? `…${kept}` : '';
}

/**
 * Breaks a text at spaces into lines of at most `width` columns. A longer word stands on a line of its own,
 * so that an address or a link can still be copied.
 */
export function wrap(text: string, width: number): string[] {
  if (widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  return lines;
}

/**
 * Replaces, one for one, the characters that could steer a terminal or turn a line round:
 * control characters become their pictures, directional overrides a dot. Tabs and breaks become spaces.
 */
export function printable(text: string): string {
  return (
    text
      .replace(/[\t\n\r\u2028\u2029]/g, ' ')
      // eslint-disable-next-line no-control-regex -- these are the very characters to be replaced
      .replace(/[\0-\x1F]/g, (sign) => String.fromCharCode(0x2400 + sign.charCodeAt(0)))
      .replace(/[\x7F-\x9F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '·')
  );
}
