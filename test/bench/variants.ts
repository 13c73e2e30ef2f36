/** An error text and the causes that count as right for it. */
export interface ErrorCase {
  text: string;
  causes: string[];
}

export const variantKinds = [
  'html',
  'json',
  'log',
  'wrapped',
  'cut-end',
  'cut-start',
  'joined',
  'translated',
] as const;
export type VariantKind = (typeof variantKinds)[number];

/** A small seeded generator (mulberry32), so that a run can be repeated. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const escapeHtml = (s: string): string =>
  s
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;')
    .replace(/'/gu, '&#39;');

/**
 * Words as page translators render them, one per language, written independently of the lexicon under test: plain
 * dictionary equivalents of frequent words. Codes, names of products and unknown words stay.
 */
const translations: Readonly<
  Record<string, readonly [de: string, fr: string, es: string, pt: string, zh: string]>
> = {
  authentication: ['Authentifizierung', 'authentification', 'autenticación', 'autenticação', '身份验证'],
  failed: ['fehlgeschlagen', 'échoué', 'falló', 'falhou', '失败'],
  unsuccessful: ['nicht erfolgreich', 'échouée', 'fallida', 'malsucedida', '不成功'],
  disabled: ['deaktiviert', 'désactivée', 'deshabilitada', 'desabilitada', '已禁用'],
  connection: ['Verbindung', 'connexion', 'conexión', 'conexão', '连接'],
  closed: ['geschlossen', 'fermée', 'cerrada', 'fechada', '关闭'],
  server: ['Server', 'serveur', 'servidor', 'servidor', '服务器'],
  password: ['Passwort', 'mot de passe', 'contraseña', 'senha', '密码'],
  username: ['Benutzername', "nom d'utilisateur", 'nombre de usuario', 'nome de usuário', '用户名'],
  user: ['Benutzer', 'utilisateur', 'usuario', 'usuário', '用户'],
  account: ['Konto', 'compte', 'cuenta', 'conta', '帐户'],
  error: ['Fehler', 'erreur', 'error', 'erro', '错误'],
  invalid: ['ungültig', 'invalide', 'no válido', 'inválido', '无效'],
  certificate: ['Zertifikat', 'certificat', 'certificado', 'certificado', '证书'],
  expired: ['abgelaufen', 'expiré', 'caducado', 'expirado', '过期'],
  mailbox: ['Postfach', 'boîte aux lettres', 'buzón', 'caixa de correio', '邮箱'],
  message: ['Nachricht', 'message', 'mensaje', 'mensagem', '消息'],
  messages: ['Nachrichten', 'messages', 'mensajes', 'mensagens', '消息'],
  send: ['senden', 'envoyer', 'enviar', 'enviar', '发送'],
  not: ['nicht', 'pas', 'no', 'não', '不'],
  denied: ['verweigert', 'refusé', 'denegado', 'negado', '拒绝'],
  access: ['Zugriff', 'accès', 'acceso', 'acesso', '访问'],
  host: ['Host', 'hôte', 'host', 'host', '主机'],
  the: ['der', 'le', 'el', 'o', ''],
  is: ['ist', 'est', 'está', 'está', ''],
  was: ['wurde', 'a été', 'fue', 'foi', ''],
  and: ['und', 'et', 'y', 'e', '和'],
  or: ['oder', 'ou', 'o', 'ou', '或'],
  your: ['Ihr', 'votre', 'su', 'seu', '您的'],
  please: ['bitte', 'veuillez', 'por favor', 'por favor', '请'],
  to: ['zu', 'à', 'a', 'para', '到'],
  with: ['mit', 'avec', 'con', 'com', '与'],
  from: ['von', 'de', 'de', 'de', '从'],
  application: ['Anwendung', 'application', 'aplicación', 'aplicativo', '应用程序'],
  request: ['Anforderung', 'demande', 'solicitud', 'solicitação', '请求'],
  response: ['Antwort', 'réponse', 'respuesta', 'resposta', '响应'],
  recipient: ['Empfänger', 'destinataire', 'destinatario', 'destinatário', '收件人'],
  sender: ['Absender', 'expéditeur', 'remitente', 'remetente', '发件人'],
  limit: ['Grenze', 'limite', 'límite', 'limite', '限制'],
  exceeded: ['überschritten', 'dépassé', 'superado', 'excedido', '超过'],
  unable: ['nicht möglich', 'impossible', 'no se pudo', 'não foi possível', '无法'],
  supported: ['unterstützt', 'pris en charge', 'compatible', 'suportado', '支持'],
  command: ['Befehl', 'commande', 'comando', 'comando', '命令'],
};

function translate(text: string, language: number): string {
  return text.replace(/\b[A-Za-z]+\b/gu, (word) => {
    // Identifiers (camelCase, capitals) are left alone by translators, as are words of code.
    if (/^[A-Z]{2,}$|[a-z][A-Z]/u.test(word)) return word;
    return translations[word.toLowerCase()]?.[language] ?? word;
  });
}

function wrapHard(text: string, width: number): string {
  return text.replace(new RegExp(`(.{${width}})`, 'gu'), '$1\n');
}

/** The same errors as they also reach us: wrapped, cut, joined in pairs, partly translated. Same seed, same texts. */
export function variantsOf(kind: VariantKind, cases: readonly ErrorCase[], seed: number): ErrorCase[] {
  const random = seeded(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  return cases.map(({ text, causes }, index) => {
    switch (kind) {
      case 'html':
        return {
          text: `<div class="alert alert-danger" role="alert"><strong>Oops!</strong> <span>${escapeHtml(text).replace(/\n/gu, '<br>')}</span><button type="button" class="close" aria-label="Close">×</button></div>`,
          causes,
        };
      case 'json':
        return {
          text: JSON.stringify(
            {
              ok: false,
              requestId: Math.floor(random() * 1e9).toString(16),
              detail: { title: 'Something happened', message: text },
            },
            null,
            random() < 0.5 ? 0 : 2,
          ),
          causes,
        };
      case 'log': {
        const lines = text
          .split('\n')
          .map(
            (line, n) =>
              `2026-03-${10 + (index % 18)} 09:4${n % 10}:12,${Math.floor(random() * 900) + 100} [worker-${index % 7}] ERROR c.example.mail.Sender - ${line}`,
          );
        return {
          text: [
            '2026-03-09 09:41:10,100 [main] INFO  c.example.App - job 421 picked up in 535 ms',
            ...lines,
            '\tat com.example.mail.Sender.send(Sender.java:127)',
            '\tat java.base/java.lang.Thread.run(Thread.java:833)',
          ].join('\n'),
          causes,
        };
      }
      case 'wrapped':
        return { text: wrapHard(text, 40 + Math.floor(random() * 30)), causes };
      case 'cut-end':
        return { text: text.slice(0, Math.max(18, Math.ceil(text.length * (0.6 + random() * 0.3)))), causes };
      case 'cut-start':
        return {
          text: text.slice(
            Math.min(Math.max(0, text.length - 18), Math.floor(text.length * (0.1 + random() * 0.3))),
          ),
          causes,
        };
      case 'joined': {
        const second = pick(cases);
        return { text: `${text}\n${second.text}`, causes: [...new Set([...causes, ...second.causes])] };
      }
      case 'translated':
        return { text: translate(text, index % 5), causes };
      default:
        return kind satisfies never;
    }
  });
}
