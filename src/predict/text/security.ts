/** `show crypto isakmp sa`, `show crypto ikev2 sa` and `show crypto ipsec sa`. */
import { addTo } from "../../syntax/add-to.ts";
import type { IkePrediction, IpsecPrediction } from "../prediction.ts";
import { placeholder, remark, row, unknown } from "./columns.ts";

const isakmpWidths = [16, 16, 18, 9, 0];

/** Of a pair that either end may start both directions are printed: with traffic both ways both stand there. */
export function isakmpSa(ike: readonly IkePrediction[]): readonly string[] {
  const rows = ike
    .filter(({ version, state }) => version === 1 && state !== "none")
    .flatMap((each) => {
      const [local, remote] = [each.local ?? unknown, each.remote ?? unknown];
      const started = { dst: remote, src: local };
      const answered = { dst: local, src: remote };
      const ends =
        each.startedBy === "local"
          ? [started]
          : each.startedBy === "remote"
            ? [answered]
            : [answered, started];
      const status = each.state === "QM_IDLE" ? "ACTIVE" : each.state === "unknown" ? unknown : "ACTIVE";
      return ends.map(({ dst, src }, index) =>
        remark(
          row([dst, src, each.state, placeholder, status], isakmpWidths),
          each.onDemand ? "on demand" : index > 0 ? "or this one alone: either end may start" : undefined,
        ),
      );
    });
  return [
    "IPv4 Crypto ISAKMP SA",
    row(["dst", "src", "state", "conn-id", "status"], isakmpWidths),
    ...rows,
    "",
    "IPv6 Crypto ISAKMP SA",
  ];
}

const ikev2Widths = [10, 22, 22, 21, 0];

export function ikev2Sa(ike: readonly IkePrediction[]): readonly string[] {
  const rows = ike
    .filter(({ version, state }) => version === 2 && state !== "none")
    .map(({ local, remote, frontVrf = "none", insideVrf = "none", state, onDemand }) =>
      remark(
        row(
          [
            placeholder,
            `${local ?? unknown}/${placeholder}`,
            `${remote ?? unknown}/${placeholder}`,
            `${frontVrf}/${insideVrf}`,
            state,
          ],
          ikev2Widths,
        ),
        onDemand ? "on demand" : undefined,
      ),
    );
  if (rows.length === 0) return [];
  return [
    " IPv4 Crypto IKEv2  SA",
    "",
    row(["Tunnel-id", "Local", "Remote", "fvrf/ivrf", "Status"], ikev2Widths),
    ...rows,
  ];
}

/** The parts of the output that the configuration decides. */
export function ipsecSa(ipsec: readonly IpsecPrediction[]): readonly string[] {
  const byInterface = new Map<string, IpsecPrediction[]>();
  for (const each of ipsec) {
    addTo(byInterface, each.interface, each);
  }
  return [...byInterface].flatMap(([name, flows]) => [
    "",
    `interface: ${name === "Virtual-Access" ? `${name}${placeholder}` : name}`,
    `    Crypto map tag: ${placeholder}, local addr ${flows[0]?.local ?? unknown}`,
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
  const ends = `     local crypto endpt.: ${local ?? unknown}, remote crypto endpt.: ${remote ?? unknown}`;
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
    remark(`   current_peer ${remote ?? unknown} port ${placeholder}`, onDemand ? "on demand" : undefined),
    ...(sends === undefined ? [] : [counters("encaps", "encrypt", "digest", sends)]),
    ...(receives === undefined ? [] : [counters("decaps", "decrypt", "verify", receives)]),
    ends,
    `     PFS (Y/N): ${group}`,
    ...sas,
  ];
}
