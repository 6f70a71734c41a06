/**
 * The second shape: events by the case that they speak of and by their kind; what the vault holds, enciphered, and what opens each of its
 * compartments. Of `persons`, `tokens` is an index of keyed digests, see lib/register/vault/identity.ts.
 */
export const vault = {
  version: 2,
  stores: {
    events: "id, &[device+sequence], occurredAt, fact.case, fact.type",
    persons: "id, compartment, *tokens",
    compartments: "compartment",
  },
} as const;
