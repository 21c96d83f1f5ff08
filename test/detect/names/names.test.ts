import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { detectNames, type NameType } from '../../../src/detect/names/names.ts';
import { peopleNamed } from '../../../src/detect/names/named.ts';
import { parseText } from '../../../src/document/parse.ts';

function namesIn(text: string, type: NameType): string[] {
  return detectNames(parseText(text))
    .filter((hit) => hit.type === type && hit.confidence !== 'low')
    .map(({ start, end }) => text.slice(start, end));
}

describe('names', () => {
  it.each([
    ['Thanks to Sarah Jones and David Wilson for their help.', ['Sarah Jones', 'David Wilson']],
    ['Sarah’s cakes were a hit, said Robert Taylor.', ['Sarah', 'Robert Taylor']],
    ['thanks to sarah jones for the lovely cakes', ['sarah jones']],
    ['HUGE THANKS TO DAVID WILSON FOR FIXING THE ROOF', ['DAVID WILSON']],
    ['Mr. Brindleby and Mrs Ollerton complained.', ['Brindleby', 'Ollerton']],
    ['You’ll need your PAYE code. We’ve written the page in HTML and CSS.', []],
    ['The Minister and the Chief Constable will speak. MHKs will vote.', []],
    ['Open the form in Word and send it to the office.', []],
    ['Save it as an MS Word document.', []],
    ['The Foreign Minister met the Prime Minister.', []],
    ['Fronted by Sarah Jones / David Wilson tonight.', ['Sarah Jones', 'David Wilson']],
    ['Councillors met Princess Marigold and Captain Robert Taylor.', ['Princess Marigold', 'Robert Taylor']],
    ['The prize went to Robert J. Q. Taylor of Peel.', ['Robert J. Q. Taylor']],
    ['Thanks to Sarah O ’ Hara for the cakes.', ['Sarah O ’ Hara']],
    ['Great cakes from Sarah Jones lmao', ['Sarah Jones']],
    ['Soooo Sarah Jones won the race', ['Sarah Jones']],
    ['Thank God that Sarah Jones came.', ['Sarah Jones']],
    ['Ring Juan Quirk on Friday. Ask Sarah Jones for a form.', ['Juan Quirk', 'Sarah Jones']],
    ['We met the Duchess of Cambridge and Sarah Jones.', ['Duchess of Cambridge', 'Sarah Jones']],
    ['omg Sarah Jones I love you', ['Sarah Jones']],
    ['Councillor Sarah Jones (Independent) was voted leader.', ['Sarah Jones']],
    ['Pádraig Ó Dónaill and Gruffydd Llewellyn sang.', ['Pádraig Ó Dónaill', 'Gruffydd Llewellyn']],
    ['Ask Oluwaseun Adeyemi or Gurpreet Dhaliwal.', ['Oluwaseun Adeyemi', 'Gurpreet Dhaliwal']],
    ['A day with George W. Bush and Lee Jae-won.', ['George W. Bush', 'Lee Jae-won']],
    ['Thanks to Robert "Bobby" Taylor for the cakes.', ['Robert "Bobby" Taylor']],
    ['A song by Jay-z and Sarah Jones.', ['Jay-z', 'Sarah Jones']],
    ['A song by Ann-marie and a story of Robert the Taylor.', ['Ann-marie', 'Robert the Taylor']],
    ['A song by J. Moore. Sarah Jones sang.', ['J. Moore', 'Sarah Jones']],
    [
      'Brindleby won. Well done, Robert Brindleby! BRINDLEBY for captain.',
      ['Brindleby', 'Robert Brindleby', 'BRINDLEBY'],
    ],
    ['Sarah Jones. Robert Taylor. Both won.', ['Sarah Jones', 'Robert Taylor']],
    ['Stephen King wrote to Sarah Bishop.', ['Stephen King', 'Sarah Bishop']],
    ['@sarahjones #DavidWilson https://sarah.jones.example', []],
  ])('people in %s', (text, people) => {
    expect(namesIn(text, 'person')).toEqual(people);
  });

  it('tells organisations and places from people', () => {
    const text = 'Sarah Jones of the University of Liverpool moved from Manchester to London.';
    expect(namesIn(text, 'person')).toEqual(['Sarah Jones']);
    expect(namesIn(text, 'org')).toEqual(['University of Liverpool']);
    expect(namesIn(text, 'loc')).toEqual(['Manchester', 'London']);
  });

  it.each([
    ['The Bank of England raised its rate.', ['Bank of England']],
    ['She reads the Welsh Herald and the Isle of Man Gazette.', ['Welsh Herald', 'Isle of Man Gazette']],
    ['He studied at the Institute of the Arts in York.', ['Institute of the Arts']],
    [
      'Ask the Isle of Man Constabulary, or the Isle of Man Government.',
      ['Isle of Man Constabulary', 'Isle of Man Government'],
    ],
    ['Ask Marks & Spencer, or Marks and Spencer in town.', ['Marks & Spencer', 'Marks and Spencer']],
    ['MORGAN STANLEY SHUTS ITS OFFICE', ['MORGAN STANLEY']],
    ['He works for J. P. Morgan.', ['J. P. Morgan']],
    ['There is good News for the Latest Bus to Peel.', []],
    ['we sat on the bank of a river', []],
  ])('organisations by their form in %s', (text, organisations) => {
    expect(namesIn(text, 'org')).toEqual(organisations);
  });

  it.each([
    ['Free lift? Ring: Samaritans', ['Samaritans']],
    ['Tickets are sold through Eventbrite and WestJet.', ['Eventbrite', 'WestJet']],
    ['shame vodafone never rings back lol', ['vodafone']],
    ['Un, deux, trois: who is next? Open it in Firefox.', []],
  ])('organisations that the lists know in %s', (text, organisations) => {
    expect(namesIn(text, 'org')).toEqual(organisations);
  });

  it('takes no tax or benefit for an organisation', () => {
    expect(namesIn('You need your National Insurance number to claim Universal Credit.', 'org')).toEqual([]);
  });

  it('gives its reasons without the name', () => {
    for (const hit of detectNames(parseText('Well done to Mrs Sarah Jones!')))
      for (const reason of hit.evidence) expect(reason).not.toMatch(/sarah|jones/i);
  });

  it('takes a later surname for the same person', () => {
    const people = peopleNamed(parseText('Sarah Jones won. Mrs Jones was pleased. David Wilson came second.'));
    expect(people.map(({ name }) => name)).toEqual(['Sarah Jones', 'David Wilson']);
  });

  it('gives hits in order that do not overlap, within the prose', () => {
    const word = fc.constantFrom(
      'Sarah',
      'Jones',
      'the',
      'Mr',
      '.',
      ',',
      'Tesco',
      '@x',
      '#y',
      '’s',
      'of',
      'PAYE',
      '\n\n',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const document = parseText(words.join(' '));
        let from = 0;
        for (const { start, end } of detectNames(document)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(document.prose.text.length);
      }),
    );
  });

  it('ends on 100 KB of names', () => {
    expect(detectNames(parseText('Mr Jones, of the Jones, '.repeat(4000))).length).toBeGreaterThan(0);
  });
});
