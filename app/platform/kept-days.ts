/** Days that the program's own bookkeeping stays after it served: sessions and codes after their end, mail after delivery. */
export const keptDays = { access: 1, delivered: 30, sentMail: 30 } as const
