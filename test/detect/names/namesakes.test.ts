import { describe, expect, it } from 'vitest';

import { organisationsNamed, peopleNamed } from '../../../src/detect/names/named.ts';
import { parseText } from '../../../src/document/parse.ts';

function people(post: string): string[] {
  return peopleNamed(parseText(post)).map(({ name }) => name);
}

function organisations(post: string): string[] {
  return organisationsNamed(parseText(post))
    .filter(({ hit }) => hit.confidence !== 'low')
    .map(({ name }) => name);
}

describe('what bears the name of a person', () => {
  it.each([
    'The Steven Moore Bridge is shut for repairs.',
    'Blood tests are at the Claire Thompson Health Centre from Monday.',
    'Martin’s Law comes into force next year.',
    'The talk on Thursday is about Brandt’s bats and Franklin’s gulls.',
    'Boyle’s laws are on show in the science week.',
    'Sergeant’s office: police dog Bruno found the missing keys.',
    'Tai Chi, Granny Smith and Geiger counters: three talks.',
    'Hot water is back at Claire House. The Moore theatre is open again.',
    'In danger? Ask for Angela at the bar.',
    'The panda Mei Lan has a new keeper.',
    'Bella, our therapy dog, visits the ward on Tuesday.',
    'A lost spaniel answers to the name of Monty.',
    'A Jack Russell was found on the beach. A King Charles spaniel is still lost.',
    'The office closes on St George’s Day and on St Andrew’s Day.',
    'Mark your calendars: the fair is on 12 July.',
    'Kent, Devon and Dorset join the scheme.',
    'Trains to Bury St Edmunds and to King’s Lynn run late.',
    'The lifeboat Sarah Jane Turner was launched at noon.',
    'Meet Bella the therapy dog at the library.',
    'Our detection dog, Monty, is back at work. Missing cat: Oscar.',
    'Spaniel Toby found the cash.',
    'Alfred Pier and the Robert Pier are shut.',
    'The form is filled in for John Doe and Fred Bloggs.',
  ])('is no person: %s', (post) => {
    expect(people(post)).toEqual([]);
  });

  it.each([
    ['Steven Moore opened the bridge.', ['Steven Moore']],
    ['Steven Moore’s garden won the prize.', ['Steven Moore']],
    ['Dog handler Sarah Jones found the keys.', ['Sarah Jones']],
    ['Sarah, a guide dog owner, will speak.', ['Sarah']],
    ['Sarah’s dog won a rosette.', ['Sarah']],
    ['Sarah and her dog found the keys.', ['Sarah']],
    ['Fred Turner filled in the form.', ['Fred Turner']],
  ])('leaves people alone: %s', (post, names) => {
    expect(people(post)).toEqual(names);
  });
});

describe('people of history and characters of stories', () => {
  it.each([
    'A talk on Florence Nightingale begins at seven.',
    'The film is Mary Poppins, and the play Romeo and Juliet.',
    'Find every Wallace & Gromit on the trail.',
  ])('are told apart: %s', (post) => {
    expect(peopleNamed(parseText(post)).filter(({ figure }) => !figure)).toEqual([]);
  });

  it('are not those who share a part of their names', () => {
    expect(peopleNamed(parseText('Florence Kelly and Robin Quirk helped.')).map(({ figure }) => figure)).toEqual([
      false,
      false,
    ]);
  });
});

describe('what looks like an organisation', () => {
  it.each([
    'Collect the forms at the Town Hall or at the Community Centre.',
    'Detective Inspector Sarah Jones asks for witnesses.',
    'Welcome to the new Director of Public Health.',
    'MV Kestrel takes over the freight this week.',
    'Water is off in Ferguson Avenue and in Corkish Terrace.',
  ])('is none: %s', (post) => {
    expect(organisations(post)).toEqual([]);
  });

  it.each([
    ['She works for the Royal Horticultural Society.', ['Royal Horticultural Society']],
    ['Barnardo’s runs the family hub.', ['Barnardo’s']],
    ['Coats were given by Sainsbury’s and by West Yorkshire Police.', ['Sainsbury’s', 'West Yorkshire Police']],
    ['Historic Scotland has shut the abbey. Northern Rail runs a bus.', ['Historic Scotland', 'Northern Rail']],
    ['The windows are by Quirk & Sons, the doors by Moore and Jones Ltd.', ['Quirk & Sons', 'Moore and Jones Ltd']],
    ['We met a grandson of Ronald McDonald’s.', []],
  ])('is one: %s', (post, names) => {
    expect(organisations(post)).toEqual(names);
  });
});
