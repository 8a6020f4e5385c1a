/** Begins the key of every edit in localStorage; the id of its side follows. */
export const EDITS = "sidebyside.edit.";
