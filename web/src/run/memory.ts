/** Whether memory and disk are there to be used: a spare interpreter takes 100 to 200 MB. */
export const hasMemoryToSpare =
  ((navigator as { deviceMemory?: number }).deviceMemory ?? 8) >= 8 &&
  !matchMedia("(pointer: coarse)").matches;
