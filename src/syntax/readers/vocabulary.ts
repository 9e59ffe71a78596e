/** Words that name a device, a role or a topic in titles, in the languages of public write-ups. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What a router is called when it has no name; in the languages of public write-ups. */
const ROLES =
  words(`hub spoke router branch headquarters headquarter hq ho site peer isp wan core edge pe ce p switch firewall
  datacenter dc office sede sucursal filial filiale siege siège central matriz roteador routeur enrutador provider provedor proveedor
  gateway remote server nhs nhc internet client cliente customer agence agencia oficina zentrale standort филиал хаб спок роутер
  маршрутизатор провайдер центр офис 总部 分支 路由器`);

/** Roles that say what kind of box it is, beside another role: `Spoke Router 1` is `Spoke 1`. */
const BOXES = words(
  "router routers switch device office site roteador routeur enrutador роутер маршрутизатор 路由器",
);

/** Roles of which a network has several: what follows them is their name (`Branch Dallas`, `Sucursal Norte`). */
const PLACES = words(
  "branch site sucursal sede filial filiale agence agencia oficina office standort филиал spoke",
);

/** Words of titles that are no names. */
const PLAIN =
  words(`config configs configuration configurations configuración configuracion configuração configurazione konfiguration setup settings
  basic base initial inicial final full complete running startup script commands verification verify show output result results side
  node nodes end part lab demo sample example template main backup primary secondary first second third only all wan lan
  internet overlay underlay routing security encryption key keys addressing address`);

/** What tells two states of one device from each other. */
const STATES =
  words(`before after old new current previous original updated changed fixed broken wrong correct bad good one two three antes despues
  después avant après vorher nachher prima dopo до после было стало`);

/** Roles in the plural: several devices, which are not named. */
export const PLURAL_ROLES =
  words(`hubs spokes routers branches sites peers switches devices nodes enrutadores sucursales roteadores routeurs
  filiales filiais филиалы роутеры маршрутизаторы устройства споки`);

/** Words with a number that name no device: `Phase 2`, `IKEv2`, `Tunnel0`, `Step 3`. */
const TOPICS =
  words(`phase fase phasen этап фаза step steps paso etape étape schritt шаг part parte task tarea tache lab labo laboratorio
  section seccion sección figure fig table tabla version ver v area área as asn vlan vrf layer l ike ikev ip ipv ospf ospfv eigrp bgp rip ripv snmp snmpv ssh
  sshv igmp vrrp hsrp aes sha md des group grupo dh esp ah gre mgre tunnel tunnels tun tu túnel tunel loopback lo gi gig gige ge gigabitethernet fa
  fastethernet e et eth ethernet te tengigabitethernet s se serial po vl rfc ccna ccnp ccie chapter capitulo scenario escenario exercise
  ejercicio option opcion method example ejemplo policy politica priority page day week module modulo unit topic case caso test prueba subnet net
  network red c isr csr asr cat ios iosxe iosv iol cml eve gns dmvpn nhrp isakmp ipsec crypto key acl nat ver rev x n note nota port puerto
  interface int link cloud nube isakmpv flexvpn vpn pki ca level nivel option number num no type tipo mode modo question q issue bug error stage
  mtu mss ttl seq p2p p2mp x25 k v4 v6 rd rt q802 dot1q`);

/** Between the words of a list. */
export const JOINTS = words("and y e et und и & + , o or и/или");

/** Before a device that the line only mentions. */
export const MENTIONS =
  words(`to towards toward hacia vers nach zu zum via through with con avec mit between entre zwischen from desde depuis de/a to/from
  behind reach reaches к от через → -> => <-> ↔ <=> -->`);

/** Inside compounds that are no names: `hub-and-spoke`. */
const LINKS = words("and to y e a et");

/** At the end of such compounds: `WAN-facing`. */
const ADJECTIVES = words("side facing based only specific");

/** At the beginning of others: `dual-hub`. */
const NUMERALS = words("multi dual single per non inter intra mono double triple");

/** Between the words of a sentence; no command has them. */
export const SENTENCE_WORDS = words(
  "the we you is are was this that these our then el los las un una que para se der die das und ist wir le les des est pour o os as uma per il gli и на для",
);

/** Languages of fenced blocks that are configuration whatever they hold. */
export const CONFIG_LANGUAGES = words("ios cisco cisco-ios cisco_ios ios-xe iosxe");

export const ALL = words(
  "all both every each todos todas ambos ambas cada tous toutes alle beide все оба обоих всех",
);

/** A word that titles consist of besides names. */
export function isPlainWord(text: string): boolean {
  const word = text.toLowerCase();
  return TOPICS.has(word.replace(/\d+$/, "")) || PLAIN.has(word) || LINKS.has(word);
}

/** `before`, `new`: words that tell states of one device rather than devices. */
export function isState(text: string): boolean {
  return STATES.has(text.toLowerCase());
}

/** A word that titles know: of roles, topics, lists and mentions. */
export function isTitleWord(text: string): boolean {
  const word = text.toLowerCase();
  return (
    isPlainWord(word) ||
    [ROLES, PLURAL_ROLES, STATES, JOINTS, MENTIONS, ALL, ADJECTIVES, NUMERALS].some((words) =>
      words.has(word),
    )
  );
}

/** `Router` beside `Spoke`. */
export function isBox(text: string): boolean {
  return BOXES.has(text.toLowerCase());
}

/** `Dallas` behind `Branch`: a word written like a name that is none of the words of titles. */
export function isNameOfPlace(role: string, text: string): boolean {
  const word = text.toLowerCase();
  const isPlain = ROLES.has(word) || PLURAL_ROLES.has(word) || TOPICS.has(word) || PLAIN.has(word);
  return PLACES.has(role.toLowerCase()) && /^\p{Lu}\p{L}+$/u.test(text) && !isPlain;
}

/** `spoke`, `Router`, `siège`. */
export function isRoleWord(text: string | undefined): boolean {
  return text !== undefined && ROLES.has(text.toLowerCase());
}

/** `HUB`, `Hub`, `ISP`: a role written like a name. */
export function isRoleName(text: string): boolean {
  return (
    /^\p{Lu}/u.test(text) &&
    isRoleWord(text) &&
    !["router", "switch", "site", "server", "office", "p", "remote", "client", "peer"].includes(
      text.toLowerCase(),
    )
  );
}

/**
 * A word with a number, or a compound like `Spoke-A` and `DC-CORE`, that stands for no topic.
 * @param isAlone nothing else stands in the line: then words in small letters are names as well
 */
export function isName(text: string, isAlone: boolean): boolean {
  if (!/^\p{L}[\p{L}\p{N}]*([-_.][\p{L}\p{N}]+)*$/u.test(text) || text.length > 40) return false;
  const parts = text.toLowerCase().split(/[-_.]/);
  const stems = parts.map((part) => part.replace(/\d.*$/, ""));
  if (isRelation(parts, stems)) return false;
  const isCapital = /^\p{Lu}/u.test(text);
  const hasRole = stems.some((stem) => ROLES.has(stem));
  if (/\d/.test(text)) {
    // Serial interfaces have a slash: `S1` alone is a switch, a site or a spoke.
    const isTopic =
      !(isAlone && LETTERED.test(text)) && stems.every((stem) => stem === "" || TOPICS.has(stem));
    // `c8000v-r1`: of the parts of a compound the last one counts.
    const isCompoundOfNumbers = parts.length > 1 && /^\p{L}{1,3}\d{1,3}$/u.test(parts.at(-1) ?? "");
    if (isTopic && !isCompoundOfNumbers) return false;
    return isCapital || hasRole || isAlone || isCompoundOfNumbers || /^\p{Ll}{1,3}\d{1,3}$/u.test(text);
  }
  if (parts.length === 1) return false;
  const isTopic = stems.every((stem) => ROLES.has(stem) || TOPICS.has(stem));
  if (isTopic && !isCompound(text) && !isAlone && parts.length < 3)
    return hasRole && isCapital && isBox(parts.at(-1) ?? "");
  if (hasRole) return isCapital || isAlone || parts.length > 2;
  return isCompound(text) && !stems.some((stem) => TOPICS.has(stem));
}

/** Letters that stand for a topic with other words beside them, and for a device by themselves. */
const LETTERED = /^[CENS]\d{1,2}$/;

/** Compounds that say how things stand to each other: `hub-and-spoke`, `WAN-facing`, `R1-R2`, `dual-hub`. */
function isRelation(parts: readonly string[], stems: readonly string[]): boolean {
  return (
    stems.slice(1, -1).some((stem) => LINKS.has(stem)) ||
    ADJECTIVES.has(stems.at(-1) ?? "") ||
    NUMERALS.has(stems[0] ?? "") ||
    (stems.includes("hub") && stems.includes("spoke")) ||
    isPair(parts)
  );
}

/** Capitals with a dash: `DMVPN-HUB`, `DC-CORE`. */
function isCompound(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]+([-_][\p{Lu}\p{N}]+)+$/u.test(text);
}

/** `R1-R2`: a link. */
function isPair([a = "", b = "", ...others]: readonly string[]): boolean {
  const numbered = /^(\p{L}+)(\d+)$/u;
  return others.length === 0 && numbered.test(a) && numbered.exec(a)?.[1] === numbered.exec(b)?.[1];
}
