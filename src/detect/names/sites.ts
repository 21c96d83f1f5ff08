import { NOTHING_BUT_STREET } from '../streets.ts';
import { listedAround } from './around.ts';

const SHIP = /^(?:MV|HMS|RMS|SS|RFA|USS|HMAS|HMNZS|RNLB|TSS) \p{Lu}/u;
const AFTER_SHIP =
  /(?<![\p{L}-])(?:MV|HMS|RMS|SS|RFA|USS|HMAS|HMNZS|RNLB|TSS|[Ff]erry|[Ff]reighter|(?:[Tt]all |[Cc]ruise |[Ss]ailing |[Ss]team)?[Ss]hip|[Ll]iner|(?:RNLI )?[Ll]ifeboat|[Tt]rawler|[Yy]acht|[Tt]ug|[Cc]atamaran|[Vv]essel|[Ss]chooner) (?:the |the MV )?(?:Sir |Dame |Lady )?(?:\p{Lu}[\p{L}’'-]+ and )?$/u;
const STREET = new RegExp(String.raw`\s(?:${NOTHING_BUT_STREET}|Roundabout|Bypass|Interchange)$`);
/** Streets that stand for those who work or play in them. */
const SPOKEN_OF = /^(?:Wall|Downing|Fleet|Harley|Coronation|Sesame|Wimpole|Threadneedle) Street$/;
/** Buildings without a name of their own. */
const HALL =
  /^(?:The )?(?:(?:Town|City|Village|Memorial|Parish|Church|County|Guild|Music|Concert|Market|Sports|School) Hall|(?:Community|Civic|Leisure|Sports|Health|Visitors?|Shopping|Town|Day|Recycling|Youth|Job) Cent(?:re|er)|(?:Fire|Police|Bus|Railway|Train|Ambulance|Polling|Lifeboat) Station|Open (?:House|Day)|(?:Bus|Sports) (?:Stop|Pavilion)|Sea Terminal|(?:Main|Central|Public|Family|City) Library|Council (?:Offices|Chamber)|(?:A ?& ?E|MRI|CT|ICU))$/i;

/** Short forms of states and cities. */
const STATE = /^(?:NSW|QLD|Qld|PNG|UAE|UK|NI|ROI|NYC|IoM|IOM)$/;

/** True for a ship, by the words before its name or at its head. */
export function isShip(before: string, name: string): boolean {
  return SHIP.test(name) || AFTER_SHIP.test(before);
}

/** True for a street, a building without a name of its own and the short form of a state: they look like organisations. */
export function isSite(name: string): boolean {
  return HALL.test(name) || STATE.test(name) || (STREET.test(name) && !SPOKEN_OF.test(name));
}

/** True for a name, or a part of one, that is a listed town of several words where it stands. */
export const isTown = listedAround('names/towns.txt');
