import type { Unit } from './units.ts';

/** Short forms of papers, tests, trades, devices and kinds of people, which look like those of organisations and are none. */
const NO_BODIES = new Set(
  (
    'AGM EGM AOB CV JD KPI SLA MOU TOR CEO CFO COO CIO CTO MD PA EA HR PR IT ICT FOI FOIA DSAR SAR GDPR DPIA NDA ' +
    'BSL DBS PPE CPD CPR AED GP ENT ICU HDU MRI CT IVF BMI MMR HPV RSV BCG DNA PCR ADHD ASD PTSD OCD HIV STI DNR ' +
    'SEN SEND SENCO EHCP EWO NEET NVQ BTEC GCSE GCE HND HNC PHD MA BA BSC STEM STEAM ESOL EFL ECT NQT INSET ' +
    'LGBT LGBTQ LGBTQIA BAME OAP VIP HGV LGV EV ULEV MOT CCTV ANPR LED LCD TTRO TRO PCN FPN ASBO EPC HMO RTB TPO CPO EIA ' +
    'VAT NI PAYE ITIP NINO UTR IBAN ATM APR ISA CPI RPI GDP GNP ROI SME QR PIN SMS MMS GPS USB FAQ PDF URL HTML CSS API SDK ' +
    'VPN WAN LAN RAM CPU SSD HTTP HTTPS JSON XML CSV YAML SQL SEO IVR PII IoT UI UX AI AR VR UV FM DAB DVD RSVP BBQ DIY ETA TBC TBA WWI WWII POW SOS'
  ).split(' '),
);
/** Capitals with the ending of a plural: "CVs", "HGVs". */
const PLURAL = /^\p{Lu}{2,6}s$/u;

/** True for a short form that stands for a thing or for several, never for an organisation. */
export function isNoBody(word: string): boolean {
  return NO_BODIES.has(word) || PLURAL.test(word);
}

/** A form, a road, a room: "HC5", "TR12". */
const CODE = /^\p{Lu}{2,4}-?\p{N}{1,4}\p{Lu}?$/u;
/** The head of an organisation's number: "BBC1", "MI5". */
const NUMBERED_BODY = /^(?:BBC|ITV|RTE|RTÉ|MI[56]|FM|G\p{N})/u;

/** True for letters and digits that number a form, a road or a room. */
export function isCode(word: string): boolean {
  return CODE.test(word) && !NUMBERED_BODY.test(word);
}

/** True for capitals in brackets behind the words that they stand for, in small letters: "average waiting time (AWT)". */
export function isTermInShort(units: readonly Unit[], at: number): boolean {
  const letters = /^\p{Lu}{2,6}$/u.exec(units[at]?.text ?? '')?.[0];
  if (letters === undefined || units[at - 1]?.text !== '(' || units[at + 1]?.text !== ')') return false;
  const words = units.slice(Math.max(0, at - 1 - letters.length), at - 1);
  return (
    words.length === letters.length &&
    words.every(({ text }, index) => text.startsWith(letters.charAt(index).toLowerCase()))
  );
}
