import { type Document, perDocument } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';

/**
 * Letters and digits of other blocks that look like styled Latin ones: mathematical (U+1D400 to U+1D7FF), enclosed
 * (U+24B6 to U+24E9, U+1F130 to U+1F169) and full-width (U+FF10 to U+FF5A).
 */
const STYLED = String.raw`[\u{1D400}-\u{1D7FF}\u{24B6}-\u{24E9}\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{FF10}-\u{FF19}\u{FF21}-\u{FF3A}\u{FF41}-\u{FF5A}ℎℬℰℱℋℐℒℳℛℯℊℴℭℌℑℜℨℂℍℕℙℚℝℤ]`;
/** Small capitals of phonetics, and what they stand for; a transcription holds no three of them in a row. */
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ';
const SMALL_LETTERS = 'abcdefghijklmnoprstuvwyz';
/** The same, and letters set high (U+02B0 to U+02B8, U+1D2C to U+1D6A, U+1D9B to U+1DBF, ⁱ, ⁿ). */
const SMALL = String.raw`[${SMALL_CAPITALS}\u02B0-\u02B8\u1D2C-\u1D6A\u1D9B-\u1DBF\u2071\u207F]`;
const ENCLOSED = /[\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}]/gu;
/** Latin letters and the common signs beyond them, of which none is styled. */

const PLAIN = /^[\0-\u024F\u2010-\u203A\u20AC]*$/;
const FIRST_SQUARED = 0x1f130;
const FIRST_NEGATIVE = 0x1f150;

/** Styled letters, at least so many in a row, and what follows of them after a space or a mark. */
function run(letters: string, least: number): RegExp {
  return new RegExp(String.raw`${letters}{${least},}(?:[ \p{P}]{1,2}${letters}+){0,40}`, 'gu');
}

/** Runs of letters that only look like letters. The suggestion is the plain text. */
export const styledLetters = perDocument((document: Document): readonly Hit[] => {
  const { text } = document.prose;
  if (PLAIN.test(text)) return [];
  const runs = [...text.matchAll(run(STYLED, 2)), ...text.matchAll(run(SMALL, 3))].sort((a, b) => a.index - b.index);
  return runs.map(({ index, 0: styled }) => ({
    start: index,
    end: index + styled.length,
    confidence: 'high',
    evidence: ['signs of mathematics, phonetics or other blocks in place of letters'],
    suggestions: [plainText(styled)],
    fixable: true,
  }));
});

/** The plain letters behind styled ones. */
function plainText(styled: string): string {
  return styled
    .replace(new RegExp(`[${SMALL_CAPITALS}]`, 'gu'), (sign) => SMALL_LETTERS[SMALL_CAPITALS.indexOf(sign)] ?? sign)
    .replace(ENCLOSED, (sign) => {
      const code = sign.codePointAt(0) ?? 0;
      return String.fromCharCode(65 + code - (code >= FIRST_NEGATIVE ? FIRST_NEGATIVE : FIRST_SQUARED));
    })
    .normalize('NFKC');
}
