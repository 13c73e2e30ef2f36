/**
 * Nouns that stand at the end of compounds in Germanic languages: "Serverzertifikat", "smtp-wachtwoord" and
 * "kontoadress" are read as two words. Canonical spelling; endings of cases and numbers are free.
 */
const heads =
  'zertifikat kennwort passwort adresse anmeldung verbindung fehler grenze limit einstellung richtlinie postfach konto verwaltung server schlussel zugang sperre anfrage meldung wachtwoord verbinding certificaat adres fout instelling losenord anslutning certifikat inloggning granse forbindelse adgangskode passord tilkobling sertifikat innlogging palogging innstilling'.split(
    ' ',
  );

const compound = new RegExp(
  `(?<![\\p{L}\\d.-])(\\p{L}{3,}?)s?(${heads.join('|')})(e?n|e?s|er|et)?(?![\\p{L}\\d])`,
  'gu',
);

/** Canonical text with such compounds taken apart. */
export const withCompoundsTakenApart = (text: string): string =>
  text.replace(compound, (_, first: string, head: string, ending = '') => `${first} ${head}${ending}`);
