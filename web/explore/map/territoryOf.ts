/**
 * Which territory of today's atlas a state is drawn as: ISO 3166-1 numeric (the atlas's id; for Kosovo, which has none, its
 * name there), alpha-2, and the number of the Correlates of War Project. A state of the past whose land is only a part of
 * today's territories, such as the German Democratic Republic or Austria-Hungary, has none.
 */
const TERRITORIES = `
840 US 2 | 124 CA 20 | 044 BS 31 | 192 CU 40 | 332 HT 41 | 214 DO 42 | 388 JM 51 | 780 TT 52 | 052 BB 53 |
212 DM 54 | 308 GD 55 | 662 LC 56 | 670 VC 57 | 028 AG 58 | 659 KN 60 | 484 MX 70 | 084 BZ 80 | 320 GT 90 |
340 HN 91 | 222 SV 92 | 558 NI 93 | 188 CR 94 | 591 PA 95 | 170 CO 100 | 862 VE 101 | 328 GY 110 | 740 SR 115 |
218 EC 130 | 604 PE 135 | 076 BR 140 | 068 BO 145 | 600 PY 150 | 152 CL 155 | 032 AR 160 | 858 UY 165 |
826 GB 200 | 372 IE 205 | 528 NL 210 | 056 BE 211 | 442 LU 212 | 250 FR 220 | 492 MC 221 | 438 LI 223 |
756 CH 225 | 724 ES 230 | 020 AD 232 | 620 PT 235 | 276 DE 255 | 276 DE 260 | 616 PL 290 | 040 AT 305 |
348 HU 310 | 203 CZ 316 | 703 SK 317 | 380 IT 325 | 674 SM 331 | 470 MT 338 | 008 AL 339 | 499 ME 341 |
807 MK 343 | 191 HR 344 | 688 RS 345 | 070 BA 346 | Kosovo XK 347 | 705 SI 349 | 300 GR 350 |
196 CY 352 | 100 BG 355 |
498 MD 359 | 642 RO 360 | 643 RU 365 | 233 EE 366 | 428 LV 367 | 440 LT 368 | 804 UA 369 | 112 BY 370 |
051 AM 371 | 268 GE 372 | 031 AZ 373 | 246 FI 375 | 752 SE 380 | 578 NO 385 | 208 DK 390 | 352 IS 395 |
132 CV 402 | 678 ST 403 | 624 GW 404 | 226 GQ 411 | 270 GM 420 | 466 ML 432 | 686 SN 433 | 204 BJ 434 |
478 MR 435 | 562 NE 436 | 384 CI 437 | 324 GN 438 | 854 BF 439 | 430 LR 450 | 694 SL 451 | 288 GH 452 |
768 TG 461 | 120 CM 471 | 566 NG 475 | 266 GA 481 | 140 CF 482 | 148 TD 483 | 178 CG 484 | 180 CD 490 |
800 UG 500 | 404 KE 501 | 834 TZ 510 | 108 BI 516 | 646 RW 517 | 706 SO 520 | 262 DJ 522 | 232 ER 531 |
231 ET 530 | 024 AO 540 | 508 MZ 541 | 894 ZM 551 | 716 ZW 552 | 454 MW 553 | 710 ZA 560 | 516 NA 565 |
426 LS 570 | 072 BW 571 | 748 SZ 572 | 450 MG 580 | 174 KM 581 | 480 MU 590 | 690 SC 591 | 504 MA 600 |
012 DZ 615 | 788 TN 616 | 434 LY 620 | 729 SD 625 | 728 SS 626 | 364 IR 630 | 792 TR 640 | 368 IQ 645 |
818 EG 651 | 760 SY 652 | 422 LB 660 | 400 JO 663 | 376 IL 666 | 682 SA 670 | 887 YE 679 |
414 KW 690 | 048 BH 692 | 634 QA 694 | 784 AE 696 | 512 OM 698 | 004 AF 700 | 795 TM 701 | 762 TJ 702 |
417 KG 703 | 860 UZ 704 | 398 KZ 705 | 156 CN 710 | 496 MN 712 | 158 TW 713 | 408 KP 731 | 410 KR 732 |
392 JP 740 | 356 IN 750 | 064 BT 760 | 586 PK 770 | 050 BD 771 | 104 MM 775 | 144 LK 780 | 462 MV 781 |
524 NP 790 | 764 TH 800 | 116 KH 811 | 418 LA 812 | 704 VN 816 | 458 MY 820 | 702 SG 830 | 096 BN 835 |
608 PH 840 | 360 ID 850 | 626 TL 860 | 036 AU 900 | 598 PG 910 | 554 NZ 920 | 548 VU 935 | 090 SB 940 |
296 KI 946 | 798 TV 947 | 242 FJ 950 | 776 TO 955 | 520 NR 970 | 584 MH 983 | 585 PW 986 | 583 FM 987 |
882 WS 990
`;

/**
 * States of the past that had the land of several territories of today, by the number that ISO 3166 gave them; the first is its core.
 * Some lands they had only from a day on.
 */
const PAST: Readonly<Record<string, readonly (readonly [territory: string, since?: string])[]>> = {
  // The Soviet Union
  810: [
    ['643'],
    ['804'],
    ['112'],
    ['268'],
    ['051'],
    ['031'],
    ['398'],
    ['417'],
    ['762'],
    ['795'],
    ['860'],
    ['498', '1940-06-28'],
    ['440', '1940-08-03'],
    ['428', '1940-08-05'],
    ['233', '1940-08-06'],
  ],
  // Yugoslavia
  890: [['688'], ['499'], ['Kosovo'], ['070'], ['191'], ['705'], ['807']],
  // Czechoslovakia
  200: [['203'], ['703']],
};

/** Dependent territories by the states on which they depend, as the atlas's makers (Natural Earth) have it. */
const DEPENDENT: Readonly<Record<string, readonly string[]>> = {
  '036': ['334', '574', 'Indian Ocean Ter.'],
  156: ['344', '446'],
  208: ['234', '304'],
  246: ['248'],
  250: ['258', '260', '540', '652', '663', '666', '876'],
  528: ['531', '533', '534'],
  554: ['184', '570'],
  826: [
    '060',
    '086',
    '092',
    '136',
    '238',
    '239',
    '292',
    '500',
    '612',
    '654',
    '660',
    '796',
    '831',
    '832',
    '833',
  ],
  840: ['016', '316', '580', '630', '850'],
};

const stateByDependent = new Map(
  Object.entries(DEPENDENT).flatMap(([state, dependents]) => dependents.map((one) => [one, state] as const)),
);

/** The territory in whose colour one of the atlas is drawn: that of the state on which it depends, or its own. */
export function stateOf(territory: string): string {
  return stateByDependent.get(territory) ?? territory;
}

const byCode = new Map<string, string>();
for (const territory of TERRITORIES.split('|')) {
  const [numeric = '', alpha = '', cow = ''] = territory.trim().split(' ');
  byCode.set(`iso3166:${alpha}`, numeric);
  byCode.set(`iso3166-numeric:${numeric}`, numeric);
  byCode.set(`cow:${cow}`, numeric);
}

interface Coded {
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
}

/** The atlas's ids of the land that a state has, or had on a day; none where it has no territories of today to itself. */
export function territoriesOf({ identifiers }: Coded, day?: string): readonly string[] {
  const numbers = identifiers.filter(({ scheme }) => scheme === 'iso3166-numeric');
  const past = numbers.map(({ value }) => PAST[value]).find(Boolean);
  if (past) {
    return past
      .filter(([, since]) => day === undefined || since === undefined || since <= day)
      .map(([territory]) => territory);
  }
  const today = identifiers.map(({ scheme, value }) => byCode.get(`${scheme}:${value}`)).find(Boolean);
  return today === undefined ? [] : [today];
}
