// Wire services as articles sign off with them, in any script. The first name of a row is the one to show.

/** Each row names one service: the first name, then every other spelling. */
export const wires: readonly (readonly string[])[] = [
  ['أ ف ب', 'أ.ف.ب', 'ا ف ب', 'فرانس برس', 'وكالة فرانس برس', 'AFP', 'Agence France-Presse'],
  ['رويترز', 'Reuters'],
  ['أسوشيتد برس', 'أ ب', 'AP', 'Associated Press'],
  ['د ب أ', 'د.ب.أ', 'الألمانية', 'dpa'],
  ['واس', 'وكالة الأنباء السعودية', 'SPA'],
  ['الأناضول', 'وكالة الأناضول', 'Anadolu', 'AA'],
  ['شينخوا', 'Xinhua'],
  ['تاس', 'TASS'],
  ['نوفوستي', 'ريا نوفوستي', 'RIA Novosti'],
  ['سبوتنيك', 'Sputnik'],
  ['بترا', 'Petra'],
  ['وام', 'WAM'],
  ['قنا', 'QNA'],
  ['كونا', 'KUNA'],
  ['بنا', 'BNA'],
  ['سانا', 'SANA'],
  ['أش أ', 'أ ش أ', 'MENA'],
  ['بلومبرغ', 'بلومبرج', 'Bloomberg'],
  ['UPI', 'يو بي آي'],
]
