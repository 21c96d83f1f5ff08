import { type Document, perDocument } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import { type CueHit, cueDetector } from '../cues.ts';
import { targetOf } from '../endorsement/hosts.ts';

/** A picture of a draft that names neither its maker nor its licence. */
export interface PictureHit extends Hit {
  /** The host that the picture stands on, or empty when it belongs to the draft. */
  readonly host: string;
}

const CREDIT =
  /(?:photo(?:graph)?|picture|image|pic|illustration|video|footage|artwork|drawing|map|graphic|credit|cover)s?(?: credits?)?(?: ?:| (?:by|courtesy|credit|credited|from|©|supplied|kindly|taken by|thanks to))|courtesy of|©|credits?:|\bcc[ -]by|\bcc0\b|creative commons|public domain|open government licen[cs]e|licen[cs]ed|unsplash|pexels|pixabay|crown copyright|with (?:kind )?permission|thanks to [^.\n]{1,40} for (?:the|this|these|sharing) (?:\w+ ){0,2}(?:photo|picture|image|pic)|(?:📷|📸)\uFE0F? ?(?::|by |@|[a-z\u00C0-\u024F])/i;

/** Pictures of the markup without credit or licence. Signs and pictures without a meaning of their own are left alone. */
export const uncreditedPictures = perDocument((document: Document): readonly PictureHit[] => {
  const pictures = document.links.filter(({ kind, url }) => kind === 'image' && !/^data:|\.svg(?:[?#]|$)/i.test(url));
  if (pictures.length === 0 || hasCredit(document)) return [];
  return pictures.map(({ url, labelSpan, targetSpan }) => {
    const host = /^(?:https?:)?\/\//i.test(url) ? (targetOf(url)?.host ?? '') : '';
    const { start, end } = labelSpan.end > labelSpan.start ? labelSpan : targetSpan;
    return { start, end, host, confidence: 'high', evidence: ['no maker, source or licence is named beside it'] };
  });
});

/** The wording it goes by. @public */
export const mentions = cueDetector([
  {
    kind: 'mention',
    evidence: 'it speaks of a picture and names neither maker nor licence',
    phrases: [
      '(?:photos?|photographs?|pictures?|images?|pics?|illustration|artwork|cartoon)(?: \\w+)? (?:attached|below|above|enclosed)',
      '(?:this|these|great|lovely|stunning|beautiful|fantastic|amazing|brilliant)(?: \\w+)? (?:photos?|photographs?|pictures?|pics?)(?: \\w+)? (?:of|shows?|from|shared|posted|captures?)(?= )',
      '(?:pictured|shown in the (?:photo|picture|image)|in (?:this|the) (?:photo|picture|image)|swipe (?:for|to see|through))(?= *[:,.!\\0]|$| (?:is|are|here|above|below|left|right|with|the|for|more|our))',
    ],
    unless:
      'photo (?:id|identification|card)|passport|send (?:us|in)|upload|take (?:a|photos)|photos? of (?:the )?(?:damage|your|you)|competition|submit|big(?:ger)? picture|clear(?:er)? picture|picture of (?:health|how|what|the (?:economy|problem))|full picture|users?|alt text|website|page|design|file|driving licen[cs]e|pornograph\\w*|child|defendant|victim|charged|evidence',
    confidence: 'medium',
  },
]);

/** Pictures that a plain text speaks of, when nothing in it is a credit. */
export const uncreditedMentions = perDocument((document: Document): readonly CueHit[] => {
  const hits = mentions(document);
  return hits.length === 0 || hasCredit(document) ? [] : hits.slice(0, 1);
});

const hasCredit = perDocument((document: Document): boolean => CREDIT.test(document.prose.text));
