/** Addresses as they are written and pasted, and what is in them. */

/** What a card has to make of an address; what is not named has to be empty. */
export interface Expected {
  readonly name?: string;
  readonly position?: string;
  readonly unit?: string;
  readonly org?: string;
  /** What is dialled. */
  readonly phones?: readonly string[];
  readonly mails?: readonly string[];
  readonly web?: readonly string[];
  readonly address?: string;
  readonly hours?: string;
  readonly closed?: string;
  /** What is none of these. */
  readonly note?: string;
}

export interface AddressCase {
  /** Where such a text comes from. */
  readonly from: string;
  readonly html: string;
  readonly expected: Expected;
}

const ANNA = { name: 'Anna Holm', phones: ['+4533186969'], mails: ['anna@x.example'] };

export const ADDRESSES: readonly AddressCase[] = [
  {
    from: 'README, lines with br',
    html: '<address>Anna Holm<br>HR-partner<br>33 18 69 69<br>anna@x.example</address>',
    expected: { ...ANNA, position: 'HR-partner' },
  },
  {
    from: 'a ministry’s staff list, labels and links',
    html: '<address><strong>Anna Holm</strong><br>Kontorchef<br>Tlf.: <a href="tel:+4533186969">33 18 69 69</a><br>E-mail: <a href="mailto:anna@x.example">anna@x.example</a></address>',
    expected: { ...ANNA, position: 'Kontorchef' },
  },
  {
    from: 'a ministry’s staff list, direct and mobile numbers',
    html: '<address><h3>Anna Holm</h3><p>Specialkonsulent<br>Direkte: 33 18 69 69<br>Mobil: 20 12 34 56<br>anna@x.example</p></address>',
    expected: { ...ANNA, phones: ['+4533186969', '+4520123456'], position: 'Specialkonsulent' },
  },
  {
    from: 'a municipality’s page, a unit with its hours',
    html: '<address>Borgerservice<br>Rådhuspladsen 1<br>8000 Aarhus C<br>Telefon 33 18 69 69<br>Telefontid: man-fre 9-15</address>',
    expected: {
      name: 'Borgerservice',
      phones: ['+4533186969'],
      address: 'Rådhuspladsen 1\n8000 Aarhus C',
      hours: 'man-fre 9-15',
    },
  },
  {
    from: 'a municipality’s page, hours without a label',
    html: '<address><p><b>Jobcenter Nord</b></p><p>Tlf. 33 18 69 69</p><p>man-tor 9-15; fre 9-12</p></address>',
    expected: { name: 'Jobcenter Nord', phones: ['+4533186969'], hours: 'man-tor 9-15; fre 9-12' },
  },
  {
    from: 'a CMS’s contact box, a bold label before the number',
    html: '<address>Anna Holm<br><b>Tlf.:</b> 33 18 69 69<br><b>Mail:</b> anna@x.example</address>',
    expected: ANNA,
  },
  {
    from: 'a CMS’s contact box that begins with bold labels, no name',
    html: '<address><b>Tlf.:</b> 33 18 69 69<br><b>Mail:</b> hr@x.example</address>',
    expected: { phones: ['+4533186969'], mails: ['hr@x.example'] },
  },
  {
    from: 'a university’s profile page, name linked to the profile',
    html: '<address><a href="https://x.example/profil/anna">Anna Holm</a><br>Lektor<br>Institut for Læring<br>T: +45 33 18 69 69<br>M: +45 20 12 34 56<br>E: anna@x.example</address>',
    expected: {
      ...ANNA,
      phones: ['+4533186969', '+4520123456'],
      position: 'Lektor',
      unit: 'Institut for Læring',
      web: ['https://x.example/profil/anna'],
    },
  },
  {
    from: 'a university’s page, name linked to the mail',
    html: '<address><a href="mailto:anna@x.example?subject=Hej">Anna Holm</a>, professor<br>33 18 69 69</address>',
    expected: { ...ANNA, position: 'professor' },
  },
  {
    from: 'an Outlook signature with a greeting and a disclaimer',
    html: '<div>Med venlig hilsen</div><div><b>Anna Holm</b></div><div>Chefkonsulent</div><div>Styrelsen for Vand</div><div>Direkte tlf. 33 18 69 69</div><div><a href="mailto:anna@x.example">anna@x.example</a></div><div>Denne mail kan indeholde fortrolige oplysninger. Slet den, hvis den ikke er til dig.</div>',
    expected: {
      ...ANNA,
      position: 'Chefkonsulent',
      org: 'Styrelsen for Vand',
      note: 'Med venlig hilsen\nDenne mail kan indeholde fortrolige oplysninger. Slet den, hvis den ikke er til dig.',
    },
  },
  {
    from: 'an Outlook signature as Word writes it',
    html: '<p class="MsoNormal"><b><span>Anna</span><span> Holm</span></b><span><o:p></o:p></span></p><p class="MsoNormal"><span>HR-partner&nbsp;</span></p><p class="MsoNormal"><span>Tlf.&nbsp;33&nbsp;18&nbsp;69&nbsp;69</span></p><p class="MsoNormal"><a href="mailto:anna@x.example">anna@x.example</a></p>',
    expected: { ...ANNA, position: 'HR-partner' },
  },
  {
    from: 'an Outlook signature with a safe link around the website',
    html: '<address>Anna Holm<br>33 18 69 69<br>anna@x.example<br><a href="https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.x.example%2F&amp;data=05">www.x.example</a></address>',
    expected: { ...ANNA, web: ['https://www.x.example/'] },
  },
  {
    from: 'an Outlook signature in a table for its looks',
    html: '<table><tr><td><img src="data:," alt="Logo"></td><td><p><b>Anna Holm</b></p><p>Fuldmægtig</p><p>T +45 33 18 69 69</p><p>anna@x.example</p></td></tr></table>',
    expected: { ...ANNA, position: 'Fuldmægtig' },
  },
  {
    from: 'an English Outlook signature',
    html: '<p>Kind regards,</p><p><strong>Anna Holm</strong><br>Head of Learning</p><p>Danish Agency for Water<br>Phone: +45 33 18 69 69<br>Mobile: +45 20 12 34 56<br>anna@x.example</p>',
    expected: {
      ...ANNA,
      phones: ['+4533186969', '+4520123456'],
      position: 'Head of Learning',
      org: 'Danish Agency for Water',
      note: 'Kind regards,',
    },
  },
  {
    from: 'a colleague in London',
    html: '<address>Jane Smith<br>Policy Officer<br>Tel: +44 (0)20 7946 0018<br>jane@x.example</address>',
    expected: { name: 'Jane Smith', position: 'Policy Officer', phones: ['+442079460018'], mails: ['jane@x.example'] },
  },
  {
    from: 'a colleague in Malmö',
    html: '<address>Åsa Öberg<br>Tel. 0046 40 12 34 56<br>asa@x.example</address>',
    expected: { name: 'Åsa Öberg', phones: ['+4640123456'], mails: ['asa@x.example'] },
  },
  {
    from: 'a colleague in Nuuk',
    html: '<address>Aviaja Olsen<br>Tlf. +299 34 56 78<br>aviaja@x.example</address>',
    expected: { name: 'Aviaja Olsen', phones: ['+299345678'], mails: ['aviaja@x.example'] },
  },
  {
    from: 'a SharePoint list of people',
    html: '<table><thead><tr><th>Navn</th><th>Stilling</th><th>Telefon</th><th>Mail</th></tr></thead><tbody><tr><td>Anna Holm</td><td>HR-partner</td><td>33 18 69 69</td><td>anna@x.example</td></tr></tbody></table>',
    expected: { ...ANNA, position: 'HR-partner' },
  },
  {
    from: 'a SharePoint page, number copied from Teams with marks of direction around it',
    html: '<address>Anna Holm<br>Tlf. \u202a33 18 69 69\u202c<br>anna@x.example\u200b</address>',
    expected: ANNA,
  },
  {
    from: 'a page of Microsoft 365 with a link to chat in Teams',
    html: '<address>Anna Holm<br>33 18 69 69<br>anna@x.example<br><a href="https://teams.example/l/chat/0/0?users=anna">Skriv på Teams</a></address>',
    expected: { ...ANNA, web: ['Skriv på Teams https://teams.example/l/chat/0/0?users=anna'] },
  },
  {
    from: 'a phone list out of Excel, a row',
    html: '<table><tr><td>Anna Holm</td><td>HR-partner</td><td>33186969</td><td>anna@x.example</td></tr></table>',
    expected: { ...ANNA, position: 'HR-partner' },
  },
  {
    from: 'a table of keys and values',
    html: '<table><tr><th>Navn</th><td>Anna Holm</td></tr><tr><th>Stilling</th><td>HR-partner</td></tr><tr><th>Telefon</th><td>33 18 69 69</td></tr><tr><th>E-mail</th><td>anna@x.example</td></tr></table>',
    expected: { ...ANNA, position: 'HR-partner' },
  },
  {
    from: 'a list of definitions',
    html: '<dl><dt>Navn</dt><dd>Anna Holm</dd><dt>Afdeling</dt><dd>Personale</dd><dt>Telefon</dt><dd>33 18 69 69</dd><dt>Mail</dt><dd>anna@x.example</dd><dt>Rum</dt><dd>4.12</dd></dl>',
    expected: { ...ANNA, unit: 'Personale', note: 'Rum: 4.12' },
  },
  {
    from: 'a list of definitions with the name as term',
    html: '<dl><dt>Anna Holm</dt><dd>HR-partner</dd><dd>33 18 69 69</dd><dd>anna@x.example</dd></dl>',
    expected: { ...ANNA, position: 'HR-partner' },
  },
  {
    from: 'a list, an entry a line of one contact',
    html: '<ul><li>Anna Holm</li><li>HR-partner</li><li>33 18 69 69</li><li>anna@x.example</li></ul>',
    expected: { ...ANNA, position: 'HR-partner' },
  },
  {
    from: 'a list, an entry a contact',
    html: '<ul><li>Anna Holm, HR-partner, 33 18 69 69, anna@x.example</li></ul>',
    expected: { ...ANNA, name: 'Anna Holm, HR-partner' },
  },
  {
    from: 'a line between pipes, as intranets have them at the foot',
    html: '<div>Anna Holm | HR-partner | 33 18 69 69 | anna@x.example</div>',
    expected: { ...ANNA, position: 'HR-partner' },
  },
  {
    from: 'text without any mark-up, lines of the source',
    html: '\n  Anna Holm\n  HR-partner\n  +45 33186969\n  anna@x.example\n',
    expected: { ...ANNA, position: 'HR-partner' },
  },
  {
    from: 'a preformatted block of a wiki',
    html: '<pre>Anna Holm\nHR-partner\nTlf:   33 18 69 69\nMail:  anna@x.example</pre>',
    expected: { ...ANNA, position: 'HR-partner' },
  },
  {
    from: 'a switchboard and an extension',
    html: '<address>Anna Holm<br>Tlf. 33 18 69 69, lokal 123<br>anna@x.example</address>',
    expected: { ...ANNA, phones: ['+4533186969;ext=123'] },
  },
  {
    from: 'an English extension',
    html: '<address>Anna Holm<br>Phone: +45 33 18 69 69 ext. 123<br>anna@x.example</address>',
    expected: { ...ANNA, phones: ['+4533186969;ext=123'] },
  },
  {
    from: 'an internal phone list, extensions alone',
    html: '<address>Anna Holm<br>Lokal 4321<br>anna@x.example</address>',
    expected: { ...ANNA, phones: ['4321'] },
  },
  {
    from: 'the regions’ page on medical help',
    html: '<address>Lægevagten<br>Telefon: 1813</address>',
    expected: { name: 'Lægevagten', phones: ['1813'] },
  },
  {
    from: 'two numbers in a line',
    html: '<address>Anna Holm<br>33 18 69 69 / 20 12 34 56<br>anna@x.example</address>',
    expected: { ...ANNA, phones: ['+4533186969', '+4520123456'] },
  },
  {
    from: 'two numbers, each with its label',
    html: '<address>Anna Holm<br>Tlf. 33 18 69 69, mobil 20 12 34 56<br>anna@x.example</address>',
    expected: { ...ANNA, phones: ['+4533186969', '+4520123456'] },
  },
  {
    from: 'number first, what it is after it',
    html: '<address>Anna Holm<br>33 18 69 69 (direkte)<br>20 12 34 56 (mobil)<br>anna@x.example</address>',
    expected: { ...ANNA, phones: ['+4533186969', '+4520123456'] },
  },
  {
    from: 'country in brackets',
    html: '<address>Anna Holm<br>(+45) 33 18 69 69<br>anna@x.example</address>',
    expected: ANNA,
  },
  {
    from: 'country without a plus',
    html: '<address>Anna Holm<br>Tlf. 45 33 18 69 69<br>anna@x.example</address>',
    expected: ANNA,
  },
  {
    from: 'country with two noughts',
    html: '<address>Anna Holm<br>0045 33186969<br>anna@x.example</address>',
    expected: ANNA,
  },
  {
    from: 'number with dashes that do not break',
    html: '<address>Anna Holm<br>33\u201118\u201169\u201169<br>anna@x.example</address>',
    expected: ANNA,
  },
  {
    from: 'number four and four',
    html: '<address>Anna Holm<br>Telefon 3318 6969<br>anna@x.example</address>',
    expected: ANNA,
  },
  {
    from: 'pictures of telephones as labels',
    html: '<address>Anna Holm<br>☎ 33 18 69 69<br>📱 20 12 34 56<br>✉ anna@x.example</address>',
    expected: { ...ANNA, phones: ['+4533186969', '+4520123456'] },
  },
  {
    from: 'a company’s foot with its numbers',
    html: '<address>Butikken<br>CVR-nr. 33186969<br>EAN 5798009812345<br>P-nr. 1012345678<br>bo@x.example</address>',
    expected: {
      name: 'Butikken',
      mails: ['bo@x.example'],
      note: 'CVR-nr. 33186969\nEAN 5798009812345\nP-nr. 1012345678',
    },
  },
  {
    from: 'an authority’s letter with the number of the case',
    html: '<address>Anna Holm<br>Sagsnr. 20271234<br>J.nr. 33186969<br>SE-nr. 33186969<br>anna@x.example</address>',
    expected: {
      name: 'Anna Holm',
      mails: ['anna@x.example'],
      note: 'Sagsnr. 20271234\nJ.nr. 33186969\nSE-nr. 33186969',
    },
  },
  {
    from: 'a fax number, which nobody is to call',
    html: '<address>Sekretariatet<br>Tlf. 33 18 69 69<br>Fax 33 18 69 70<br>sekr@x.example</address>',
    expected: {
      name: 'Sekretariatet',
      phones: ['+4533186969'],
      mails: ['sekr@x.example'],
      note: 'Fax 33 18 69 70',
    },
  },
  {
    from: 'hours as a GP writes them, which are no number',
    html: '<address>Lægehuset<br>08.00-15.30<br>Tlf. 33 18 69 69</address>',
    expected: { name: 'Lægehuset', phones: ['+4533186969'], note: '08.00-15.30' },
  },
  {
    from: 'a date in a line of its own, which is no number',
    html: '<address>Anna Holm<br>24.12.2026<br>anna@x.example</address>',
    expected: { name: 'Anna Holm', mails: ['anna@x.example'], note: '24.12.2026' },
  },
  {
    from: 'closed days beside the hours',
    html: '<address>Receptionen<br>Tlf. 33 18 69 69<br>Telefontid: man-fre 9-15<br>Lukket: 2027-12-24</address>',
    expected: { name: 'Receptionen', phones: ['+4533186969'], hours: 'man-fre 9-15', closed: '2027-12-24' },
  },
  {
    from: 'a town hall: the counter’s hours and the phone’s',
    html: '<address>Rådhuset<br>Åbningstid: man-fre 10-16<br>Telefontid: man-fre 9-12<br>33 18 69 69</address>',
    expected: {
      name: 'Rådhuset',
      phones: ['+4533186969'],
      hours: 'man-fre 9-12',
      note: 'Åbningstid: man-fre 10-16',
    },
  },
  {
    from: 'a library: hours a line a day below their label',
    html: '<address>Biblioteket<br>Telefontid<br>Mandag 9-15<br>Tirsdag 10-17<br>33 18 69 69</address>',
    expected: { name: 'Biblioteket', phones: ['+4533186969'], hours: 'Mandag 9-15; Tirsdag 10-17' },
  },
  {
    from: 'hours by appointment',
    html: '<address>Anna Holm<br>Telefontid: efter aftale<br>33 18 69 69</address>',
    expected: { name: 'Anna Holm', phones: ['+4533186969'], hours: 'efter aftale' },
  },
  {
    from: 'an account number, which is no number to call',
    html: '<address>Kassen<br>IBAN DK50 0040 0440 1162 43<br>Kontonr. 0012345678<br>kassen@x.example</address>',
    expected: {
      name: 'Kassen',
      mails: ['kassen@x.example'],
      note: 'IBAN DK50 0040 0440 1162 43\nKontonr. 0012345678',
    },
  },
  {
    from: 'a caseworker behind a role',
    html: '<address>Sagsbehandler: Anna Holm<br>Direkte: 33 18 69 69</address>',
    expected: { name: 'Anna Holm', position: 'Sagsbehandler', phones: ['+4533186969'] },
  },
  {
    from: 'a hotline with a choice of the menu',
    html: '<address>Hotline<br>Hovednummer 33 18 69 69, tryk 2</address>',
    expected: { name: 'Hotline', phones: ['+4533186969'] },
  },
  {
    from: 'a post box and a postcode',
    html: '<address>Styrelsen for Vand<br>Postboks 12345678<br>1000 København K<br>post@x.example</address>',
    expected: {
      name: 'Styrelsen for Vand',
      mails: ['post@x.example'],
      address: 'Postboks 12345678\n1000 København K',
    },
  },
  {
    from: 'an address in one line',
    html: '<address>Kulturministeriet, Nybrogade 2, 1203 København K<br>Tlf.: 33 18 69 69</address>',
    expected: {
      name: 'Kulturministeriet',
      phones: ['+4533186969'],
      address: 'Nybrogade 2, 1203 København K',
    },
  },
  {
    from: 'an address with its label',
    html: '<address>Anna Holm<br>Adresse: Landemærket 9, 1119 København K<br>Mail: anna@x.example<br>Hjemmeside: www.x.example</address>',
    expected: {
      name: 'Anna Holm',
      mails: ['anna@x.example'],
      address: 'Landemærket 9, 1119 København K',
      web: ['www.x.example'],
    },
  },
  {
    from: 'a street that only its postcode tells',
    html: '<address>Anna Holm<br>Landemærket 9<br>DK-1119 København K<br>33 18 69 69</address>',
    expected: { name: 'Anna Holm', phones: ['+4533186969'], address: 'Landemærket 9\nDK-1119 København K' },
  },
  {
    from: 'a mail at the end of a sentence',
    html: '<address>Anna Holm<br>Skriv til anna@x.example.</address>',
    expected: { name: 'Anna Holm', mails: ['anna@x.example'] },
  },
  {
    from: 'a mail that is hidden from robots',
    html: '<address>Anna Holm<br>Tlf. 33 18 69 69<br>anna(at)x.example</address>',
    expected: { name: 'Anna Holm', phones: ['+4533186969'], note: 'anna(at)x.example' },
  },
  {
    from: 'a copied list of recipients',
    html: '<address>Anna Holm &lt;anna@x.example&gt;<br>33 18 69 69</address>',
    expected: ANNA,
  },
  {
    from: 'two mails',
    html: '<address>HR<br>hr@x.example<br>Sikker mail: sikker@x.example</address>',
    expected: { name: 'HR', mails: ['hr@x.example', 'sikker@x.example'] },
  },
  {
    from: 'a sentence with a number in it',
    html: '<address>Servicedesk<br>Ring til os på 33 18 69 69 mellem 9 og 12.</address>',
    expected: { name: 'Servicedesk', phones: ['+4533186969'] },
  },
  {
    from: 'an unread number: a digit is missing',
    html: '<address>Anna Holm<br>Tlf. 33 18 69 6<br>anna@x.example</address>',
    expected: { name: 'Anna Holm', mails: ['anna@x.example'], note: 'Tlf. 33 18 69 6' },
  },
  {
    from: 'a name turned around, as in a staff register',
    html: '<address>Holm, Anna<br>HR-partner<br>33 18 69 69</address>',
    expected: { name: 'Holm, Anna', position: 'HR-partner', phones: ['+4533186969'] },
  },
  {
    from: 'a name with titles',
    html: '<address>Anna Holm, cand.mag., ph.d.<br>Seniorforsker<br>33 18 69 69</address>',
    expected: { name: 'Anna Holm, cand.mag., ph.d.', position: 'Seniorforsker', phones: ['+4533186969'] },
  },
  {
    from: 'a bold first name alone',
    html: '<address><b>Anna</b> Holm<br>33 18 69 69</address>',
    expected: { name: 'Anna Holm', phones: ['+4533186969'] },
  },
  {
    from: 'function and unit in lines of their own',
    html: '<address>Anna Holm<br>HR-partner<br>Personaleafdelingen<br>Aarhus Universitet<br>33 18 69 69</address>',
    expected: {
      name: 'Anna Holm',
      position: 'HR-partner',
      unit: 'Personaleafdelingen',
      org: 'Aarhus Universitet',
      phones: ['+4533186969'],
    },
  },
  {
    from: 'a department with a room, and whom to ask for',
    html: '<address>HR<br>Lokale 4.12<br>33 18 69 69<br>Spørg efter Bo</address>',
    expected: { name: 'HR', phones: ['+4533186969'], note: 'Lokale 4.12\nSpørg efter Bo' },
  },
  {
    from: 'several numbers of one house',
    html: '<address>Rådhuset<br>Omstilling: 33 18 69 69<br>Løn: 33 18 69 70<br>Vagt: 33 18 69 71</address>',
    expected: { name: 'Rådhuset', phones: ['+4533186969', '+4533186970', '+4533186971'] },
  },
  {
    from: 'labels on lines of their own',
    html: '<div><div>Anna Holm</div><div>Telefon</div><div>33 18 69 69</div><div>E-mail</div><div>anna@x.example</div></div>',
    expected: ANNA,
  },
  {
    from: 'microformats of an address book',
    html: '<div class="vcard">\n <span class="fn">Anna Holm</span>\n <span class="title">HR-partner</span>\n <span class="tel">33 18 69 69</span>\n <a class="email" href="mailto:anna@x.example">anna@x.example</a>\n</div>',
    expected: { ...ANNA, position: 'HR-partner' },
  },
  {
    from: 'links that say what they do',
    html: '<address>Anna Holm<p>HR-partner</p> <a href="tel:+45 33 18 69 69">ring</a> <a href="mailto:anna@x.example">skriv</a></address>',
    expected: { ...ANNA, position: 'HR-partner' },
  },
  {
    from: 'a link whose number was not changed along with its text',
    html: '<address>Anna Holm<br><a href="tel:+4599999999">33 18 69 69</a><br>anna@x.example</address>',
    expected: ANNA,
  },
  {
    from: 'a heading over an address without a name',
    html: '<h3>Anna Holm</h3><address>33 18 69 69<br>anna@x.example</address>',
    expected: ANNA,
  },
  {
    from: 'a sentence before the address',
    html: '<p>Har du spørgsmål?</p><address>Anna Holm<br>33 18 69 69<br>anna@x.example</address>',
    expected: { ...ANNA, note: 'Har du spørgsmål?' },
  },
  {
    from: 'a contact file, pasted',
    html: '<pre>BEGIN:VCARD\nVERSION:3.0\nN:Holm;Anna;;;\nFN:Anna Holm\nORG:Styrelsen for Vand;HR\nTITLE:HR-partner\nTEL;TYPE=WORK,VOICE:+4533186969\nEMAIL;TYPE=INTERNET:anna@x.example\nEND:VCARD</pre>',
    expected: { ...ANNA, position: 'HR-partner', org: 'Styrelsen for Vand', unit: 'HR' },
  },
  {
    from: 'a clinic: a day is taken out below its hours',
    html: '<address>Klinikken<br>33 18 69 69<br>Telefontid: alle hverdage 9-12<br>Onsdag lukket</address>',
    expected: { name: 'Klinikken', phones: ['+4533186969'], hours: 'alle hverdage 9-12; Onsdag lukket' },
  },
  {
    from: 'a clinic: a list of days with one that is closed',
    html: '<address>Klinikken<br>33 18 69 69<br>Telefontid:<br>Mandag 9-12<br>Onsdag Lukket<br>Torsdag 9-12</address>',
    expected: { name: 'Klinikken', phones: ['+4533186969'], hours: 'Mandag 9-12; Onsdag Lukket; Torsdag 9-12' },
  },
  {
    from: 'an office: what is said of a day is not understood, nor are its hours',
    html: '<address>Klinikken<br>33 18 69 69<br>Telefontid: man-fre 9-12<br>Fredag kun i lige uger</address>',
    expected: { name: 'Klinikken', phones: ['+4533186969'], hours: 'man-fre 9-12\nFredag kun i lige uger' },
  },
  {
    from: 'an office: hours that go on in the next line',
    html: '<address>Klinikken<br>33 18 69 69<br>man-tor 9-12 og<br>fre 9-11</address>',
    expected: { name: 'Klinikken', phones: ['+4533186969'], hours: 'man-tor 9-12 og\nfre 9-11' },
  },
  {
    from: 'a library: opening hours a line a day below their label',
    html: '<address>Biblioteket<br>33 18 69 69<br>Åbningstider<br>Mandag 9-15<br>Tirsdag 10-17</address>',
    expected: { name: 'Biblioteket', phones: ['+4533186969'], note: 'Åbningstider: Mandag 9-15\nTirsdag 10-17' },
  },
  {
    from: 'a town hall: both kinds of hours, a line a day',
    html: '<address>Rådhuset<br>Telefontid: Mandag 8-14<br>Tirsdag 8-14<br>Åbningstid: Mandag 8-16<br>Tirsdag 8-16<br>33 18 69 69</address>',
    expected: {
      name: 'Rådhuset',
      phones: ['+4533186969'],
      hours: 'Mandag 8-14; Tirsdag 8-14',
      note: 'Åbningstid: Mandag 8-16\nTirsdag 8-16',
    },
  },
  {
    from: 'a citizens’ service: hours of the counter below a line of their own',
    html: '<address>Borgerservice<br>33 18 69 69<br>Personlig henvendelse:<br>Mandag 10-12<br>Tirsdag 10-14</address>',
    expected: {
      name: 'Borgerservice',
      phones: ['+4533186969'],
      note: 'Personlig henvendelse:\nMandag 10-12\nTirsdag 10-14',
    },
  },
  ...['Åbent man-fre 9-15', 'Open 9am-9pm daily', 'Træffetid: tirsdag 10-12', 'Hours: Tuesday 10-12'].map((hours) => ({
    from: `hours that are not those of the phone: ${hours}`,
    html: `<address>${hours}<br>Anna Holm<br>33 18 69 69</address>`,
    expected: { name: 'Anna Holm', phones: ['+4533186969'], note: hours },
  })),
  ...['CVR-nr.:', 'CVR', 'SE-nr.', 'Kontonummer'].map((label) => ({
    from: `a footer, the label on a line of its own: ${label}`,
    html: `<address>Anna Holm<br>${label}<br>22 33 44 55<br>Tlf.:<br>33 18 69 69</address>`,
    expected: { name: 'Anna Holm', phones: ['+4533186969'], note: `${label.replace(/:$/, '')}: 22 33 44 55` },
  })),
  {
    from: 'a wiki: a date with spaces',
    html: '<address>Anna Holm<br>Opdateret den 2026 01 02<br>33 18 69 69</address>',
    expected: { name: 'Anna Holm', phones: ['+4533186969'], note: 'Opdateret den 2026 01 02' },
  },
  {
    from: 'a staff list: the function above the name',
    html: '<address>Sekretær<br>Anna Holm<br>33 18 69 69</address>',
    expected: { name: 'Anna Holm', phones: ['+4533186969'], position: 'Sekretær' },
  },
  {
    from: 'a business card: the workplace, the name, the function',
    html: '<address>Region Syd<br>Anna Holm<br>Psykolog<br>33 18 69 69</address>',
    expected: { name: 'Anna Holm', phones: ['+4533186969'], org: 'Region Syd', position: 'Psykolog' },
  },
  {
    from: 'a unit with its number, and who is in it',
    html: '<address>HR<br>33 18 69 69<br>Anna Holm<br>Konsulent</address>',
    expected: { name: 'HR', phones: ['+4533186969'], note: 'Anna Holm\nKonsulent' },
  },
  {
    from: 'a portal: a heading that names nobody',
    html: '<h3>Kontakt</h3><p>Anna Holm<br>33 18 69 69</p>',
    expected: { name: 'Anna Holm', phones: ['+4533186969'], note: 'Kontakt' },
  },
  {
    from: 'a mail: the greeting before the name',
    html: '<p>Mvh Anna<br>33 18 69 69</p>',
    expected: { name: 'Anna', phones: ['+4533186969'], note: 'Mvh' },
  },
  {
    from: 'a directory: the extension in the link alone',
    html: '<address>Anna Holm<br><a href="tel:+4533186969;ext=12">33 18 69 69</a></address>',
    expected: { name: 'Anna Holm', phones: ['+4533186969;ext=12'] },
  },
  {
    from: 'a directory: a number in the link alone, with its extension',
    html: '<address>Anna Holm<br><a href="tel:+4533186969;ext=12">Ring</a></address>',
    expected: { name: 'Anna Holm', phones: ['+4533186969;ext=12'] },
  },
  ...['29553815 (CVR)', '33 18 69 70 (fax)', '33 18 69 70 fax', '55.676098, 12.568337', 'Betalingsid +73 12345678'].map(
    (other) => ({
      from: `a footer, digits that are no number to call: ${other}`,
      html: `<address>Anna Holm<br>${other}<br>33 18 69 69</address>`,
      expected: { name: 'Anna Holm', phones: ['+4533186969'], note: other },
    }),
  ),
  {
    from: 'a clinic: the closed day above its hours, and apart from them',
    html: '<address>Klinikken<br>Onsdag lukket<br>Tlf. 33 18 69 69<br>Telefontid: man-fre 9-15</address>',
    expected: { name: 'Klinikken', phones: ['+4533186969'], hours: 'man-fre 9-15; Onsdag lukket' },
  },
  {
    from: 'a counter: the closed day of the counter',
    html: '<address>Klinikken<br>Åbningstid: man-fre 9-15<br>Onsdag lukket<br>Tlf. 33 18 69 69<br>Telefontid: man-fre 9-15</address>',
    expected: {
      name: 'Klinikken',
      phones: ['+4533186969'],
      hours: 'man-fre 9-15',
      note: 'Åbningstid: man-fre 9-15\nOnsdag lukket',
    },
  },
  ...['Vi holder frokost 12-12.30', 'I juli: man-fre 9-12', '1.-31. juli dog kun 9-12'].map((line) => ({
    from: `an office: below its hours “${line}”`,
    html: `<address>Klinikken<br>33 18 69 69<br>Telefontid: man-fre 9-15<br>${line}</address>`,
    expected: { name: 'Klinikken', phones: ['+4533186969'], hours: `man-fre 9-15\n${line}` },
  })),
  {
    from: 'an office: hours of the year, and of a month',
    html: '<address>Klinikken<br>33 18 69 69<br>Telefontid: man-fre 9-15<br>Telefontid i juli: man-fre 9-12</address>',
    expected: { name: 'Klinikken', phones: ['+4533186969'], hours: 'man-fre 9-15; i juli: man-fre 9-12' },
  },
];
