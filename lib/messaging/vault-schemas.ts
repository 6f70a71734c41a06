import { z } from "zod";
import { COMPARTMENTS, PersonRecordSchema } from "../model/person.ts";
import type { VaultToBackground } from "./vault-protocol.ts";
import type { SchemasOf } from "./schemas-of.ts";

const compartment = z.enum(COMPARTMENTS);
const applicants = z.literal("applicants");
const passphrase = z.string().max(200);

/** What scripts in pages may ask of the vault: how that of applicants stands. */
export const CONTENT_VAULT_STATE = z.strictObject({ compartment: z.literal("applicants") });

/** What our own pages may ask of the vault, by name. Background only: holds zod. */
export const VAULT_SCHEMAS: SchemasOf<keyof VaultToBackground> = {
  "vault.state": z.strictObject({ compartment }),
  "vault.create": z.strictObject({ compartment, passphrase }),
  "vault.unlock": z.strictObject({ compartment, passphrase }),
  "vault.lock": z.strictObject({ compartment }),
  "vault.change-passphrase": z.strictObject({ compartment, passphrase, next: passphrase }),
  "vault.recover": z.strictObject({ compartment, code: z.string().max(100), next: passphrase }),
  "vault.renew-recovery": z.strictObject({ compartment, passphrase }),
  "vault.idle": z.strictObject({ minutes: z.int().min(1).max(480) }),
  "vault.put": z.strictObject({
    compartment,
    id: z.uuid(),
    record: PersonRecordSchema,
    case: z.uuid().exactOptional(),
  }),
  "vault.put-all": z.strictObject({
    compartment: applicants,
    persons: z.array(z.strictObject({ id: z.uuid(), record: PersonRecordSchema })).max(1000),
  }),
  "vault.get": z.strictObject({ compartment: applicants, ids: z.array(z.uuid()).max(500) }),
  "vault.find": z.strictObject({ compartment: applicants, record: PersonRecordSchema }),
  "vault.show": z.strictObject({
    case: z.uuid(),
    person: z.uuid(),
    purpose: z.string().trim().min(2).max(100),
  }),
  "vault.erase": z.strictObject({
    compartment,
    person: z.uuid(),
    case: z.uuid(),
    closed: z.iso.date(),
    basis: z.string().trim().min(4).max(200),
  }),
};
