import { canonical } from './canonical.ts';
import type { CauseId } from './cause.ts';
import { once } from './once.ts';

/**
 * Sentences that the system below the app puts in the person's own language, whatever the app: Windows Sockets (its number is
 * named in front), .NET's mail and TLS classes, Schannel, and the C library of Linux. Only what the words of ./lexicon.ts do not
 * say anyhow. Stems long enough to be nothing else, separated by "|"; blanks do not count. One table, hence its length.
 */
const messages: readonly (readonly [cause: CauseId, weight: number, stems: string])[] = [
  // 10061 and connecting at all
  [
    'connection-blocked',
    88,
    'impossivel conectar-se ao servidor remoto|uzak sunucuya baglanilamiyor|rifiuto persistente del computer di destinazione|equipo de destino denego expresamente|ordinateur cible l’a expressement refusee|maquina de destino as recusou ativamente|komputer docelowy aktywnie|doelcomputer de verbinding actief|hedef makine etkin olarak redded|cilovy pocitac je aktivne odmitl|maldatorn aktivt nekade|目标计算机积极拒绝|目標電腦拒絕連線|対象のコンピューターによって拒否|대상 컴퓨터에서 연결을 거부|конечный компьютер отверг запрос|verbindungsaufbau abgelehnt',
  ],
  // 10060 and other ways of having waited in vain
  [
    'connection-blocked',
    88,
    'ein verbindungsversuch ist fehlgeschlagen|une tentative de connexion a echoue|durante el intento de conexion|uma tentativa de conexao falhou|proba polaczenia nie powiodla|poging om verbinding te maken|anslutningsforsok misslyckades|gegenstelle nach einer bestimmten zeitspanne|der verbundene host nicht reagiert hat|parti connecte n’a pas repondu|parte conectada no respondio|risposta non corretta della parte connessa|componente conectado nao respondeu|呼び出し先が一定の時間を過ぎても|连接方在一段时间后没有正确答复|連線對象有一段時間並未正確回應|연결된 구성원으로부터 응답이 없|за требуемое время не получен нужный отклик|polaczona strona nie odpowiedziala|verbonden party niet correct|belli bir sure icinde yanit vermediginden|pripojena strana v casovem intervalu|anslutna parten inte svarade|connessione terminata per timeout|time-outlimiet overschreden|spojeni vyprselo|forbindelsen overskred tidsgransen|connexion terminee par expiration',
  ],
  // 10051, 10065, 10013
  [
    'connection-blocked',
    88,
    '到達できないネットワークに|ネットワークに到達できません|向一个无法连接的网络|연결할 수 없는 네트워크|네트워크가 접근 불가능|операцию на сокете|socketvorgang bezog sich auf|operacion de socket en una red|operazione del socket verso|yuva islemi denendi|gniazdo, na nieosiagalnej|socketbewerking uitgevoerd op|reseau n’est pas accessible|reseau impossible a atteindre|la red es inaccesible|rete non raggiungibile|rede esta fora de alcance|ag ulasilabilir degil|sit neni dostupna|natverket ar inte atkomligt|no existe ninguna ruta hasta|ホストへの経路がありません|没有到主机的路由|호스트로 갈 루트가 없|zugriffsrechte des sockets|acces a un socket de maniere interdite|acceso a un socket no permitido|accesso al socket con modalita non|acesso a um soquete de uma maneira|禁じられた方法でソケット|访问套接字的尝试|存取通訊端被拒絕|소켓에 액세스를 시도|доступа к сокету методом|gniazda w sposob zabroniony|socket op een manier die|komma at en socket pa ett satt|komma at ett uttag',
  ],
  // 10054, 10053, a pipe that broke, a stream that ended
  [
    'connection-dropped',
    86,
    'interrupcion de una conexion existente|cancelamento de uma conexao existente|anslutning tvingades att stanga|connexion etablie a ete abandonnee|anulado una conexion establecida|conexao estabelecida foi anulada|interrotta dal software del computer|softwaregesteuert durch den hostcomputer|確立された接続がホスト|主机中的软件中止|您主機上的軟體中止|호스트 시스템의 소프트웨어|разорвала установленное подключение|przerwane przez oprogramowanie zainstalowane|verbroken door de software op|ana makinenizdeki yazilim tarafindan|avbrots av programvaran i varddatorn|softwarem hostitelskeho pocitace|连接被对方重设|连接被对端重置|상대편이 연결을 끊음|spojeni zruseno druhou|relais brise (pipe)|tuberia rota|pipe interrotta|パイプが切断され|断开的管道|깨진 파이프|обрыв канала|datos de la conexion de transporte|dados da conexao de transporte|données de la connexion de transport|dati dalla connessione del trasporto|転送接続からデータ|从传输连接中读取|從傳輸連接讀取|전송 연결에서 데이터|данные из транспортного соединения|danych z polaczenia transportowego|uit de transportverbinding|aktarim baglantisindan veri|von der ubertragungsverbindung|z prenosoveho pripojeni|fran transportanslutningen',
  ],
  // 11001, 11002, 11004 and the resolver of Linux
  [
    'dns-failure',
    88,
    'este host nao e conhecido|そのようなホストは不明|不知道这样的主机|無法識別這台主機|알려진 호스트가 없|этот хост неизвестен|tento hostitel neni znam|ana bilgisayar bilinmiyor|angeforderte name ist gultig|nom demande est valide|nombre solicitado es valido|nome solicitado e valido|nome richiesto e valido|запрошенное имя верно|请求的名称有效|要求的名稱有效|要求された名前は有効|zadana nazwa jest prawidlowa|fehler bei der auflosung von hostname|uzak ad cozulemedi|vzdaleny nazev nelze|att matcha fjarrnamnet|名前またはサービスが不明|未知的名称或服务|名称或服务未知|未知的名稱或服務|이름 혹은 서비스를 알 수|ad veya servis bilinmiyor|nezname jmeno nebo sluzba|이름 찾기에 임시 실패|kein server mit dem angegebenen hostnamen',
  ],
  // Schannel's certificate errors
  [
    'certificate-problem',
    88,
    'laut validierungsverfahren ungultig|遠端憑證是無效的|entidad en la que no se confia|autorite qui n’est pas approuvee|nom principal de la cible|目标主要名称不正确|目標主體名稱不正確|главное конечное имя неверно|プリンシパル名が間違って|대상 사용자 이름이 틀|docelowa nazwa glowna jest',
  ],
  // What stands behind "unexpected packet format", "frame size" and "does not support secure connections"
  [
    'tls-mode-mismatch',
    88,
    'unerwarteten paketformat|format de paquet|formato de paquete inesperado|formato di pacchetto imprevisto|formato de pacote inesperado|予期しないパケット形式|意外的数据包格式|未預期的封包格式|예기치 않은 패킷 형식|непредвиденного формата пакета|nieoczekiwanego formatu pakietu|onverwachte pakketindeling|beklenmeyen paket bicimi|rahmengrosse kann nicht bestimmt|determiner la taille de trame|determinar el tamano del marco|determinar o tamanho do quadro|dimensioni del frame|无法确定帧大小|フレーム サイズを確認できない|определить размер кадра|unterstutzt keine sicheren verbindungen|charge les connexions securisees|no admite conexiones seguras|non supporta connessioni protette|suporte a conexoes seguras|保護された接続をサポートしていません|服务器不支持安全连接|伺服器不支援安全|보안 연결을 지원하지|поддерживает безопасные подключения|obsluguje bezpiecznych polaczen|ondersteunt geen beveiligde verbindingen|guvenli baglantilari desteklemiyor|stoder inte sakra anslutningar|server does not support secure connections',
  ],
  // SEC_E_ALGORITHM_MISMATCH, and the far end hanging up in the handshake
  [
    'tls-version-old',
    90,
    'gegenseite den transportstream|partie distante a ferme|parte remota ha cerrado|parte remota ha chiuso|parte remota fechou|トランスポート ストリームを|远程方已关闭传输流|關閉傳輸資料流|전송 스트림을 닫았|закрыла транспортный поток|zamknela strumien transportu|transportstroom gesloten|tasima akisini kapat|client and server cannot communicate|server konnen keine daten austauschen|client et le serveur ne peuvent pas communiquer|cliente y el servidor no pueden comunicarse|client e il server non possono comunicare|cliente e o servidor nao podem se comunicar|客户端和服务器无法通信|klient i serwer nie moga sie komunikowac|client en server kunnen niet communiceren|klienten och servern kan inte kommunicera|gemeinsamen algorithmus|possedent pas d’algorithme commun|algoritmo comun|algoritmo comune|algoritmo comum|共通のアルゴリズムを|没有共同的算法|沒有共通的演算法|공통 알고리즘을|обладают общим алгоритмом|wspolnego algorytmu|gemeenschappelijk algoritme|ortak bir algoritmaya|gemensam algoritm|spolecny algoritmus',
  ],
  ['host-not-set', 88, 'hote smtp n’a pas ete specifie'],
];

const squeezed = (text: string): string => text.replace(/\s+/gu, '');

const known = once(() =>
  messages.map(([cause, weight, stems]) => ({
    cause,
    weight,
    stems: canonical(stems).split('|').map(squeezed),
  })),
);

/** So much of a stem must be left at a torn edge. */
const leastLeft = 0.55;
/** Letters that are left at least; signs of Chinese, Japanese and Korean say more each. */
const leastLetters = (stem: string): number => (/^[a-z]/u.test(stem) ? 9 : 5);

/** How much of a stem the torn edges of a text hold, 0 to 1. */
function left(said: string, stem: string, edges: { start: boolean; end: boolean }): number {
  for (
    let length = stem.length - 1;
    length >= Math.max(leastLetters(stem), leastLeft * stem.length);
    length--
  )
    if (
      (edges.end && said.endsWith(stem.slice(0, length))) ||
      (edges.start && said.startsWith(stem.slice(-length)))
    )
      return length / stem.length;
  return 0;
}

/**
 * Causes that a sentence of the system itself names in canonical text, in any of its languages, also where it was wrapped
 * or torn at an edge.
 */
export function systemMessages(
  text: string,
  edges: { start: boolean; end: boolean },
): { cause: CauseId; weight: number }[] {
  const said = squeezed(text);
  const torn = edges.start || edges.end;
  return known().flatMap(({ cause, weight, stems }) => {
    if (stems.some((stem) => said.includes(stem))) return [{ cause, weight }];
    const share = torn ? Math.max(...stems.map((stem) => left(said, stem, edges))) : 0;
    return share > 0 ? [{ cause, weight: weight * share }] : [];
  });
}
