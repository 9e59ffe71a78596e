/** Results of the other parser and ours in one form: rows by key, with values as plain words. */
import { readCaptures } from "../../src/show/captures.ts";
import { readDocument } from "../../src/syntax/document.ts";

type Json = Readonly<Record<string, unknown>>;

/** Our field by theirs; where theirs is not here the two have no such field in common. */
const names: Readonly<Record<string, string>> = {
  nhrp_peers: "peerCount",
  state: "state",
  time: "upDown",
  type: "type",
  flags: "flags",
  nbma_address: "nbma",
  created: "created",
  expire: "expire",
  tunnel_name: "interface",
  tunnel: "interface",
  group: "group",
  via: "via",
  nhs_state: "state",
  priority: "priority",
  cluster: "cluster",
  req_sent: "requestsSent",
  req_failed: "requestsFailed",
  reply_recv: "repliesReceived",
  receive_time: "lastReply",
  current_request_id: "request",
  ack: "acknowledged",
  protection_socket_requested: "socketRequested",
  ret: "retransmits",
  nhs_ip: "server",
  destination: "destination",
  source: "source",
  session_state: "state",
  conn_id: "id",
  status: "status",
  current_status: "note",
  c_id: "id",
  local_ip: "local",
  remote_ip: "remote",
  ivrf: "insideVrf",
  fvrf: "frontVrf",
  encr_algo: "encryption",
  hash_algo: "hash",
  auth_type: "authentication",
  dh_group: "group",
  dh_grp: "group",
  lifetime: "lifetime",
  capabilities: "capabilities",
  engine_id: "engine",
  tunnel_id: "id",
  local: "local",
  remote: "remote",
  local_port: "localPort",
  remote_port: "remotePort",
  encryption: "encryption",
  keysize: "keySize",
  prf: "prf",
  hash: "hash",
  auth_sign: "authenticationSign",
  auth_verify: "authenticationVerify",
  pqc: "postQuantum",
  life_time: "lifetime",
  active_time: "active",
  ce_id: "ceId",
  session_id: "session",
  local_spi: "localSpi",
  remote_spi: "remoteSpi",
  status_description: "statusDescription",
  local_id: "localId",
  remote_id: "remoteId",
  local_reg_msg_id: "localRequestId",
  remote_req_msg_id: "remoteRequestId",
  local_next_msg_id: "localNextId",
  remote_next_msg_id: "remoteNextId",
  local_req_queued: "localQueued",
  remote_req_queued: "remoteQueued",
  local_window: "localWindow",
  remote_window: "remoteWindow",
  dpd_configured_time: "dpdTime",
  retry: "dpdRetry",
  fragmentation: "fragmentation",
  dynamic_route_update: "dynamicRouteUpdate",
  extended_authentication: "extendedAuthentication",
  nat_t: "nat",
  cisco_trust_security_sgt: "securityGroupTag",
  initiator_of_sa: "initiator",
  quantum_resistance: "quantumResistance",
  qr: "resistance",
  interface_ok: "ok",
  interface_status: "status",
  ip_address: "address",
  method: "method",
  protocol_status: "protocol",
  crypto_map_tag: "map",
  local_addr: "local",
  protected_vrf: "protectedVrf",
  peer_ip: "peer",
  port: "port",
  action: "action",
  acl: "flags",
  pkts_encaps: "encaps",
  pkts_encrypt: "encrypt",
  pkts_digest: "digest",
  pkts_decaps: "decaps",
  pkts_decrypt: "decrypt",
  pkts_verify: "verify",
  pkts_compressed: "compressed",
  pkts_decompressed: "decompressed",
  pkts_not_compressed: "notCompressed",
  pkts_compr_failed: "compressFailed",
  pkts_not_decompressed: "notDecompressed",
  pkts_decompress_failed: "decompressFailed",
  send_errors: "sendErrors",
  recv_errors: "receiveErrors",
  pkts_no_sa_send: "noSa",
  pkts_invalid_sa_rcv: "invalidSa",
  pkts_invalid_prot_recv: "invalidProtocol",
  pkts_verify_failed: "verifyFailed",
  pkts_invalid_identity_recv: "invalidIdentity",
  pkts_replay_rollover_send: "replayRolloverSent",
  pkts_replay_rollover_rcv: "replayRolloverReceived",
  pkts_replay_failed_rcv: "replayFailed",
  pkts_tagged_send: "tagged",
  pkts_untagged_rcv: "untagged",
  pkts_not_tagged_send: "notTagged",
  pkts_not_untagged_rcv: "notUntagged",
  pkts_internal_err_send: "internalErrorsSent",
  pkts_internal_err_recv: "internalErrorsReceived",
  local_crypto_endpt: "localEnd",
  remote_crypto_endpt: "remoteEnd",
  plaintext_mtu: "plaintextMtu",
  path_mtu: "pathMtu",
  ip_mtu: "ipMtu",
  ip_mtu_idb: "mtuInterface",
  current_outbound_spi: "outboundSpi",
  pfs: "pfs",
  transform: "transform",
  in_use_settings: "settings",
  flow_id: "engine",
  flow_id_val: "flow",
  sibling_flags: "siblings",
  crypto_map: "map",
  initiator_flag: "initiator",
  remaining_key_lifetime: "lifetime",
  kilobyte_volume_rekey: "volumeRekey",
  iv_size: "ivSize",
  replay_detection_support: "replayDetection",
  ipsecv6_policy_name: "policy",
  profile: "profile",
  uptime: "uptime",
  session_status: "status",
  sa_status: "state",
  version: "version",
  phase1_id: "identity",
  desc: "description",
  user_name: "username",
  assigned_address: "assignedAddress",
  active_sas: "active",
  origin: "origin",
  inbound_pkts_decrypted: "decrypted",
  inbound_pkts_drop: "inboundDropped",
  inbound_life_kb: "inboundKilobytes",
  inbound_life_secs: "inboundSeconds",
  outbound_pkts_encrypted: "encrypted",
  outbound_pkts_drop: "outboundDropped",
  outbound_life_kb: "outboundKilobytes",
  outbound_life_secs: "outboundSeconds",
};

/** Where one name of theirs means another thing. */
const special: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ShowCryptoIsakmpSaDetail: { conn_id: "connection" },
  ShowCryptoSession: { origin: "origin" },
  local_ident: { addr: "localAddress", mask: "localMask", prot: "localProtocol", port: "localPort" },
  remote_ident: { addr: "remoteAddress", mask: "remoteMask", prot: "remoteProtocol", port: "remotePort" },
  pending_registration_requests: { nhs_state: "state", tunnel: "interface" },
};

type Row = ReadonlyMap<string, string>;

/** What a value says, without how it is written. */
function plain(value: unknown): string {
  const text = Array.isArray(value) ? value.join(" ") : String(value);
  return text
    .toLowerCase()
    .replace(/^tunnel(?=\d)|^tu(?=\d)/, "")
    .replace(/[(),]/g, " ")
    .replace(/^(never) expire$/, "$1")
    .replace(/ bytes$/, "")
    .replace(/\s+/g, " ")
    .trim();
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The other parser's rows under our names of fields, nested ones after those around them. */
export function theirRows(folder: string, json: Json): readonly Row[] {
  const rows: Row[] = [];
  const walk = (node: Json, key: string): void => {
    const row = new Map<string, string>();
    for (const [name, value] of Object.entries(node)) {
      const field = special[key]?.[name] ?? special[folder]?.[name] ?? names[name];
      if (field === undefined || isObject(value)) continue;
      const both = name === "local" || name === "remote";
      row.set(field, both ? plain(value).replace(/\/\d+$/, "") : plain(value));
    }
    if (row.size > 0) rows.push(row);
    for (const [name, value] of Object.entries(node)) if (isObject(value)) walk(value, name);
  };
  walk(json, "");
  return rows;
}

/** All items that we read from a text. */
export function ourRows(path: string, text: string): readonly Row[] {
  const rows: Row[] = [];
  const walk = (node: Json): void => {
    const row = new Map<string, string>();
    for (const [name, value] of Object.entries(node)) {
      if (Array.isArray(value)) for (const each of value) walk(each as Json);
      else if (name !== "at") row.set(name, plain(value));
    }
    rows.push(row);
  };
  for (const { result } of readCaptures(readDocument(path, text)).captures) walk({ ...result });
  return rows;
}

export interface Comparison {
  readonly same: number;
  /** `field: theirs, ours`. */
  readonly differ: readonly string[];
}

/** Compares each of their rows with the one of ours that is most like it, in the fields that both have. */
export function compareRows(theirs: readonly Row[], ours: readonly Row[]): Comparison {
  let same = 0;
  const differ: string[] = [];
  const used = new Map<string, Set<Row>>();
  for (const row of theirs) {
    const kind = [...row.keys()].sort().join();
    const taken = used.get(kind) ?? new Set<Row>();
    used.set(kind, taken);
    const free = ours.filter((each) => !taken.has(each));
    const equal = (each: Row) => [...row].filter(([field, value]) => each.get(field) === value).length;
    const [best] = free.toSorted((a, b) => equal(b) - equal(a));
    if (best === undefined) {
      differ.push(`a row is missing: ${[...row].map((each) => each.join(" ")).join(", ")}`);
      continue;
    }
    taken.add(best);
    for (const [field, value] of row) {
      const own = best.get(field);
      if (own === value) same++;
      else if (own !== undefined) differ.push(`${field}: theirs ${value}, ours ${own}`);
    }
  }
  return { same, differ };
}
