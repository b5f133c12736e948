// The official result of 19 March 2023 (invalid is derived); regional turnout as published at 22:10.
export const CONTEST = 'mazhilis-2023-list';

export const VOTES = {
  amanat: 3_431_510,
  auyl: 693_938,
  respublica: 547_154,
  aqjol: 535_139,
  qhp: 432_920,
  osdp: 331_058,
  baytaq: 146_431,
} as const;

export const AGAINST_ALL = 248_291;
export const INVALID = 155_419;
export const VOTERS = 12_035_578;
export const ISSUED = 6_521_860;
export const STATIONS = 10_223;
export const SEATS = 69;

export const NAMES: Record<keyof typeof VOTES, { kk: string; ru: string; en: string }> = {
  amanat: { kk: '«AMANAT» партиясы', ru: 'партия «AMANAT»', en: 'Amanat Party' },
  auyl: {
    kk: '«Ауыл» халықтық-демократиялық патриоттық партиясы',
    ru: 'Народно-демократическая патриотическая партия «Ауыл»',
    en: 'Auyl People’s Democratic Patriotic Party',
  },
  respublica: { kk: '«Respublica» партиясы', ru: 'партия «Respublica»', en: 'Respublica Party' },
  aqjol: {
    kk: 'Қазақстанның «Ақ жол» демократиялық партиясы',
    ru: 'Демократическая партия Казахстана «Ақ жол»',
    en: 'Aq Jol Democratic Party of Kazakhstan',
  },
  qhp: {
    kk: 'Қазақстан Халық партиясы',
    ru: 'Народная партия Казахстана',
    en: 'People’s Party of Kazakhstan',
  },
  osdp: {
    kk: 'Жалпыұлттық социал-демократиялық партия',
    ru: 'Общенациональная социал-демократическая партия',
    en: 'Nationwide Social Democratic Party (OSDP/JSDP)',
  },
  baytaq: {
    kk: '«Байтақ» Қазақстанның жасылдар партиясы',
    ru: 'Казахстанская партия зелёных «Байтақ»',
    en: 'Baytaq Green Party of Kazakhstan',
  },
};

export const LIST_LENGTHS: Record<keyof typeof VOTES, number> = {
  amanat: 90,
  auyl: 25,
  respublica: 23,
  aqjol: 54,
  qhp: 52,
  osdp: 19,
  baytaq: 18,
};

type Region = [iso: string, kk: string, ru: string, en: string, turnout: number, size: number];

export const REGIONS: Region[] = [
  ['KZ-10', 'Абай облысы', 'область Абай', 'Abai Region', 57.02, 610],
  ['KZ-11', 'Ақмола облысы', 'Акмолинская область', 'Akmola Region', 60.01, 788],
  ['KZ-15', 'Ақтөбе облысы', 'Актюбинская область', 'Aktobe Region', 58, 928],
  ['KZ-19', 'Алматы облысы', 'Алматинская область', 'Almaty Region', 60.03, 1531],
  ['KZ-23', 'Атырау облысы', 'Атырауская область', 'Atyrau Region', 51.23, 694],
  [
    'KZ-27',
    'Батыс Қазақстан облысы',
    'Западно-Казахстанская область',
    'West Kazakhstan Region',
    59.2,
    690,
  ],
  ['KZ-31', 'Жамбыл облысы', 'Жамбылская область', 'Zhambyl Region', 65.21, 1218],
  ['KZ-33', 'Жетісу облысы', 'область Жетісу', 'Zhetysu Region', 55.32, 699],
  ['KZ-35', 'Қарағанды облысы', 'Карагандинская область', 'Karaganda Region', 59.48, 1135],
  ['KZ-39', 'Қостанай облысы', 'Костанайская область', 'Kostanay Region', 65.1, 832],
  ['KZ-43', 'Қызылорда облысы', 'Кызылординская область', 'Kyzylorda Region', 67.21, 834],
  ['KZ-47', 'Маңғыстау облысы', 'Мангистауская область', 'Mangystau Region', 54.1, 767],
  ['KZ-55', 'Павлодар облысы', 'Павлодарская область', 'Pavlodar Region', 58.68, 754],
  [
    'KZ-59',
    'Солтүстік Қазақстан облысы',
    'Северо-Казахстанская область',
    'North Kazakhstan Region',
    65.25,
    536,
  ],
  ['KZ-61', 'Түркістан облысы', 'Туркестанская область', 'Turkistan Region', 53.01, 2119],
  ['KZ-62', 'Ұлытау облысы', 'область Ұлытау', 'Ulytau Region', 58.99, 221],
  [
    'KZ-63',
    'Шығыс Қазақстан облысы',
    'Восточно-Казахстанская область',
    'East Kazakhstan Region',
    64.15,
    730,
  ],
  ['KZ-71', 'Астана қаласы', 'город Астана', 'Astana', 42.91, 1354],
  ['KZ-75', 'Алматы қаласы', 'город Алматы', 'Almaty', 25.82, 2162],
  ['KZ-79', 'Шымкент қаласы', 'город Шымкент', 'Shymkent', 45.46, 1195],
  ['abroad', 'Шетел', 'Зарубежье', 'Abroad', 92.4, 9],
];
