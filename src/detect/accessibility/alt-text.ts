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
export const poorAlternatives = perDocument((document: Document): readonly AltHit[] =>
  document.links.flatMap(({ kind, label, labelSpan, targetSpan, isDecorative }): AltHit[] => {
    if (kind !== 'image' || isDecorative === true) return [];
    const fault = faultOf(label.trim());
    if (fault === undefined) return [];
    const { start, end } = labelSpan.end > labelSpan.start ? labelSpan : targetSpan;
    return [{ kind: fault, start, end, confidence: 'high', evidence: [EVIDENCE[fault]] }];
  }),
);

function faultOf(alt: string): Kind | undefined {
  if (alt === '') return 'missing';
  if (FILE_NAME.test(alt)) return 'file-name';
  if (PREFIX.test(alt)) return 'prefix';
  return alt.length > LONGEST ? 'long' : undefined;
}
