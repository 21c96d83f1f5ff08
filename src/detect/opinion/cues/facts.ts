import type { Cue } from './cue.ts';

/** What a few plain sentences speak of that hold no opinion; one such word in a remark, and its weak signs do not count. */
export const FACTS: readonly Cue[] = [
  {
    name: 'a matter of forms and services',
    weight: -4,
    cap: 16,
    register: 'remark',
    phrases: [
      '(?:dates?|numbers?|text|buttons?|errors?|pages?|messages?|images?|columns?|tables?|labels?|questions?|answers?|components?|patterns?|letters?|fields?|menus?|screens?|headings?|sentences?|words?|characters?|fonts?|colou?rs?|logos?|icons?|html|css|javascript|browsers?|internet|social media|accounts?|passwords?|files?|folders?|documents?|records?|items?|lists?|sections?|chapters?|versions?|releases?|defaults?|settings|options?|frameworks?|guides?|handbooks?|manuals?|courses?|lessons?|exercises?|audiences?|readers?|engineers?|designers?|developers?|contractors?|vendors?|suppliers?|procurement|contracts?|agile|sprints?|stakeholders?|researchers?|employers?|employees?|applicants?|claimants?|payments?|paid|allowances?|leave|entitlement|pensions?|visas?|passports?|licen[cs]es?|permits?|certificates?|appointments?|bookings?|reservations?|adoption|adopters?|partner|spouse|dependants?|descendants?|scheme|appendix|annex|paragraph|subsection|clause|invoices?|receipts?|refunds?|deposits?|fees?|rooms?|doors?|floors?|buildings?|lifts?|parking|buses|timetables?|departs?|arrives?|sailings?|flights?|vessels?|trains?|routes?|exhibitions?|galler(?:y|ies)|museums?|concerts?|festivals?|walks?|tours?|workshops?|classes|minutes|hours?|weeks?|months?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)',
    ],
  },
  {
    name: 'a matter of history and leisure',
    weight: -4,
    cap: 16,
    register: 'remark',
    phrases: [
      '(?:born|grew up|built|taught|trained|sailed|aboard|ashore|generations of|century|centuries|(?:for|after|over) (?:\\w+ )?(?:years|decades)|first time|ships?|boats?|crews?|sailors?|harbours?|lighthouses?|castles?|forts?|abbeys?|villages?|glens?|beach(?:es)?|hills?|trails?|gardens?|flowers?|birds?|seals?|dolphins?|wildlife|clubs?|choirs?|orchestras?|bands?|teams?|leagues?|cups?|medals?|trophy|trophies|match(?:es)?|races?|riders?|players?|coach(?:es)?|artists?|painters?|paintings?|poets?|authors?|novels?|films?|sings?|songs?|dances?|recipes?|wedding|birthday|anniversar(?:y|ies))',
    ],
  },
  {
    name: 'advice to the public',
    weight: -4,
    cap: 16,
    register: 'remark',
    phrases: [
      "(?<=\\0|^)(?:never|do not|don't|always|please|keep|take|check|wash|wear|cover|switch|turn|lock|store|leave|drink|eat|drive|park|ask|call|talk|think|look|listen|stay|avoid|bring|remember|make) [a-z]+",
      '(?:would|is|may|might|will)(?: be)? (?:best|better|wise|safest|easiest|quicker|quickest) to [a-z]+',
      '(?:(?:want|like|love) to hear (?:from|what)|power cuts?|emergenc(?:y|ies)|gifts?|smok(?:e|ing|ers?)|vap(?:e|es|ing)|alcohol|drink-driving|drunk|swim(?:s|ming)?|tides?|cancer|symptoms?|virus|viruses|infections?|allerg(?:y|ies|ic)|asthma|dementia|diabetes|strokes?|scams?|fraudsters?|burglars?|cyclists?|seat ?belts?|helmets?|speed(?:ing)?|candles?|batter(?:y|ies)|chargers?|barbecues?|fireworks|bonfires?)',
    ],
  },
];
