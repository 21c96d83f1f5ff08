import { hasCapital } from './shape.ts';

/** Words of English that keep their accents, in small letters and without the ending of a plural. */
const ACCENTED =
  'à appliqué attaché blasé brûlée café canapé châteaux château chargé cliché clichéd communiqué consommé cortège coöperate coöperation ' +
  'coöperative coupé crème crèche crémant crêpe débâcle débridement début débutante décolletage décor déjà dépôt détente divorcé ' +
  'divorcée doppelgänger doyenné éclair éclat élan élite émigré entrée entrepôt épée étude exposé façade fiancé fiancée fête fêted ' +
  'flambé flambéed fraîche frappé fräulein garçon gâteau gâteaux glacé habitué hôtel idée ingénue jalapeño lamé mâché macramé maître ' +
  'mañana maté mélange mêlée ménage métier moiré naïf naïve naïvely naïveté naïvety né née négligé olé outré passé pâté pièce piña ' +
  'piñata plié précis première protégé protégée purée puréed raisonné régime résumé risqué rôle rosé roué sauté sautéed séance señor ' +
  'señora señorita smörgåsbord soirée soufflé soupçon tête touché über vicuña voilà zoölogy';

let accented: ReadonlySet<string> | undefined;

/** True for a word with an accent that English has so: `café`, but not `paínt`. A capital begins a name, which may have any. */
export function mayBeAccented(word: string): boolean {
  if (hasCapital(word)) return true;
  accented ??= new Set(ACCENTED.split(' '));
  return accented.has(word.normalize('NFC').replace(/(?:'s|s)$/, '')) || accented.has(word);
}
