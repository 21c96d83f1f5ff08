/** Taxes, benefits and schemes: their names look like those of organisations, and are none. */
const SCHEMES = new Set(
  (
    'national insurance|universal credit|pension credit|child tax credit|working tax credit|tax credits|child benefit|' +
    "housing benefit|council tax|income tax|income support|state pension|jobseeker's allowance|carer's allowance|" +
    'attendance allowance|maternity allowance|disability living allowance|personal independence payment|' +
    'employment and support allowance|statutory sick pay|statutory maternity pay|winter fuel payment|blue badge|' +
    'corporation tax|capital gains tax|inheritance tax|stamp duty|value added tax|vehicle tax|minimum wage|' +
    'national minimum wage|living wage|national living wage|help to buy|right to buy|legal aid|student finance'
  ).split('|'),
);

/** True for the whole name of a public scheme, in any case. */
export function isScheme(name: string): boolean {
  return SCHEMES.has(name.toLowerCase().replaceAll('’', "'"));
}
