/** Short forms of papers, tests, trades, devices and kinds of people, which look like those of organisations and are none. */
const NO_BODIES = new Set(
  (
    'AGM EGM AOB CV JD KPI SLA MOU TOR CEO CFO COO CIO CTO MD PA EA HR PR IT ICT FOI FOIA DSAR SAR GDPR DPIA NDA ' +
    'BSL DBS PPE CPD CPR AED GP ENT ICU HDU MRI CT IVF BMI MMR HPV RSV BCG DNA PCR ADHD ASD PTSD OCD HIV STI DNR ' +
    'SEN SEND SENCO EHCP EWO NEET NVQ BTEC GCSE GCE HND HNC PHD MA BA BSC STEM STEAM ESOL EFL ECT NQT INSET ' +
    'LGBT LGBTQ LGBTQIA BAME OAP VIP HGV LGV EV ULEV MOT CCTV ANPR LED LCD TTRO TRO PCN FPN ASBO EPC HMO RTB TPO CPO EIA ' +
    'VAT NI PAYE ITIP NINO UTR IBAN ATM APR ISA CPI RPI GDP GNP ROI SME QR PIN SMS MMS GPS USB FAQ PDF URL HTML CSS API SDK ' +
    'VPN WAN LAN RAM CPU SSD UI UX AI AR VR UV FM DAB DVD RSVP BBQ DIY ETA TBC TBA WWI WWII POW SOS'
  ).split(' '),
);
/** Capitals with the ending of a plural: "CVs", "HGVs". */
const PLURAL = /^\p{Lu}{2,6}s$/u;

/** True for a short form that stands for a thing or for several, never for an organisation. */
export function isNoBody(word: string): boolean {
  return NO_BODIES.has(word) || PLURAL.test(word);
}
