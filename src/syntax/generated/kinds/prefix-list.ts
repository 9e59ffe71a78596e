// Written by `npm run generate` from grammar/*.ios. Do not edit.

/** Fields of the commands of grammar/prefix-list.ios. */
export interface PrefixListCommands {
  /** Matches prefixes of the given length, or of the lengths between `ge` and `le`. */
  PrefixListEntry: {
    readonly list: string;
    readonly sequence?: number;
    readonly action: "permit" | "deny";
    readonly prefix: string | undefined;
    readonly ge?: number;
    readonly le?: number;
  };
  PrefixListDescription: {
    readonly list: string;
    readonly text: string;
  };
  PrefixListSequence: object;
  Ipv6PrefixListEntry: {
    readonly list: string;
    readonly sequence?: number;
    readonly action: "permit" | "deny";
    readonly prefix: string | undefined;
    readonly ge?: number;
    readonly le?: number;
  };
  Ipv6PrefixListDescription: {
    readonly list: string;
    readonly text: string;
  };
  Ipv6PrefixListSequence: object;
  AsPathListEntry: {
    readonly list: string;
    readonly action: "permit" | "deny";
    readonly expression: string;
  };
  CommunityNewFormat: object;
  CommunityListEntry: {
    readonly type?: "standard" | "expanded";
    readonly list: string;
    readonly sequence?: number;
    readonly action: "permit" | "deny";
    readonly communities?: string;
  };
  ExtcommunityListEntry: {
    readonly type?: "standard" | "expanded";
    readonly list: string;
    readonly sequence?: number;
    readonly action: "permit" | "deny";
    readonly communities: string;
  };
  LargeCommunityListEntry: {
    readonly type?: "standard" | "expanded";
    readonly list: string;
    readonly sequence?: number;
    readonly action: "permit" | "deny";
    readonly communities: string;
  };
}
