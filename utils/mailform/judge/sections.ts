import { W } from './concepts.ts';
import type { FieldFacts, Title } from './field.ts';
import { isAscii } from './is-ascii.ts';
import { meaning } from './meaning.ts';
import { remembered } from './remembered.ts';

const mailBits = W.mail | W.smtp | W.imap | W.pop | W.incoming | W.outgoing;
/** Words of section names that say nothing of a matter. */
const general = new Set(
  'connections connection manually manual manuelle manuell manuele manuel manuale setup general settings setting details detail options option advanced basic credentials optional configuration parameters with your data information info verbindung allgemein einstellungen zugangsdaten daten erweitert konfiguration connexion général géneral genéral paramètres parametres avancés avancé avances avance informations conexión conexion generales ajustes datos configuración configuracion conexão conexao geral dados configurações configuraçoes configuracões configuracoes connessione generali impostazioni dati verbinding algemeen instellingen gegevens подключение настройки параметры данные'.split(
    ' ',
  ),
);
/** A change of one's own password is no sign-in at a server. */
const changes =
  /chang|änder|aendern|cambi|alter|modif|wijzig|ändra|zmie|смен|измен|değiş|変更|修改|更改|변경|reset|new pass/i;
const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const generalWide = /接続|設定|連接|连接|设置|配置|연결|설정/;

const joining = new Set(
  'a an and the of for to in on or my und oder der die das den des am im zum zur für et ou du de la le les au y el los del o e da do di il per en het van i и для к'.split(
    ' ',
  ),
);
/** Parts of a connection to a server: any server's. */
const parts =
  W.host | W.port | W.secure | W.user | W.pass | W.auth | W.account | W.name | W.address | W.enable | W.auto;

/** Whether a name has words that are neither a part of a connection nor general. */
function hasStrangeWords(text: string): boolean {
  if (wide.test(text)) return (meaning(text) & parts) === 0 && !generalWide.test(text);
  const words = text.toLowerCase().split(isAscii(text) ? /[^a-z]+/ : /[^\p{L}\p{M}]+/u);
  return words.some(
    (word) => word !== '' && !general.has(word) && !joining.has(word) && (meaning(word) & parts) === 0,
  );
}

/** A heading, or a short plain text over several fields that is no sentence, and no end of one behind a link. */
export const isCaption = ({ level, count, text }: Title): boolean =>
  level < 9 || (count > 1 && text.length < 60 && !/[.!?。！？]$/.test(text));

/** Whether a section's name leaves open that a mail server's fields are in it. */
const open = remembered(
  (text) =>
    !(meaning(text) & W.foreign) &&
    ((meaning(text) & (mailBits | W.reply | W.from | W.send)) !== 0 ||
      !(hasStrangeWords(text) || changes.test(text))),
);

/** What names the section of a control: a heading goes before a plain text over the very same fields. */
function captionOf({ titles }: FieldFacts): Title | undefined {
  const nearest = titles.find(isCaption);
  if (!nearest || nearest.level < 9) return nearest;
  return titles.find(({ level, count }) => level < 9 && count === nearest.count) ?? nearest;
}

/** Whether a control's own words speak of mail, wherever it stands. */
const speaksOfMail = ({ labelBits, nameBits, placeBits }: FieldFacts): boolean =>
  ((labelBits | nameBits | placeBits) & mailBits) !== 0;

/**
 * Whether a control stands in a section of another matter than a server field: under a caption of its own that names
 * neither mail nor a part of a connection. "Camera: user, password" behind "SMTP: host, port" is the camera's.
 */
export function inOtherMatter(anchor: FieldFacts, field: FieldFacts): boolean {
  const mine = captionOf(field);
  const theirs = captionOf(anchor);
  if ((mine && anchor.titles.includes(mine)) || (theirs && field.titles.includes(theirs))) return false;
  if (!mine) return theirs !== undefined && !speaksOfMail(field);
  return !open(mine.text) && !speaksOfMail(field);
}

/** A title of the page that speaks of mail and stands over a part of the page only. */
export const isMailSection = (title: Title, total: number): boolean =>
  (title.bits & mailBits) !== 0 && isCaption(title) && title.count < total * 0.9;

/** Whether a field may be a mail form's on a page that has a section for mail: by where it stands or by its own words. */
export const maybeOurs = (field: FieldFacts): boolean => {
  const caption = captionOf(field);
  return !caption || open(caption.text) || speaksOfMail(field);
};
