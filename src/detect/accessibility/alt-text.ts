import { type Document, perDocument } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';

type Kind = 'missing' | 'file-name' | 'prefix' | 'long';

export interface AltHit extends Hit {
  readonly kind: Kind;
}

const FILE_NAME =
  /^[\w() -]+\.(?:jpe?g|png|gif|webp|svg|avif|heic|bmp|tiff?)$|^(?:img|dsc|image|photo|screenshot|untitled)[ _-]?\d*$/i;
const PREFIX = /^(?:an? )?(?:image|picture|photo|photograph|graphic) (?:of|showing) /i;
/** In UTF-16 code units; longer descriptions cannot be listened to without a pause. */
const LONGEST = 300;

const EVIDENCE: Readonly<Record<Kind, string>> = {
  'missing': 'the image has no alternative text',
  'file-name': 'its alternative text is the name of a file',
  'prefix': 'its alternative text says that it is an image',
  'long': `its alternative text is longer than ${LONGEST} characters`,
};

/** Images whose alternative text does not do its work. Images marked as decoration are left alone. */
export const poorAlternatives = perDocument((document: Document): readonly AltHit[] => [
  ...inMeta(document),
  ...inMarkup(document),
]);

function inMarkup(document: Document): AltHit[] {
  return document.links.flatMap(({ kind, label, labelSpan, targetSpan, isDecorative }): AltHit[] => {
    if (kind !== 'image' || isDecorative === true) return [];
    const fault = faultOf(label.trim());
    if (fault === undefined) return [];
    const { start, end } = labelSpan.end > labelSpan.start ? labelSpan : targetSpan;
    return [{ kind: fault, start, end, confidence: 'high', evidence: [EVIDENCE[fault]] }];
  });
}

/** Headings of calendars and keys of front matter, without case, spaces and signs. */
const PICTURE_KEY =
  /^(?:(?:social|post|cover|hero|featured|feature)?(?:image|photo|picture|graphic)s?(?:url|link|file|filename|name|src)?|media(?:url|link|file)?)$/;
const ALT_KEY =
  /^(?:(?:image|photo|picture|media|cover|hero|featured?(?:image)?)?alt(?:ernative)?(?:text|description)?|(?:image|picture|photo)(?:alt)?description)$/;
const NO_PICTURE = /^(?:no(?:ne)?|n\/?a|tb[cd]|-+|false)$|\.(?:mp4|mov|avi|webm|pdf|mp3)$/i;

/**
 * A picture of a calendar's row or of front matter whose field for the alternative text is empty, told at the draft's
 * start; and an alternative text that is a draft of its own.
 */
function inMeta({ meta, source }: Document): AltHit[] {
  const fields = Object.entries(meta.data).flatMap(([key, value]) =>
    typeof value === 'string' || value === null ? [[plainKey(key), value?.trim() ?? ''] as const] : [],
  );
  const alternatives = fields.filter(([key]) => ALT_KEY.test(key));
  const hit = (kind: Kind, end: number): AltHit => ({
    kind,
    start: 0,
    end: 0,
    source: { start: 0, end },
    confidence: 'high',
    evidence: [EVIDENCE[kind]],
  });
  const hasPicture = fields.some(([key, value]) => PICTURE_KEY.test(key) && value !== '' && !NO_PICTURE.test(value));
  if (hasPicture && alternatives.length > 0 && alternatives.every(([, value]) => value === ''))
    return [hit('missing', 0)];
  const own = alternatives.find(([, value]) => value !== '' && value === source.trim());
  const fault = own === undefined ? undefined : faultOf(own[1]);
  return fault === undefined ? [] : [hit(fault, source.length)];
}

function plainKey(key: string): string {
  return key.toLowerCase().replace(/[^a-z]/g, '');
}

function faultOf(alt: string): Kind | undefined {
  if (alt === '') return 'missing';
  if (FILE_NAME.test(alt)) return 'file-name';
  if (PREFIX.test(alt)) return 'prefix';
  return alt.length > LONGEST ? 'long' : undefined;
}
