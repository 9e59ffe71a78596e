/** A cloud as a drawing: hubs above, spokes below, a line for each pair in the colour of its state. */
import type { CloudView, LinkView, MemberView } from "../network/view.ts";
import { html } from "./html-text.ts";
import { count } from "./text.ts";

/** Spokes that are drawn one by one; those with a broken pair come first. */
const most = 60;
const perRow = 10;
const width = 1000;
const [boxWidth, boxHeight] = [96, 34];

interface Spot {
  readonly member: MemberView;
  readonly x: number;
  readonly y: number;
}

/** The drawing of one cloud as SVG, and what it leaves out. */
export function drawing(cloud: CloudView): string {
  const broken = new Set(cloud.links.filter(isDown).flatMap(({ a, b }) => [a, b]));
  const hubs = cloud.members.filter(({ role }) => role === "hub");
  const spokes = [...cloud.members.filter(({ role }) => role === "spoke")].sort(
    (a, b) => Number(broken.has(b.device)) - Number(broken.has(a.device)),
  );
  const drawn = spokes.slice(0, most);
  const spots = [
    ...spread(hubs, 40),
    ...rowsOf(drawn).flatMap((row, index) => spread(row, 170 + index * 80)),
  ];
  const byName = new Map(spots.map((spot) => [spot.member.device, spot]));
  const height = Math.max(...spots.map(({ y }) => y), 40) + 50;
  const lines = cloud.links.map((link) => line(link, byName)).join("");
  const left = spokes.length - drawn.length;
  const title = `${cloud.label}: ${count(hubs.length, "hub")}, ${count(spokes.length, "spoke")}`;
  return `<figure><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${html(title)}">${lines}${spots.map(box).join("")}</svg>${
    left > 0 ? `<figcaption>and ${count(left, "more spoke")}</figcaption>` : ""
  }</figure>`;
}

function isDown({ state }: LinkView): boolean {
  return state === "down";
}

function rowsOf(members: readonly MemberView[]): readonly (readonly MemberView[])[] {
  const rows = Math.ceil(members.length / perRow);
  return Array.from({ length: rows }, (_, row) => members.slice(row * perRow, (row + 1) * perRow));
}

function spread(members: readonly MemberView[], y: number): readonly Spot[] {
  return members.map((member, index) => ({ member, x: ((index + 0.5) * width) / members.length, y }));
}

function line({ a, b, kind, state, outcome }: LinkView, spots: ReadonlyMap<string, Spot>): string {
  const [from, to] = [spots.get(a), spots.get(b)];
  if (from === undefined || to === undefined) return "";
  const title = `<title>${html(`${a} - ${b}: ${outcome}`)}</title>`;
  if (kind !== "spoke-spoke" || from.y !== to.y)
    return `<line class="${state} ${kind}" x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}">${title}</line>`;
  const middle = (from.x + to.x) / 2;
  const bow = from.y + 30 + Math.abs(from.x - to.x) / 12;
  return `<path class="${state} ${kind}" d="M${from.x} ${from.y}Q${middle} ${bow} ${to.x} ${to.y}">${title}</path>`;
}

function box({ member, x, y }: Spot): string {
  const { device, role, address, transport, transportUnknown, interface: name } = member;
  const where = `${name} ${address ?? "no address"}, ${transport ?? transportUnknown ?? "unknown"}`;
  const short = device.length > 14 ? `${device.slice(0, 13)}…` : device;
  return `<g class="${role}"><title>${html(`${device}: ${where}`)}</title><rect x="${x - boxWidth / 2}" y="${y - boxHeight / 2}" width="${boxWidth}" height="${boxHeight}" rx="5"/><text x="${x}" y="${y - 2}">${html(short)}</text><text class="small" x="${x}" y="${y + 11}">${html(address ?? "")}</text></g>`;
}
