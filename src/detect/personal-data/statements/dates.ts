const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** A full date with a year, in the forms that people write: `3/4/81`, `1990-05-04`, `4th May 1990`, `22-nov-1972`. */
export const FULL_DATE = new RegExp(
  String.raw`(?<![\w/.-])(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?(?:${MONTH})\.?,?[ -](?:'?\d{2}(?!\d)|\d{4})|(?:${MONTH})\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?![\w/-]|\.\d)`,
  'gi',
);
