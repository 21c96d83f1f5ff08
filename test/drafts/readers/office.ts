import { strToU8, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A workbook of sheets, each given as the XML of its rows; `state` may hide one. */
export function workbook(
  sheets: readonly { readonly name: string; readonly rows: string; readonly state?: string }[],
  strings: readonly string[] = [],
  properties = '',
): Uint8Array {
  const list = sheets.map(
    ({ name, state = 'visible' }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="rId${at + 1}"/>`,
  );
  const relations = sheets.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${RELATION}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const external = `<Relationship Id="rId99" Type="${RELATION}/externalLink" TargetMode="External" Target="http://192.0.2.1/x"/>`;
  return zip({
    'xl/workbook.xml': `${XML}<workbook ${SHEET} xmlns:r="${RELATION}">${properties}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}${external}</Relationships>`,
    'xl/sharedStrings.xml': `${XML}<sst ${SHEET}>${strings.map((string) => `<si>${string}</si>`).join('')}</sst>`,
    'xl/vbaProject.bin': 'a macro that nobody runs',
    ...Object.fromEntries(
      sheets.map(({ rows }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `${XML}<worksheet ${SHEET}><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  });
}

/** A Word document with this XML as its body. */
export function wordDocument(body: string, head = XML): Uint8Array {
  const spaces = ['w', 'wp', 'mc', 'wps'].map((name) => `xmlns:${name}="urn:${name}"`).join(' ');
  return zip({ 'word/document.xml': `${head}<w:document ${spaces}><w:body>${body}</w:body></w:document>` });
}

export function paragraph(...texts: string[]): string {
  return `<w:p>${texts.map((text) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`;
}
