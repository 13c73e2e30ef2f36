// Made by `npm run new:app`; do not edit.
import { aerion } from './aerion.ts';
import { akaunting } from './akaunting.ts';
import { alfio } from './alfio.ts';
import { allclients } from './allclients.ts';
import { appleMailIphone } from './apple-mail-iphone.ts';
import { apprise } from './apprise.ts';
import { appwrite } from './appwrite.ts';
import { audiobookshelf } from './audiobookshelf.ts';
import { authentik } from './authentik.ts';
import { backdrop } from './backdrop.ts';
import { bichon } from './bichon.ts';
import { billquick } from './billquick.ts';
import { booklore } from './booklore.ts';
import { brotherPrinter } from './brother-printer.ts';
import { cachet } from './cachet.ts';
import { cacti } from './cacti.ts';
import { canonMfp } from './canon-mfp.ts';
import { casdoor } from './casdoor.ts';
import { chatmailsync } from './chatmailsync.ts';
import { chatwoot } from './chatwoot.ts';
import { civicrm } from './civicrm.ts';
import { cloudreve } from './cloudreve.ts';
import { companyhub } from './companyhub.ts';
import { cosmosServer } from './cosmos-server.ts';
import { crater } from './crater.ts';
import { cypht } from './cypht.ts';
import { dankmail } from './dankmail.ts';
import { davmail } from './davmail.ts';
import { decidim } from './decidim.ts';
import { defguard } from './defguard.ts';
import { deltaChat } from './delta-chat.ts';
import { deverp } from './deverp.ts';
import { dhis2 } from './dhis2.ts';
import { dify } from './dify.ts';
import { discourse } from './discourse.ts';
import { dokploy } from './dokploy.ts';
import { dolibarr } from './dolibarr.ts';
import { domoticz } from './domoticz.ts';
import { duplicati } from './duplicati.ts';
import { e107 } from './e107.ts';
import { elabftw } from './elabftw.ts';
import { elementaryMail } from './elementary-mail.ts';
import { emailOauth2Proxy } from './email-oauth2-proxy.ts';
import { emailengine } from './emailengine.ts';
import { epsonMfp } from './epson-mfp.ts';
import { espeasy } from './espeasy.ts';
import { espocrm } from './espocrm.ts';
import { eventum } from './eventum.ts';
import { fairemail } from './fairemail.ts';
import { faveo } from './faveo.ts';
import { firebaseEmail } from './firebase-email.ts';
import { fluentSmtp } from './fluent-smtp.ts';
import { forkCms } from './fork-cms.ts';
import { frappe } from './frappe.ts';
import { freescout } from './freescout.ts';
import { freshsales } from './freshsales.ts';
import { fujifilmMfp } from './fujifilm-mfp.ts';
import { getmail } from './getmail.ts';
import { gibbon } from './gibbon.ts';
import { gitea } from './gitea.ts';
import { gitlab } from './gitlab.ts';
import { glpi } from './glpi.ts';
import { gmailApp } from './gmail-app.ts';
import { gmailWeb } from './gmail-web.ts';
import { goalert } from './goalert.ts';
import { gophish } from './gophish.ts';
import { halo } from './halo.ts';
import { hertzbeat } from './hertzbeat.ts';
import { himalaya } from './himalaya.ts';
import { homeAssistantImap } from './home-assistant-imap.ts';
import { homeAssistantO365 } from './home-assistant-o365.ts';
import { homeAssistantSmtp } from './home-assistant-smtp.ts';
import { homematicEmail } from './homematic-email.ts';
import { hoppscotch } from './hoppscotch.ts';
import { hubspot } from './hubspot.ts';
import { imapsync } from './imapsync.ts';
import { immich } from './immich.ts';
import { invoiceNinja } from './invoice-ninja.ts';
import { invoiceplane } from './invoiceplane.ts';
import { ipCamera } from './ip-camera.ts';
import { isync } from './isync.ts';
import { kavita } from './kavita.ts';
import { keila } from './keila.ts';
import { limesurvey } from './limesurvey.ts';
import { listmonk } from './listmonk.ts';
import { liveHelperChat } from './live-helper-chat.ts';
import { magentoSmtp } from './magento-smtp.ts';
import { mailArchiver } from './mail-archiver.ts';
import { mailVault } from './mail-vault.ts';
import { mailbird } from './mailbird.ts';
import { mailcow } from './mailcow.ts';
import { mailflow } from './mailflow.ts';
import { mailnag } from './mailnag.ts';
import { mailpoet } from './mailpoet.ts';
import { mailspring } from './mailspring.ts';
import { manageiq } from './manageiq.ts';
import { matomo } from './matomo.ts';
import { memos } from './memos.ts';
import { moodle } from './moodle.ts';
import { motioneye } from './motioneye.ts';
import { msgvault } from './msgvault.ts';
import { mustang } from './mustang.ts';
import { mutt } from './mutt.ts';
import { mybb } from './mybb.ts';
import { n8n } from './n8n.ts';
import { namelessmc } from './namelessmc.ts';
import { nextcloudMail } from './nextcloud-mail.ts';
import { ninaGroundStation } from './nina-ground-station.ts';
import { nmail } from './nmail.ts';
import { nocobase } from './nocobase.ts';
import { nodeRed } from './node-red.ts';
import { notifuse } from './notifuse.ts';
import { novu } from './novu.ts';
import { ntfy } from './ntfy.ts';
import { nylas } from './nylas.ts';
import { odoo } from './odoo.ts';
import { omamail } from './omamail.ts';
import { oneApi } from './one-api.ts';
import { openSourcePos } from './open-source-pos.ts';
import { openarchiver } from './openarchiver.ts';
import { opencart } from './opencart.ts';
import { opencti } from './opencti.ts';
import { openmediavault } from './openmediavault.ts';
import { opensearch } from './opensearch.ts';
import { opnsenseMonit } from './opnsense-monit.ts';
import { osclass } from './osclass.ts';
import { osticket } from './osticket.ts';
import { other } from './other.ts';
import { paperlessNgx } from './paperless-ngx.ts';
import { parsedmarc } from './parsedmarc.ts';
import { pelican } from './pelican.ts';
import { peppermint } from './peppermint.ts';
import { petSitterPlus } from './pet-sitter-plus.ts';
import { phpbb } from './phpbb.ts';
import { phpipam } from './phpipam.ts';
import { pingvinShare } from './pingvin-share.ts';
import { plane } from './plane.ts';
import { pocketId } from './pocket-id.ts';
import { pretix } from './pretix.ts';
import { proxmox } from './proxmox.ts';
import { pterodactyl } from './pterodactyl.ts';
import { pufferpanel } from './pufferpanel.ts';
import { qbittorrent } from './qbittorrent.ts';
import { qnap } from './qnap.ts';
import { quickmail } from './quickmail.ts';
import { rallly } from './rallly.ts';
import { readynas } from './readynas.ts';
import type { Recipe } from './recipe.ts';
import { remark42 } from './remark42.ts';
import { rocketChat } from './rocket-chat.ts';
import { roundcube } from './roundcube.ts';
import { salesmartly } from './salesmartly.ts';
import { saltcorn } from './saltcorn.ts';
import { seerr } from './seerr.ts';
import { servicenow } from './servicenow.ts';
import { sharpMfp } from './sharp-mfp.ts';
import { shopware } from './shopware.ts';
import { sickchill } from './sickchill.ts';
import { smf } from './smf.ts';
import { smsForwarder } from './sms-forwarder.ts';
import { snappymail } from './snappymail.ts';
import { sonarr } from './sonarr.ts';
import { stalwart } from './stalwart.ts';
import { supermail } from './supermail.ts';
import { swarmmarshal } from './swarmmarshal.ts';
import { synology } from './synology.ts';
import { tautulli } from './tautulli.ts';
import { thingsboard } from './thingsboard.ts';
import { thunderbird } from './thunderbird.ts';
import { thunderbirdAndroid } from './thunderbird-android.ts';
import { truenas } from './truenas.ts';
import { twikoo } from './twikoo.ts';
import { unipile } from './unipile.ts';
import { unraid } from './unraid.ts';
import { uptimeKuma } from './uptime-kuma.ts';
import { uvdesk } from './uvdesk.ts';
import { vaultwarden } from './vaultwarden.ts';
import { webmin } from './webmin.ts';
import { wekan } from './wekan.ts';
import { wikiJs } from './wiki-js.ts';
import { winoMail } from './wino-mail.ts';
import { woltlab } from './woltlab.ts';
import { wordpressSmtpPlugins } from './wordpress-smtp-plugins.ts';
import { wpMailSmtp } from './wp-mail-smtp.ts';
import { zabbix } from './zabbix.ts';
import { zammad } from './zammad.ts';
import { zendesk } from './zendesk.ts';
import { znuny } from './znuny.ts';

export const recipes: readonly Recipe[] = [
  aerion,
  akaunting,
  alfio,
  allclients,
  appleMailIphone,
  apprise,
  appwrite,
  audiobookshelf,
  authentik,
  backdrop,
  bichon,
  billquick,
  booklore,
  brotherPrinter,
  cachet,
  cacti,
  canonMfp,
  casdoor,
  chatmailsync,
  chatwoot,
  civicrm,
  cloudreve,
  companyhub,
  cosmosServer,
  crater,
  cypht,
  dankmail,
  davmail,
  decidim,
  defguard,
  deltaChat,
  deverp,
  dhis2,
  dify,
  discourse,
  dokploy,
  dolibarr,
  domoticz,
  duplicati,
  e107,
  elabftw,
  elementaryMail,
  emailOauth2Proxy,
  emailengine,
  epsonMfp,
  espeasy,
  espocrm,
  eventum,
  fairemail,
  faveo,
  firebaseEmail,
  fluentSmtp,
  forkCms,
  frappe,
  freescout,
  freshsales,
  fujifilmMfp,
  getmail,
  gibbon,
  gitea,
  gitlab,
  glpi,
  gmailApp,
  gmailWeb,
  goalert,
  gophish,
  halo,
  hertzbeat,
  himalaya,
  homeAssistantImap,
  homeAssistantO365,
  homeAssistantSmtp,
  homematicEmail,
  hoppscotch,
  hubspot,
  imapsync,
  immich,
  invoiceNinja,
  invoiceplane,
  ipCamera,
  isync,
  kavita,
  keila,
  limesurvey,
  listmonk,
  liveHelperChat,
  magentoSmtp,
  mailArchiver,
  mailVault,
  mailbird,
  mailcow,
  mailflow,
  mailnag,
  mailpoet,
  mailspring,
  manageiq,
  matomo,
  memos,
  moodle,
  motioneye,
  msgvault,
  mustang,
  mutt,
  mybb,
  n8n,
  namelessmc,
  nextcloudMail,
  ninaGroundStation,
  nmail,
  nocobase,
  nodeRed,
  notifuse,
  novu,
  ntfy,
  nylas,
  odoo,
  omamail,
  oneApi,
  openSourcePos,
  openarchiver,
  opencart,
  opencti,
  openmediavault,
  opensearch,
  opnsenseMonit,
  osclass,
  osticket,
  other,
  paperlessNgx,
  parsedmarc,
  pelican,
  peppermint,
  petSitterPlus,
  phpbb,
  phpipam,
  pingvinShare,
  plane,
  pocketId,
  pretix,
  proxmox,
  pterodactyl,
  pufferpanel,
  qbittorrent,
  qnap,
  quickmail,
  rallly,
  readynas,
  remark42,
  rocketChat,
  roundcube,
  salesmartly,
  saltcorn,
  seerr,
  servicenow,
  sharpMfp,
  shopware,
  sickchill,
  smf,
  smsForwarder,
  snappymail,
  sonarr,
  stalwart,
  supermail,
  swarmmarshal,
  synology,
  tautulli,
  thingsboard,
  thunderbirdAndroid,
  thunderbird,
  truenas,
  twikoo,
  unipile,
  unraid,
  uptimeKuma,
  uvdesk,
  vaultwarden,
  webmin,
  wekan,
  wikiJs,
  winoMail,
  woltlab,
  wordpressSmtpPlugins,
  wpMailSmtp,
  zabbix,
  zammad,
  zendesk,
  znuny,
];
