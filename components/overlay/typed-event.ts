/** Sent in our closed root where something is typed or chosen in a field there: the events themselves are kept from the whole page. */
export const TYPED = "gongkai-typed";
