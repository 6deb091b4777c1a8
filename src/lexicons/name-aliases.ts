// Names and abbreviations of one place or one organization, a line each; own compilation.
const LINES = `
African National Congress = ANC
African Union = AU
Agence France-Presse = AFP
Associated Press = AP
Association of Southeast Asian Nations = ASEAN
Australian Broadcasting Corporation = ABC
Bharatiya Janata Party = BJP
British Broadcasting Corporation = BBC
Central Intelligence Agency = CIA
Democratic Republic of Congo = Democratic Republic of the Congo = DRC = DR Congo = D.R. Congo
European Union = EU = E.U.
Federal Bureau of Investigation = FBI = F.B.I.
Federal Reserve = Fed
International Monetary Fund = IMF
Islamic State = ISIS = ISIL
Korean Central News Agency = KCNA
Kyiv = Kiev
Myanmar = Burma
North Atlantic Treaty Organization = NATO = Nato
North Korea = DPRK
Republic of Ireland = Ireland
Turkey = Türkiye
United Arab Emirates = UAE = U.A.E.
United Kingdom = UK = U.K. = Britain = Great Britain
United Nations = UN = U.N.
United States = US = U.S. = USA = U.S.A. = United States of America = America
U.N. Security Council = UN Security Council = United Nations Security Council = Security Council
Viet Nam = Vietnam
Washington D.C. = Washington DC
World Health Organization = World Health Organisation = WHO
World Trade Organization = WTO
`

/** Each name in lower case without full stops to the first of its line, likewise. */
export const ALIASES: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const names = line.split(' = ').map((name) => name.toLowerCase().replaceAll('.', ''))
      return names.map((name) => [name, names[0] ?? name] as const)
    }),
)
