/**
 * Countries to which texts are not sent unless the operator names them in TWOFOLD_SMS_COUNTRIES.
 *
 * SMS pumping (artificially inflated traffic, international revenue share fraud): somebody has codes sent to
 * ranges whose owner is paid for every text, and nobody ever types the codes. Where the price of a text is high
 * and ranges are rented out, this is an industry.
 *
 * Source: Microsoft Entra External ID, "Regional opt-in for MFA telephony verification", table 1 (2024-11): the
 * countries that Microsoft switched off by default for the same purpose as ours. Left out of it here are the
 * members of the European Union in it (Bulgaria, Croatia, Slovenia), where the European Electronic Communications
 * Code makes the holders of ranges traceable and the withholding of such revenue enforceable. '672', which the
 * table calls Timor-Leste, is Norfolk Island by ITU-T E.164.
 * The last line is territories that share the calling code and the networks of one above.
 */
export const highFraudCountries: ReadonlySet<string> = new Set(
  `AF DZ AO AM AZ BD BY BZ BJ BT BO BA BF BI CV KH CM CF KM CD CG CI CU DJ EC EG SV ER
   ET FJ PF GA GM GE GH GP GT GN GW GY HT ID IR IQ JM JO KE KI XK KW KG LB LS LR LY MG
   MW ML MR MU YT FM MD MN MA MZ MM NP NC NI NE NG NF OM PK PS PG PH QA RU KZ RW SH PM
   VC WS SM SA SN SL SX SO SS LK SD SY TJ TZ TL TG TO TN TM UG UA AE UZ VU VN YE ZM ZW
   AC TA EH`.split(/\s+/),
);
