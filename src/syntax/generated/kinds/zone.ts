// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { NumberRange } from "../../ast.ts";

/** Fields of the commands of grammar/zone.ios. */
export interface ZoneCommands {
  /** Traffic between interfaces of different zones needs a zone pair with a policy; a zone and no zone never talk. */
  Zone: {
    readonly name: string;
  };
  ZonePair: {
    readonly name: string;
    readonly source?: string;
    readonly destination?: string;
  };
  ZoneDescription: {
    readonly text: string;
  };
  ZoneProtection: {
    readonly parameterMap: string;
  };
  ZoneVpn: {
    readonly vpns: readonly NumberRange[] | undefined;
  };
  ZonePairDescription: {
    readonly text: string;
  };
  ZonePairPolicy: {
    readonly policy: string;
  };
}
