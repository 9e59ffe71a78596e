/** `show crypto isakmp sa`, `show crypto ikev2 sa` and `show crypto ipsec sa`. */
import { addTo } from "../../syntax/add-to.ts";
import type { IkePrediction, IpsecPrediction } from "../prediction.ts";
import { placeholder, printedAddress, printedInterface, remark, row, unknown } from "./columns.ts";

const isakmpWidths = [16, 16, 18, 9, 0];

/** Of a pair that either end may start both directions are printed: with traffic both ways both stand there. */
export function isakmpSa(ike: readonly IkePrediction[]): readonly string[] {
  const own = ike.filter(({ version, state }) => version === 1 && state !== "none");
  return [
    "IPv4 Crypto ISAKMP SA",
    row(["dst", "src", "state", "conn-id", "status"], isakmpWidths),
    ...own
      .filter((each) => !isOverIpv6(each))
      .flatMap((each) =>
        directionsOf(each).map(({ dst, src, note }) =>
          remark(row([dst, src, each.state, placeholder, statusOf(each)], isakmpWidths), note),
        ),
      ),
    "",
    "IPv6 Crypto ISAKMP SA",
    ...own
      .filter(isOverIpv6)
      .flatMap((each) =>
        directionsOf(each).flatMap(({ dst, src, note }) => [
          "",
          remark(` dst: ${dst}`, note),
          ` src: ${src}`,
          ` state: ${each.state.padEnd(15)} conn-id: ${placeholder} status: ${statusOf(each)}`,
        ]),
      ),
  ];
}

function isOverIpv6({ local = "", remote = "" }: IkePrediction): boolean {
  return local.includes(":") || remote.includes(":");
}

function statusOf({ state }: IkePrediction): string {
  return state === "unknown" ? unknown : "ACTIVE";
}

function directionsOf(each: IkePrediction) {
  const [local, remote] = [shown(each.local), shown(each.remote)];
  const started = { dst: remote, src: local };
  const answered = { dst: local, src: remote };
  const both = { local: [started], remote: [answered], either: [answered, started] };
  return both[each.startedBy].map((ends, index) => ({
    ...ends,
    note: each.onDemand ? "on demand" : index > 0 ? "or this one alone: either end may start" : undefined,
  }));
}

/** The box writes IPv6 addresses in capitals. */
function shown(address: string | undefined): string {
  return printedAddress(address ?? unknown);
}

const ikev2Widths = [10, 22, 22, 21, 0];
const ikev2WidthsOverIpv6 = [13, 23, 0];

/** Over IPv6 the two ends stand on lines of their own. */
export function ikev2Sa(ike: readonly IkePrediction[]): readonly string[] {
  const own = ike.filter(({ version, state }) => version === 2 && state !== "none");
  const ends = ({ local, remote }: IkePrediction) =>
    [local, remote].map((address) => `${shown(address)}/${placeholder}`);
  const tables = ({ frontVrf = "none", insideVrf = "none" }: IkePrediction) => `${frontVrf}/${insideVrf}`;
  const note = ({ onDemand }: IkePrediction) => (onDemand ? "on demand" : undefined);
  const overIpv4 = own
    .filter((each) => !isOverIpv6(each))
    .map((each) =>
      remark(row([placeholder, ...ends(each), tables(each), each.state], ikev2Widths), note(each)),
    );
  const overIpv6 = own.filter(isOverIpv6).flatMap((each) => {
    const [local, remote] = ends(each);
    const first = row([placeholder, tables(each), each.state], ikev2WidthsOverIpv6);
    return [remark(first, note(each)), `Local  ${local}`, `Remote ${remote}`];
  });
  return [
    ...table(
      " IPv4 Crypto IKEv2  SA",
      row(["Tunnel-id", "Local", "Remote", "fvrf/ivrf", "Status"], ikev2Widths),
      overIpv4,
    ),
    ...table(
      " IPv6 Crypto IKEv2  SA",
      row(["Tunnel-id", "fvrf/ivrf", "Status"], ikev2WidthsOverIpv6),
      overIpv6,
    ),
  ];
}

function table(title: string, head: string, rows: readonly string[]): readonly string[] {
  return rows.length === 0 ? [] : [title, "", head, ...rows];
}

/** The parts of the output that the configuration decides. */
export function ipsecSa(ipsec: readonly IpsecPrediction[]): readonly string[] {
  const byInterface = new Map<string, IpsecPrediction[]>();
  for (const each of ipsec) {
    addTo(byInterface, each.interface, each);
  }
  return [...byInterface].flatMap(([name, flows]) => [
    "",
    `interface: ${printedInterface(name)}`,
    `    Crypto map tag: ${placeholder}, local addr ${shown(flows[0]?.local)}`,
    ...flows.flatMap(flow),
  ]);
}

/** A counter that does not rise stays at 0. */
function counters(first: string, second: string, third: string, rises: boolean): string {
  const number = rises ? placeholder : "0";
  return `    #pkts ${first}: ${number}, #pkts ${second}: ${number}, #pkts ${third}: ${number}`;
}

function flow({
  vrf,
  local,
  remote,
  transform,
  mode,
  pfs,
  state,
  sends,
  receives,
  onDemand,
}: IpsecPrediction): readonly string[] {
  const ends = `     local crypto endpt.: ${shown(local)}, remote crypto endpt.: ${shown(remote)}`;
  const group =
    pfs === undefined ? unknown : pfs === "none" ? "N, DH group: none" : `Y, DH group: group${pfs}`;
  const words = transform?.split(" ") ?? [];
  const kinds = [
    ["esp", words.filter((word) => !word.startsWith("ah-"))],
    ["ah", words.filter((word) => word.startsWith("ah-"))],
  ] as const;
  const sas =
    state === "none"
      ? ["     no SA"]
      : ["inbound", "outbound"].flatMap((direction) =>
          kinds
            .filter(([kind, own]) => own.length > 0 || (kind === "esp" && words.length === 0))
            .flatMap(([kind, own]) => [
              `     ${direction} ${kind} sas:`,
              `      spi: ${placeholder}`,
              `        transform: ${transform === undefined ? unknown : own.join(" ")} ,`,
              `        in use settings ={${mode ?? unknown}, }`,
              `        Status: ${state === "unknown" ? unknown : "ACTIVE(ACTIVE)"}`,
            ]),
        );
  return [
    "",
    `   protected vrf: ${vrf ?? "(none)"}`,
    remark(`   current_peer ${shown(remote)} port ${placeholder}`, onDemand ? "on demand" : undefined),
    ...(sends === undefined ? [] : [counters("encaps", "encrypt", "digest", sends)]),
    ...(receives === undefined ? [] : [counters("decaps", "decrypt", "verify", receives)]),
    ends,
    `     PFS (Y/N): ${group}`,
    ...sas,
  ];
}
