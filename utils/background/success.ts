import { recipeFor } from '../apps/index.ts';
import type { Way } from '../guide/facts.ts';

/**
 * Sentences by which apps say that a mail *test* worked. "Saved" alone is not among them: settings that were
 * saved have not been tested, and a false tick would end the journey too early.
 */
const testWorked = [
  /\btest (e-?mail|mail|message)\b[^.!?\n]{0,40}\b(was |has been |been )?(sent|delivered)\b/iu,
  /\b(connection|connected|verified|authenticated)\b[^.!?\n]{0,20}\b(successful(ly)?|ok|established|succeeded)\b/iu,
  /\b(test|verification)\b[^.!?\n]{0,30}\b(successful(ly)?|succeeded|passed)\b/iu,
  /\btest-?(e-?mail|nachricht)\b[^.!?\n]{0,40}\b(gesendet|verschickt|versendet)\b/iu,
  /\bverbindung\b[^.!?\n]{0,20}\b(erfolgreich|hergestellt)\b/iu,
];
const failed =
  /\b(not|no|fail(ed|ure)?|error|unable|could ?n.t|cannot|denied|refused|un(successful|verified))\b|fehl|nicht/iu;

/** Sentences by which apps say that signing in with Microsoft worked. */
const authorized = [
  /\b(authori[sz]ation|sign-?in|consent)\b[^.!?\n]{0,20}\b(successful(ly)?|succeeded|complete(d)?|granted)\b/iu,
  /\bsuccessfully\b[^.!?\n]{0,20}\b(authori[sz]ed|connected|linked|signed in)\b/iu,
  /\b(account|mailbox|e-?mail)\b[^.!?\n]{0,20}\b(connected|linked|authori[sz]ed)\b[^.!?\n]{0,10}\bsuccessfully\b/iu,
];
/** Beside the mailbox's own address these words are enough. */
const connected =
  /\b(connected|linked|authori[sz]ed|active|verbunden|conectad[oa]|connectée?|collegat[oa]|verbonden|połączon[eoy]|ansluten|bağlandı|подключен[оа]?)\b|接続|連携|已连接|已連接|연결됨|متصل|מחובר/iu;
/** "Disconnected", "reconnect", "Connect …" are none of these. */
const unconnected = /\b(dis|re)connect|\bnot\b|\bto be\b|\bgetrennt\b/iu;

/** Whose success it is: the app's, for a mailbox, on a way. */
export interface Attempt {
  app: string;
  way: Way;
  address: string;
}

/**
 * Whether the app's own words say that it worked: by its recipe, else by the sentences above. After a form was filled
 * that is its mail test; on the official way it is the sign-in, in a line of its own that no failure stands in.
 */
export function isSuccess({ app, way, address }: Attempt, text: string): boolean {
  const own = recipeFor(app)
    .messages.filter((message) => message.meaning === 'success')
    .map((message) => message.text.toLowerCase());
  const says = (line: string): boolean => own.some((words) => line.toLowerCase().includes(words));
  switch (way) {
    case 'password': {
      const plain = text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
      if (plain === '' || failed.test(plain)) return false;
      return says(plain) || testWorked.some((sentence) => sentence.test(plain));
    }
    case 'official':
      return text
        .normalize('NFKC')
        .split('\n')
        .map((line) => line.replace(/\s+/gu, ' ').trim())
        .some(
          (line) =>
            line.length < 200 &&
            !failed.test(line) &&
            !unconnected.test(line) &&
            (authorized.some((sentence) => sentence.test(line)) ||
              (line.toLowerCase().includes(address) && connected.test(line))),
        );
    default:
      return way satisfies never;
  }
}
