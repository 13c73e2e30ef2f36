import { once } from './once.ts';

/**
 * Words that browsers and operating systems put in place of the English ones, taken back to English so that the
 * same rules read them (docs/evidence/auth-errors-apps.md, B.1 rule 10). Not a dictionary: only words that mail
 * errors use. Written without accents, as `canonical` gives them. `*` = any ending. Languages: German, Spanish,
 * French, Italian, Portuguese, Chinese (both scripts), Japanese. One table, hence its length.
 */
const entries: readonly (readonly [english: string, others: string])[] = [
  [
    'authentication',
    '認証 authentifizierung* autenticacion autenticacao authentification autenticazione 身份验证 身份驗證 身份认证 认证 認證 验证 驗證 鉴权',
  ],
  [
    'basic authentication',
    '基本認証 ベーシック認証 standardauthentifizierung basisauthentifizierung autenticacion|basica autenticacao|basica authentification|de|base authentification|basique autenticazione|di|base 基本身份验证 基本身份驗證 基本认证 基本验证',
  ],
  ['basic', 'basica basico basique einfache grundlegende 基本'],
  [
    'unsuccessful',
    'erfolglos nicht|erfolgreich fallida fallido malsucedida malsucedido infructueuse non|riuscita sin|exito sem|sucesso 不成功 未成功',
  ],
  [
    'failed',
    '失敗しました できませんでした fehlgeschlagen* gescheitert* schlug|fehl fallo fracaso falhou falha fracassou echoue* echec fallito fallita 失败 失敗',
  ],
  ['failure', 'fehler|bei fracaso falha|de'],
  [
    'authenticate',
    "authentifizieren authentifiziere autenticarse autenticarsi autenticar s'authentifier authentifier autenticati 进行身份验证",
  ],
  ['error', 'エラー fehler erro erreur errore 错误 錯誤 出错'],
  [
    'disabled',
    '無効になって 無効です 無効化 deaktiviert* deshabilitad* desactivad* desabilitad* desativad* desactive* disabilitat* disattivat* 已禁用 被禁用 禁用 已停用 停用 已关闭',
  ],
  ['is', 'ist wurde wird esta foi est 已被'],
  ['does not support', 'nao|suporta no|soporta no|admite unterstutzt|nicht non|supporta'],
  ['remote name', 'remotename* nombre|remoto nome|remoto'],
  ['and', 'und et y e 和 以及'],
  ['or', 'oder ou 或'],
  ['to', 'zu para 到'],
  ['with', 'mit avec con com 与'],
  ['from', 'von aus desde 从'],
  ['your', 'ihr* dein* votre vos su sus seu sua seus suas 您的 你的'],
  ['please', "bitte veuillez por|favor s'il|vous|plait 请"],
  ['check', 'prufen uberprufen|sie verifiez verifique comprobar compruebe 检查'],
  ['not', 'nicht pas non nao kein keine 不 未 没有'],
  ['password', 'パスワード passwort kennwort contrasena senha palavra-passe mot|de|passe 密码 密碼 口令'],
  [
    'username',
    "ユーザー名 ユーザ名 benutzername* nombre|de|usuario nome|de|usuario nome|de|utilizador nom|d'utilisateur nom|utilisateur nome|utente 用户名 用戶名 使用者名稱",
  ],
  ['user', 'benutzer* usuario utilizador utilisateur utente 用户 用戶 使用者'],
  [
    'credentials',
    "anmeldedaten anmeldeinformationen zugangsdaten credenciales credenciais identifiants informations|d'identification credenziali 凭据 凭证 憑證 认证信息",
  ],
  [
    'incorrect',
    '正しくありません 正しくない 間違って 誤って falsch* incorrect* incorret* inkorrekt* errad* errone* non|corrett* 不正确 不正確 错误的 有误',
  ],
  ['invalid', 'ungultig* invalid* non|valid* 无效 無效'],
  [
    'login',
    'anmeldung anmelden einloggen inicio|de|sesion iniciar|sesion connexion|utilisateur acesso accesso 登录 登錄 登入',
  ],
  ['rejected', 'abgelehnt* zuruckgewiesen* rechazad* rejeitad* rejete* rifiutat* refusee|par 被拒绝 被拒絕'],
  ['refused', '拒否されました 拒否 verweigert* verweigerte refuse* recusad* rechazo rifiutata 拒绝 拒絕'],
  ['denied', "denegad* negad* refuse|l'acces negato 拒绝访问 拒絕存取"],
  ['access', 'zugriff* acceso acesso acces 访问 存取'],
  [
    'connection',
    '接続 verbindung* conexion* conexao conexoes ligacao connexion* connessione 连接 連線 连线 連接',
  ],
  ['connect', 'verbinden verbunden conectar* conectad* ligar connecter collegarsi connettersi'],
  ['connected', 'verbunden conectado conectada connecte connesso 已连接'],
  [
    'closed',
    'geschlossen* beendet* cerrad* cerro fechad* encerrad* ferme* chiusa chiuso 关闭 已关闭|连接 關閉 中断 中斷',
  ],
  [
    'unexpectedly',
    'unerwartet* inesperadamente de|forma|inesperada de|maniere|inattendue inopinement inaspettatamente 意外',
  ],
  ['unexpected', 'inesperad* inattendu* inattes* 意外的'],
  ['reset', 'zuruckgesetzt* restablecid* reiniciad* redefinid* reinitialise* reimpostata 重置'],
  ['lost', 'verloren perdid* perdue persa 丢失'],
  [
    'timed out',
    "タイムアウト zeituberschreitung* zeitlimit* tiempo|de|espera|agotado tiempo|de|espera agotado|el|tiempo tempo|limite tempo|esgotado delai|d'attente delai|depasse expirou tempo|scaduto 超时 逾時 超時",
  ],
  ['timeout', 'zeituberschreitung tiempo|limite 超时时间'],
  ['host', 'anfitrion hospedeiro hote hostnamen 主机 主機'],
  ['server', 'サーバー サーバ servidor* serveur* servern 服务器 伺服器 服務器'],
  [
    'server name',
    'servername* nom|du|serveur nombre|del|servidor nome|do|servidor nome|del|server サーバー名',
  ],
  ['mail server', 'mailserver* servidor|de|correo servidor|de|email serveur|de|messagerie 邮件服务器'],
  [
    'could not',
    "できません konnte|nicht konnten|nicht no|se|pudo no|pudo nao|foi|possivel nao|pode n'a|pas|pu impossible|de impossibile 无法 無法 不能",
  ],
  ['could not be', 'konnte|nicht|werden'],
  ['unable', 'nicht|moglich incapaz 无法完成'],
  ['resolve', 'aufgelost auflosen aufzulosen resolver resoudre resolu risolvere 解析'],
  ['found', 'gefunden encontrad* encontrar encontro localizad* localizar trouve* trouver trovat* 找到'],
  ['find', 'finden encontramos'],
  [
    'not found',
    '見つかりません 見つかりませんでした no|se|encontro nicht|gefunden no|encontrad* nao|encontrad* introuvable non|trovat* 未找到 找不到',
  ],
  ['unknown', 'unbekannt* desconocid* desconhecid* inconnu* sconosciut* 未知'],
  ['network', 'netzwerk* netz red rede reseau rete 网络 網路'],
  [
    'unreachable',
    'nicht|erreichbar inalcanzable inacessivel inaccessible injoignable irraggiungibile 不可达 无法访问 無法連線',
  ],
  ['certificate', '証明書 zertifikat* certificad* certificat* certificato 证书 憑證|书 證書'],
  ['expired', '期限切れ 有効期限 abgelaufen* caducad* vencid* expirad* expire* scadut* 过期 過期 已到期'],
  ['verify', 'uberprufen uberpruft verificar verifier verificare verifizieren bestatigen 核实'],
  ['verification', 'uberprufung verificacion verificacao verification verifica'],
  ['self signed', 'selbstsigniert* autofirmado autoassinado auto-signe autofirmato 自签名 自簽'],
  ['trusted', 'vertrauenswurdig* vertraut confiable confiavel confianza fiable affidabile 受信任 信任'],
  ['version', 'versionsnummer numero|de|version 版本'],
  [
    'wrong version number',
    'falsche|versionsnummer numero|de|version|incorrecto numero|de|versao|incorreto numero|de|version|incorrect numero|de|version|errone 版本号错误 错误的版本号',
  ],
  ['wrong', 'falsche|r 错'],
  ['protocol', 'protokoll* protocolo protocole protocollo 协议 協定'],
  [
    'supported',
    'unterstutzt* soportad* compatible suportad* compativel pris|en|charge prise|en|charge supportat* 支持 支援 受支持',
  ],
  [
    'not supported',
    'nicht|unterstutzt no|es|compatible no|soportad* nao|suportad* nao|e|compativel non|pris|en|charge non|prise|en|charge 不支持 不支援',
  ],
  ['method', 'methode* metodo 方法 方式'],
  ['mechanism', 'mechanismus mecanismo mecanisme meccanismo 机制'],
  ['type', 'typ tipo 类型 類型'],
  ['unrecognized', 'nicht|erkannt* no|reconocid* nao|reconhecid* non|reconnu* 无法识别 無法辨識 未识别'],
  [
    'required',
    'erforderlich* requerid* necesari* exigid* obrigatori* requis* necessaire richiest* obligatoire 必需 需要 必须',
  ],
  ['requires', 'erfordert requiere exige requer necessite richiede'],
  ['must', 'muss mussen debe deben deve doit devez 必須'],
  ['issue', 'ausgeben absetzen emitir emettre'],
  ['first', "zuerst primero primeiro d'abord 首先 先"],
  ['command', 'befehl* comando commande 命令'],
  ['secure', 'sicher* segur* securise* 安全'],
  ['encryption', 'verschlusselung* cifrado criptografia encriptacao chiffrement crittografia 加密'],
  ['client', 'cliente 客户端 用戶端'],
  ['authenticated', 'authentifiziert* autenticad* authentifie* 已验证 经过身份验证'],
  ['send', '送信 senden versenden enviar envoyer inviare 发送 傳送'],
  ['sending', 'versand senden|von envio envoi invio'],
  ['sender', 'absender* remitente remetente expediteur mittente 发件人 寄件者 发送者'],
  ['recipient', '受信者 宛先 empfanger* destinatari* destinataire* 收件人'],
  ['recipients', 'empfangern'],
  ['address', 'adresse* direccion* endereco* adress* indirizzo 地址 位址'],
  [
    'email',
    'correo|electronico correo courriel courrier|electronique posta|elettronica 电子邮件 電子郵件 邮箱地址',
  ],
  ['mail', 'nachricht correos mails 邮件 郵件'],
  ['message', 'mensaje mensagem messages messaggio 消息'],
  [
    'mailbox',
    'メールボックス postfach* mailbox buzon caixa|de|correio caixa|postal boite|aux|lettres boite|de|reception boite|mail casella 邮箱 信箱',
  ],
  ['full', 'voll llen* chei* plein* pien* 已满 已滿'],
  ['quota', 'kontingent* cuota cota 配额 配額'],
  ['exceeded', 'uberschritten* superad* excedid* ultrapassad* depasse* superat* 超过 超出 超過'],
  ['limit', 'grenze* begrenzung* limite* 限制 上限'],
  ['daily', 'taglich* tages* diari* quotidien* giornalier* 每日 每天'],
  ['too many', 'zu|viele demasiad* muitas muitos trop|de troppi troppe 过多 太多'],
  ['concurrent', 'gleichzeitig* simultane* concorrent* concurrente* 并发 同时'],
  ['server busy', 'server|ausgelastet servidor|ocupado serveur|occupe 服务器繁忙 服务器忙'],
  ['temporary', 'temporar* vorubergehend* temporal temporari* temporaire* temporane* 临时 暫時 暂时'],
  ['temporarily', 'temporalmente temporariamente temporairement'],
  [
    'try again later',
    'versuchen|sie|es|spater|erneut spater|erneut|versuchen spater|erneut spater|noch|einmal intentelo|de|nuevo|mas|tarde intentalo|mas|tarde vuelva|a|intentarlo|mas|tarde tente|novamente|mais|tarde reessayez|plus|tard reessayer|plus|tard riprova|piu|tardi 请稍后再试 稍后再试 请稍后重试 稍後再試',
  ],
  ['later', 'spater mas|tarde mais|tarde plus|tard 稍后'],
  ['throttled', 'gedrosselt* limitad* limite|par restringid* 受到限制 限流'],
  [
    'account',
    'アカウント konto kontos benutzerkonto cuenta conta compte account 帐户 帳戶 账户 账号 帐号 帳號',
  ],
  [
    'personal account',
    'personlich*|konto privat*|konto cuenta|personal conta|pessoal compte|personnel 个人帐户 個人帳戶 个人账户',
  ],
  [
    'work or school account',
    'geschafts-|oder|schulkonto cuenta|profesional|o|educativa cuenta|de|trabajo|o|escuela conta|corporativa|ou|de|estudante conta|profissional|ou|escolar compte|professionnel|ou|scolaire 工作或学校帐户 公司或學校帳戶',
  ],
  ['personal', 'personlich* pessoal personnel* 个人'],
  [
    'blocked',
    'ブロックされ ブロック blockiert* gesperrt* bloquead* bloque* bloccat* 被阻止 已阻止 被封锁 封鎖 被锁定 拦截',
  ],
  ['locked', 'abgeschlossen 锁定'],
  [
    'verify your identity',
    'ihre|identitat|zu|bestatigen identitat|bestatigen verificar|su|identidad verificar|sua|identidade verifier|votre|identite 验证您的身份 验证你的身份',
  ],
  ['identity', 'identitat identidad identidade identite 身份'],
  ['browser', 'navegador navigateur 浏览器 瀏覽器'],
  ['token', 'jeton 令牌 权杖'],
  [
    'refresh token',
    "aktualisierungstoken token|de|actualizacion token|de|atualizacao jeton|d'actualisation 刷新令牌",
  ],
  ['grant', 'gewahrung concesion concessao autorisation 授权'],
  ['authorization', 'autorisierung* autorizacion autorizacao autorisation 授权失败'],
  ['authorize', 'autorisieren autorizar autoriser'],
  ['application', 'anwendung* aplicacion aplicativo aplicacao 应用程序 應用程式 应用'],
  ['consent', 'zustimmung* einwilligung consentimiento consentimento consentement consenso 同意'],
  ['consented', 'zugestimmt eingewilligt dado|su|consentimiento consentiu consenti'],
  [
    'admin approval',
    "administratorgenehmigung genehmigung|des|administrators genehmigung|durch|administrator aprobacion|del|administrador aprovacao|do|administrador approbation|de|l'administrateur 管理员批准 需要管理员批准",
  ],
  ['approval', 'genehmigung aprobacion aprovacao approbation 批准'],
  ['administrator', 'administrador administrateur amministratore 管理员 管理員'],
  ['tenant', 'mandant* inquilino locataire 租户'],
  ['for the tenant', 'fur|den|mandanten para|el|inquilino para|o|locatario pour|le|locataire'],
  ['organization', 'organisation* organizacion organizacao 组织 組織'],
  ['policy', 'richtlinie* directiva politica strategie politique 策略'],
  ['criteria', 'kriterien criterios criteres criteri 条件 标准'],
  [
    'did not meet',
    "erfullte|nicht hat|nicht|erfullt no|cumplio|con no|cumplio nao|atendeu nao|cumpriu ne|repond|pas n'a|pas|satisfait 不符合 不满足",
  ],
  ['request', 'anforderung* anfrage solicitud solicitacao pedido demande requete richiesta 请求 要求'],
  ['federated', 'federad* verbund* federe* 联合'],
  ['service', 'dienst servicio servico 服务 服務'],
  [
    'unavailable',
    'nicht|verfugbar no|disponible indisponivel nao|disponivel indisponible non|disponibile 不可用 無法使用',
  ],
  ['available', 'verfugbar disponible disponivel'],
  ['permission', 'berechtigung* permiso permissao autorisations 权限 權限'],
  [
    'permissions to send as',
    "berechtigung*|zum|senden|als permiso*|para|enviar|como permissao|para|enviar|como permissoes|para|enviar|como autorisation*|d'envoyer|en|tant|que",
  ],
  ['send as', 'senden|als enviar|como envoyer|en|tant|que 发送为 代表'],
  ['relay', 'weiterleit* retransmitir retransmissao retransmision relais relayer 中继 轉送 转发'],
  [
    'relaying denied',
    'weiterleitung|verweigert retransmision|denegada retransmissao|negada relais|refuse 中继被拒绝',
  ],
  ['spam', 'correo|no|deseado 垃圾邮件'],
  ['match', 'uberein coincide coinciden corresponde correspond corrisponde 匹配 一致'],
  [
    'does not match',
    'stimmt|nicht|mit 一致しません stimmt|nicht|uberein no|coincide nao|corresponde ne|correspond|pas non|corrisponde 不匹配 不一致',
  ],
  ['did not match', 'stimmte|nicht|uberein'],
  ['does not exist', "existiert|nicht no|existe nao|existe n'existe|pas non|esiste 不存在"],
  [
    'microsoft account',
    'microsoft-konto* cuenta|de|microsoft cuenta|microsoft conta|da|microsoft conta|microsoft compte|microsoft microsoft|帐户 microsoft|帳戶',
  ],
  ['folders', 'ordner carpetas pastas dossiers 文件夹'],
  ['greeting', "begrussung saludo saudacao message|d'accueil 问候"],
  ['domain name', 'domanenname* domainname* nombre|de|dominio nome|de|dominio nom|de|domaine 域名'],
  ['argument', 'argumente argumento* argomento 参数'],
  ['arguments', 'argumentos 参数过多'],
  ['missing', 'fehlt fehlende* falta* manquant* ausente 缺少'],
  ['setting', 'einstellung* configuracion configuracao parametre* 设置'],
  ['empty', 'leer vaci* vazi* vide vuot* 为空'],
  ['declined', 'abgelehnt|hat recuso decline*'],
  ['canceled', 'abgebrochen* cancelad* annule* annullat* 已取消 取消'],
  ['remote host', 'remotehost host|remoto hote|distant host|remoto 远程主机 遠端主機'],
  [
    'forcibly closed',
    "vom|remotehost|geschlossen forzosamente|cerrada a|ete|fermee|par|l'hote|distant forcado|o|cancelamento 强迫关闭了",
  ],
  [
    'actively refused',
    'zielcomputer|die|verbindung|verweigerte denego|expresamente refusa|expressement recusou|ativamente 积极拒绝',
  ],
  ['secret', 'geheimnis geheimer secreto segredo'],
  [
    'client secret',
    'geheimer|clientschlussel clientgeheimnis secreto|de|cliente secreto|del|cliente segredo|do|cliente secret|client 客户端密码 客户端密钥',
  ],
];

interface Spelling {
  pattern: RegExp;
  length: number;
  to: string;
}

/** Latin spellings by their first three letters, longest first; Chinese ones in one pattern. */
const spellings = once(() => {
  const buckets = new Map<string, Spelling[]>();
  const han = new Map<string, string>();
  for (const [to, others] of entries) {
    for (const raw of others.split(' ')) {
      const words = raw.replace(/\|/gu, ' ');
      if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words)) {
        han.set(words, to);
        continue;
      }
      const pattern = words
        .replace(/[.^$+?()[\]{}]/gu, '\\$&')
        .replace(/ /gu, '[ \\n]')
        .replace(/\*/gu, '[a-z]{0,8}');
      const key = words.replace(/[* ].*$/u, '').slice(0, 3);
      const spelling = { pattern: new RegExp(`${pattern}(?![a-z])`, 'uy'), length: words.length, to };
      buckets.set(
        key,
        [...(buckets.get(key) ?? []), spelling].sort((x, y) => y.length - x.length),
      );
    }
  }
  const hanPattern = new RegExp([...han.keys()].sort((x, y) => y.length - x.length).join('|'), 'gu');
  return { buckets, han, hanPattern };
});
/** Single words of the table, English and foreign, without their endings: what a torn word may have been. */
export function lexiconWords(): string[] {
  return entries.flatMap(([to, others]) =>
    [to, ...others.split(' ')]
      .map((word) => word.replace(/\*$/u, ''))
      .filter((word) => /^[a-z]{5,}$/u.test(word)),
  );
}

/** Not the labels of a host name: the "com" of outlook.com is no Portuguese. */
const latinWord = /(?<![a-z]|[a-z\d]\.)[a-z]+/gu;

/** Canonical text with the known foreign words put back into English; the same text when it has none. */
export function inEnglish(text: string): string {
  const { buckets, han, hanPattern } = spellings();
  const mixed = text.replace(hanPattern, (word) => ` ${han.get(word) ?? word} `);
  let out = '';
  let at = 0;
  for (const { index, 0: word } of mixed.matchAll(latinWord)) {
    if (index < at) continue;
    for (const { pattern, to } of buckets.get(word.slice(0, 3)) ?? []) {
      pattern.lastIndex = index;
      if (!pattern.test(mixed)) continue;
      out += mixed.slice(at, index) + to;
      at = pattern.lastIndex;
      break;
    }
  }
  return (out + mixed.slice(at)).replace(/ {2,}/gu, ' ');
}
