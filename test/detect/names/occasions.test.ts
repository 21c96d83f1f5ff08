import { describe, expect, it } from 'vitest';

import { organisationsNamed, peopleNamed } from '../../../src/detect/names/named.ts';
import { parseText } from '../../../src/document/parse.ts';

function organisations(post: string): string[] {
  return organisationsNamed(parseText(post)).map(({ name }) => name);
}

describe('what looks like an organisation', () => {
  it.each([
    'The Glenaby Cup and the Island Heritage Month are back.',
    'Apply for the Home Energy Grant under the Village Support Scheme.',
    'You may get the Married Parent’s Allowance.',
    'The Electoral Roll Plan is ready before the General Election.',
    'The Island Growth Plan and the Coastal Path Trail are on the website.',
    'Entries for the Commonwealth Games Parade are open.',
    'Name your Young Driver of the Year. Ask for the Family Care Premium.',
    'The Castletown Archive and the Jurby Transport Museum are shut. The Customs House clock is slow.',
    'The Irish Sea is rough, and the Harbour Wall Project is late.',
  ])('is an occasion: %s', (post) => {
    expect(organisations(post)).toEqual([]);
  });

  it.each([
    ['The Barclays Cup is on Friday.', ['Barclays Cup']],
    ['A gift to the World Food Programme.', ['World Food Programme']],
    ['Braithwaite’s Bakery has been fined.', ['Braithwaite’s Bakery']],
    ['Thank you to Ramsey Florists and to Corlett Home Roofing.', ['Ramsey Florists', 'Corlett Home Roofing']],
    [
      'Ask Cruse Bereavement Support or the Marine Conservation Society.',
      ['Cruse Bereavement Support', 'Marine Conservation Society'],
    ],
    ['File it with Companies House.', ['Companies House']],
    ['Green Day will play in the park.', ['Green Day']],
    ['We thank Tesco Community Grants for the bench.', ['Tesco Community Grants']],
  ])('names one: %s', (post, names) => {
    expect(organisations(post)).toEqual(names);
  });

  it.each([
    'Meet the Manx nurse who runs marathons. Scones and Welsh cakes are on sale.',
    'Vote in the Manx Nurse of the Year award.',
    'The average queue length (AQL) has fallen.',
    'Ask for form HC12 at the desk in room TR40.',
    'The eForms page and the iArchive are down for repairs.',
    'The Fracture Clinic Unit is open. The Fern Ward is quiet.',
    'Save the list as JSON or XML.',
  ])('is a people, a code, a term or a part of the house: %s', (post) => {
    expect(organisations(post)).toEqual([]);
  });

  it.each([
    ['We welcome the Road Haulage Board (RHB) to the Island.', ['Road Haulage Board', 'RHB']],
    ['Her film is on BBC2 and eBay tonight.', ['BBC2', 'eBay']],
  ])('is none of these: %s', (post, names) => {
    expect(organisations(post)).toEqual(names);
  });
});

describe('what looks like a person', () => {
  it.each([
    'Ward 8 has new visiting hours.',
    'The Tenancy Deposits (Private Housing) Bill has its second reading today.',
  ])('is a number or a bill: %s', (post) => {
    expect(peopleNamed(parseText(post)).map(({ name }) => name)).toEqual([]);
  });
});
