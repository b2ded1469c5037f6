/**
 * Lists inside the tag: where such HTML comes from, and what it says. An item is written `title | text | idea | group`,
 * without what is empty at its end.
 */
interface List {
  readonly from: string;
  readonly html: string;
  readonly items: readonly string[];
  readonly withGroups?: boolean;
}

const TWO = ['Vi deler viden', 'Nye har en makker'];

export const LISTS: readonly List[] = [
  {
    from: 'README: strong, explanation, em',
    html: '<ol><li id="a"><strong>Vi deler viden</strong> Hver tirsdag kl. 9. <em>Begynd med én ting.</em></li></ol>',
    items: ['Vi deler viden | Hver tirsdag kl. 9. | Begynd med én ting.'],
  },
  {
    from: 'a source written by hand: a line end behind the title',
    html: '<ul><li>Nye har en makker\n  De første tre måneder.</li></ul>',
    items: ['Nye har en makker | De første tre måneder.'],
  },
  {
    from: 'Prettier: a title that is wrapped at 80 characters',
    html: '<ul><li>\n    Vi deler viden med hinanden på tværs af kontorer og med\n    Kompetencesekretariatet\n  </li></ul>',
    items: ['Vi deler viden med hinanden på tværs af kontorer og med Kompetencesekretariatet'],
  },
  {
    from: 'tidy: a source wrapped anywhere',
    html: '<ul>\n<li>Vi deler\nviden</li>\n<li>Nye har\nen makker</li>\n</ul>',
    items: TWO,
  },
  {
    from: 'TinyMCE: Shift+Enter in an item',
    html: '<ul><li>Vi deler viden<br />Hver tirsdag<br />kl. 9</li><li>Nye har en makker</li></ul>',
    items: ['Vi deler viden | Hver tirsdag kl. 9', 'Nye har en makker'],
  },
  {
    from: 'TinyMCE: bold title, a space that does not break',
    html: '<ul><li><strong>Vi deler viden</strong>&nbsp;Hver tirsdag</li></ul>',
    items: ['Vi deler viden | Hver tirsdag'],
  },
  {
    from: 'TinyMCE: a list in an item without words',
    html: '<ul><li>Vi deler viden</li><li style="list-style-type: none;"><ul><li>Hver tirsdag</li></ul></li><li>Nye har en makker</li></ul>',
    items: ['Vi deler viden | Hver tirsdag', 'Nye har en makker'],
  },
  {
    from: 'CKEditor 4: paragraphs in items',
    html: '<ul><li><p>Vi deler viden</p><p>Hver tirsdag</p></li><li><p>Nye har en makker</p></li></ul>',
    items: ['Vi deler viden | Hver tirsdag', 'Nye har en makker'],
  },
  {
    from: 'CKEditor 4: enterMode div, an empty line first',
    html: '<div>&nbsp;</div><div><ul><li><div>Vi deler viden</div><div>Hver tirsdag</div></li><li>Nye har en makker</li></ul></div>',
    items: ['Vi deler viden | Hver tirsdag', 'Nye har en makker'],
  },
  {
    from: 'CKEditor 5: ids of its own model, spans',
    html: '<ul><li data-list-item-id="e1"><span class="ck-list-bogus-paragraph">Vi deler viden</span></li><li data-list-item-id="e2">Nye har en makker</li></ul>',
    items: TWO,
  },
  {
    from: 'CKEditor 5: to-do list',
    html: '<ul class="todo-list"><li><label class="todo-list__label"><input type="checkbox" disabled="disabled"><span class="todo-list__label__description">Vi deler viden</span></label></li><li><label class="todo-list__label"><input type="checkbox"><span class="todo-list__label__description">Nye har en makker</span></label></li></ul>',
    items: TWO,
  },
  {
    from: 'Sitecore: a list in an item of a list, and nothing else in it',
    html: '<ul><li><ul><li>Vi deler viden</li><li>Nye har en makker</li></ul></li></ul>',
    items: TWO,
  },
  {
    from: 'an indented list: a list in a list without items',
    html: '<ul><ul><li>Vi deler viden</li><li>Nye har en makker<ul><li>Hver tirsdag</li></ul></li></ul></ul>',
    items: ['Vi deler viden', 'Nye har en makker | Hver tirsdag'],
  },
  {
    from: 'Google Docs: an indented list, all at its second level',
    html: '<ul><li aria-level="2">Vi deler viden</li><li aria-level="2">Nye har en makker</li></ul>',
    items: TWO,
  },
  {
    from: 'Word: an indented list, all at its third level',
    html: '<p style="mso-list:l0 level3 lfo1">Vi deler viden</p><p style="mso-list:l0 level4 lfo1">Hver tirsdag</p><p style="mso-list:l0 level3 lfo1">Nye har en makker</p>',
    items: ['Vi deler viden | Hver tirsdag', 'Nye har en makker'],
  },
  {
    from: 'Excel: a column of numbers before the titles',
    html: '<table><tr><td>1.</td><td>Vi deler viden</td><td>Hver tirsdag</td></tr><tr><td>2.</td><td>Nye har en makker</td><td></td></tr></table>',
    items: ['Vi deler viden | Hver tirsdag', 'Nye har en makker'],
  },
  {
    from: 'PowerPoint: a column of symbols before the titles',
    html: '<table><tr><td>⭐</td><td>Vi deler viden</td></tr><tr><td>►</td><td>Nye har en makker</td></tr></table>',
    items: TWO,
  },
  {
    from: 'Word: a table with a list in its second column',
    html: '<table><tr><td>Vi deler viden</td><td><ul><li>Hver tirsdag</li><li>Kl. 9</li></ul></td></tr><tr><td>Nye har en makker</td><td><ul><li>Tre måneder</li></ul></td></tr></table>',
    items: ['Vi deler viden | Hver tirsdag Kl. 9', 'Nye har en makker | Tre måneder'],
  },
  {
    from: 'an icon that has a title for screen readers',
    html: '<ul><li><svg><title>Flueben</title><path d="M0 0"/></svg> Vi deler viden</li><li>Nye har en makker</li></ul>',
    items: TWO,
  },
  {
    from: 'lines that begin with a range',
    html: '<p>1 - 2 gange om ugen</p><p>2 - 3 gange om året</p>',
    items: [],
  },
  {
    from: 'Outlook: marks of direction before typed bullets',
    html: '<div>\u200E• Vi deler viden</div><div>\u200E• Nye har en makker</div>',
    items: TWO,
  },
  {
    from: 'Quill 1: depth by a class',
    html: '<ul><li>Vi deler viden</li><li class="ql-indent-1">Hver tirsdag</li><li class="ql-indent-1">Kl. 9.</li><li>Nye har en makker</li></ul>',
    items: ['Vi deler viden | Hver tirsdag; Kl. 9.', 'Nye har en makker'],
  },
  {
    from: 'Quill 2: every list an ol',
    html: '<ol><li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>Vi deler viden</li><li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>Nye har en makker</li></ol>',
    items: TWO,
  },
  {
    from: 'Trix: a box around everything, comments of its own',
    html: '<div><!--block--><br></div><ul><li><!--block-->Vi deler viden</li><li><!--block-->Nye har en makker</li></ul>',
    items: TWO,
  },
  {
    from: 'ProseMirror, Tiptap: paragraphs, a hard break',
    html: '<ul data-tight="true"><li><p>Vi deler viden<br class="ProseMirror-trailingBreak"></p></li><li><p>Nye har en makker</p><p>Tre måneder</p></li></ul>',
    items: ['Vi deler viden', 'Nye har en makker | Tre måneder'],
  },
  {
    from: 'Tiptap: task list',
    html: '<ul data-type="taskList"><li data-checked="false" data-type="taskItem"><label><input type="checkbox"><span></span></label><div><p>Vi deler viden</p></div></li><li data-checked="true" data-type="taskItem"><label><input type="checkbox" checked><span></span></label><div><p>Nye har en makker</p></div></li></ul>',
    items: TWO,
  },
  {
    from: 'Gutenberg: comments of blocks',
    html: '<!-- wp:list --><ul class="wp-block-list"><!-- wp:list-item --><li>Vi deler viden</li><!-- /wp:list-item --><!-- wp:list-item --><li>Nye har en makker</li><!-- /wp:list-item --></ul><!-- /wp:list -->',
    items: TWO,
  },
  {
    from: 'WordPress: wpautop and an emoji as a picture',
    html: '<p></p><ul><li><img class="emoji" alt="✅" src="data:,"> Vi deler viden</li><li>Nye har en makker</li></ul><p></p>',
    items: TWO,
  },
  {
    from: 'SharePoint: text web part, spans with styles',
    html: '<div class="cke_editable"><div><ul><li><span style="color:#323130"><span style="font-family:Segoe UI">Vi deler viden</span></span></li><li><p>Nye har en makker</p></li></ul></div></div>',
    items: TWO,
  },
  {
    from: 'SharePoint 2013: a zero width space where the cursor was',
    html: '<div class="ms-rtestate-field"><p>\u200B</p><ul><li>\u200BVi deler viden\u200B</li><li>Nye har en makker<br></li><li>\u200B</li></ul></div>',
    items: TWO,
  },
  {
    from: 'Umbraco, TinyMCE 4: a list beside its item, not in it',
    html: '<ul><li>Vi deler viden</li><ul><li>Hver tirsdag</li></ul><li>Nye har en makker</li></ul>',
    items: ['Vi deler viden | Hver tirsdag', 'Nye har en makker'],
  },
  {
    from: 'Drupal: a view as an item list',
    html: '<div class="item-list"><h3>Punkter</h3><ul><li class="views-row"><div class="views-field"><span class="field-content">Vi deler viden</span></div></li><li class="views-row"><div class="views-field"><span class="field-content">Nye har en makker</span></div></li></ul></div>',
    items: TWO,
  },
  {
    from: 'Confluence: task list',
    html: '<ul class="inline-task-list" data-inline-tasks-content-id="1"><li data-inline-task-id="1"><span class="placeholder-inline-tasks">Vi deler viden</span></li><li class="checked" data-inline-task-id="2"><span>Nye har en makker</span></li></ul>',
    items: TWO,
  },
  {
    from: 'Confluence, new editor: paragraphs with data attributes',
    html: '<ul class="ak-ul" data-indent-level="1"><li><p data-renderer-start-pos="3"><strong data-renderer-mark="true">Vi deler viden</strong> hver tirsdag</p></li><li><p>Nye har en makker</p></li></ul>',
    items: ['Vi deler viden | hver tirsdag', 'Nye har en makker'],
  },
  {
    from: 'Google Docs: a b that is not bold, spans with weights',
    html: '<b style="font-weight:normal;" id="docs-internal-guid-1"><ul><li dir="ltr" aria-level="1" style="font-weight:400"><p dir="ltr"><span style="font-weight:700;white-space:pre-wrap;">Vi deler viden</span><span style="font-weight:400;"> hver tirsdag</span></p></li><ul><li aria-level="2"><p><span style="font-weight:400">Kl. 9</span></p></li></ul><li aria-level="1"><p><span style="font-weight:400">Nye har en makker</span></p></li></ul></b>',
    items: ['Vi deler viden | hver tirsdag Kl. 9', 'Nye har en makker'],
  },
  {
    from: 'Google Docs: an idea in italics by style',
    html: '<ul><li><p><span style="font-weight:700">Vi deler viden</span></p><p><span style="font-style:italic">Begynd med én ting</span></p></li></ul>',
    items: ['Vi deler viden |  | Begynd med én ting'],
  },
  {
    from: 'Word, desktop: paragraphs with mso-list',
    html: '<p class="MsoListParagraphCxSpFirst" style="text-indent:-18.0pt;mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span style="font-family:Symbol;mso-list:Ignore">·<span style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp; </span></span><!--[endif]-->Vi deler viden<o:p></o:p></p><p class="MsoListParagraphCxSpMiddle" style="margin-left:72pt;mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">o&nbsp;&nbsp;</span>Hver tirsdag</p><p class="MsoListParagraphCxSpLast" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·&nbsp;&nbsp;</span>Nye har en makker</p>',
    items: ['Vi deler viden | Hver tirsdag', 'Nye har en makker'],
  },
  {
    from: 'Word, desktop, after a filter that takes styles: bullets left in the text',
    html: '<p class="MsoListParagraphCxSpFirst">·&nbsp;&nbsp;&nbsp;&nbsp; Vi deler viden</p><p class="MsoListParagraphCxSpLast"><span>·</span><span>&nbsp;&nbsp; </span><b>Nye har en makker</b> tre måneder</p>',
    items: ['Vi deler viden', 'Nye har en makker | tre måneder'],
  },
  {
    from: 'Word, desktop: numbered paragraphs of common style',
    html: '<p class="MsoNormal" style="mso-list:l1 level1 lfo2"><span style="mso-list:Ignore">1.<span>&nbsp; </span></span>Vi deler viden</p><p class="MsoNormal" style="mso-list:l1 level1 lfo2"><span style="mso-list:Ignore">2.<span>&nbsp; </span></span>Nye har en makker</p>',
    items: TWO,
  },
  {
    from: 'Word, online: every item a list in a box of its own',
    html: '<div class="ListContainerWrapper"><ul role="list"><li role="listitem" data-aria-level="1"><p><span data-contrast="auto"><span>Vi deler viden</span></span><span data-ccp-props="{}">&nbsp;</span></p></li></ul></div><div class="ListContainerWrapper"><ul role="list"><li role="listitem" data-aria-level="2"><p><span>Hver tirsdag</span></p></li></ul></div><div class="ListContainerWrapper"><ul role="list"><li role="listitem" data-aria-level="1"><p>Nye har en makker</p></li></ul></div>',
    items: ['Vi deler viden | Hver tirsdag', 'Nye har en makker'],
  },
  {
    from: 'Word: bold in pieces',
    html: '<ul><li><b>Vi </b><b>deler</b> <b>viden</b>: hver tirsdag</li></ul>',
    items: ['Vi deler viden | hver tirsdag'],
  },
  {
    from: 'Outlook: paragraphs with typed hyphens',
    html: '<p class="MsoNormal">- Vi deler viden</p><p class="MsoNormal">- Nye har en makker</p>',
    items: TWO,
  },
  {
    from: 'Outlook on the web: lines in a div with bullets',
    html: '<div>Hej<br>• Vi deler viden<br>&nbsp; hver tirsdag<br>• Nye har en makker</div>',
    items: ['Vi deler viden | hver tirsdag', 'Nye har en makker'],
  },
  {
    from: 'a mail: typed numbers that count up',
    html: '<div>1) Vi deler viden</div><div>2) Nye har en makker</div>',
    items: TWO,
  },
  {
    from: 'Excel: a table of title, explanation and idea',
    html: '<table><tbody><tr><th>Titel</th><th>Forklaring</th><th>Idé</th></tr><tr><td>Vi deler viden</td><td>Hver tirsdag</td><td>Begynd med én ting</td></tr><tr><td>Nye har en makker</td><td></td><td>Spørg</td></tr></tbody></table>',
    items: ['Vi deler viden | Hver tirsdag | Begynd med én ting', 'Nye har en makker |  | Spørg'],
  },
  {
    from: 'Excel: one column, an empty one before it',
    html: '<table><tr><td></td><td>Vi deler viden</td></tr><tr><td></td><td>Nye har en makker</td></tr></table>',
    items: TWO,
  },
  {
    from: 'a table that makes the layout, with a list in it',
    html: '<table><tr><td>Vores punkter</td></tr><tr><td><ul><li>Vi deler viden</li><li>Nye har en makker</li></ul></td></tr></table>',
    items: TWO,
  },
  {
    from: 'Notion: every item a list of its own',
    html: '<ul class="bulleted-list"><li style="list-style-type:disc">Vi deler viden</li></ul><ul class="bulleted-list"><li style="list-style-type:disc">Nye har en makker</li></ul>',
    items: TWO,
  },
  {
    from: 'Notion: toggles',
    html: '<ul class="toggle"><li><details open=""><summary>Vi deler viden</summary><p>Hver tirsdag</p></details></li></ul>',
    items: ['Vi deler viden | Hver tirsdag'],
  },
  {
    from: 'Notion: to-do boxes',
    html: '<ul class="to-do-list"><li><div class="checkbox checkbox-off"></div> <span class="to-do-children-unchecked">Vi deler viden</span></li></ul>',
    items: ['Vi deler viden'],
  },
  {
    from: 'Teams: a list with breaks at its ends',
    html: '<p>&nbsp;</p><ul><li><br>Vi deler viden<br></li><li>Nye har en makker</li></ul><p>&nbsp;</p>',
    items: TWO,
  },
  {
    from: 'GitHub, Markdown: loose list with code and links',
    html: '<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" disabled> <a href="#x">Vi deler viden</a></li><li class="task-list-item"><p>Nye har en <code>makker</code></p></li></ul>',
    items: TWO,
  },
  {
    from: 'MediaWiki: a definition list',
    html: '<dl><dt>Vi deler viden</dt><dd>Hver tirsdag</dd><dd>Kl. 9</dd><dt>Nye har en makker</dt></dl>',
    items: ['Vi deler viden | Hver tirsdag Kl. 9', 'Nye har en makker'],
  },
  {
    from: 'a definition list with boxes around its pairs',
    html: '<dl><div><dt>Vi deler viden</dt><dd>Hver tirsdag</dd></div><div><dt>Nye har en makker</dt><dd>Tre måneder</dd></div></dl>',
    items: ['Vi deler viden | Hver tirsdag', 'Nye har en makker | Tre måneder'],
  },
  {
    from: 'DokuWiki: div.li in each item',
    html: '<ul><li class="level1 node"><div class="li"> Vi deler viden</div><ul><li class="level2"><div class="li"> Hver tirsdag</div></li></ul></li><li class="level1"><div class="li"> Nye har en makker</div></li></ul>',
    items: ['Vi deler viden | Hver tirsdag', 'Nye har en makker'],
  },
  {
    from: 'a component library: list by roles',
    html: '<div role="list"><div role="listitem">Vi deler viden</div><div role="listitem">Nye har en makker</div></div>',
    items: TWO,
  },
  {
    from: 'Font Awesome: icons in i',
    html: '<ul class="fa-ul"><li><span class="fa-li"><i class="fa fa-check"></i></span><strong>Vi deler viden</strong> hver tirsdag</li><li><i class="fas fa-user"></i> Nye har en makker <i class="fa fa-star" aria-hidden="true"></i></li></ul>',
    items: ['Vi deler viden | hver tirsdag', 'Nye har en makker'],
  },
  {
    from: 'Material icons: the name of the icon as text',
    html: '<ul><li><i class="material-icons">check_circle</i> Vi deler viden</li></ul>',
    items: ['Vi deler viden'],
  },
  {
    from: 'an editor that leaves empty elements',
    html: '<ul><li><em></em><strong>&nbsp;</strong>Vi deler viden<i> </i></li><li><b></b></li><li>Nye har en makker</li></ul>',
    items: TWO,
  },
  {
    from: 'a word in italics within a title is no idea',
    html: '<ul><li>Vi <em>deler</em> viden</li><li><em>Nye har en makker</em></li></ul>',
    items: TWO,
  },
  {
    from: 'a word in bold within a title is no title',
    html: '<ul><li>Vi deler <strong>viden</strong></li><li><b>N</b>ye har en makker</li></ul>',
    items: TWO,
  },
  {
    from: 'a word in italics within an explanation changes what it says',
    html: '<ul><li><strong>Vi deler viden</strong> Vi siger <em>aldrig</em> nej. <em>Begynd med ja</em></li></ul>',
    items: ['Vi deler viden | Vi siger aldrig nej. | Begynd med ja'],
  },
  {
    from: 'an idea before the explanation',
    html: '<ul><li><strong>Vi deler viden</strong> <em>Begynd med én ting.</em> Det er nok.</li></ul>',
    items: ['Vi deler viden | Det er nok. | Begynd med én ting.'],
  },
  {
    from: 'a title by a heading, a number typed before a bold one',
    html: '<ol><li><h4>Vi deler viden</h4><p>Hver tirsdag</p></li><li>2. <b>Nye har en makker</b></li></ol>',
    items: ['Vi deler viden | Hver tirsdag', 'Nye har en makker'],
  },
  {
    from: 'a colon or a dash behind a bold title',
    html: '<ul><li><b>Vi deler viden</b>: hver tirsdag</li><li><b>Nye har en makker</b> – tre måneder</li></ul>',
    items: ['Vi deler viden | hver tirsdag', 'Nye har en makker | tre måneder'],
  },
  {
    from: 'two items with one title',
    html: '<ul><li>Vi deler viden</li><li>Vi deler viden</li></ul>',
    items: ['Vi deler viden', 'Vi deler viden'],
  },
  {
    from: 'Google Translate: two font elements around each text',
    html: '<ul><li><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Vi deler viden</font></font></li><li><strong><font><font>Nye har en makker</font></font></strong><font><font> tre måneder</font></font></li></ul>',
    items: ['Vi deler viden', 'Nye har en makker | tre måneder'],
  },
  {
    from: 'Microsoft Translator: attributes with hashes',
    html: '<ul><li _msttexthash="123" _msthash="1"><font _mstmutation="1">Vi deler viden</font></li><li _msttexthash="124">Nye har en makker</li></ul>',
    items: TWO,
  },
  {
    from: 'scripts, styles and templates between items',
    html: '<style>li{color:red}</style><ul><script>1</script><li>Vi deler viden<template>x</template></li><li>Nye har en makker<span hidden>skjult</span></li></ul><noscript>y</noscript>',
    items: TWO,
  },
  {
    from: 'an item that is a picture',
    html: '<ul><li><img alt="Vi deler viden" src="data:,"></li><li>Nye har en makker</li></ul>',
    items: TWO,
  },
  {
    from: 'items in a section below a heading, and another list behind it',
    html: '<section><h3>Vores punkter</h3><ul><li>Vi deler viden</li></ul></section><p>Og:</p><ol><li>Nye har en makker</li></ol>',
    items: TWO,
  },
  {
    from: 'the address of a link, without the list that stands below it',
    html: '<ol data-lm-address><li data-lm-id="a"><strong>Vi deler viden</strong> hver tirsdag <em>Begynd</em></li></ol>',
    items: ['Vi deler viden | hver tirsdag | Begynd'],
  },
  {
    from: 'the picker: a list within an item is a group',
    html: '<ul><li>Møder<ul><li><strong>Tavlemøde</strong> Hver tirsdag</li><li>Oplæg</li></ul></li><li>Makker</li></ul>',
    items: ['Tavlemøde | Hver tirsdag |  | Møder', 'Oplæg |  |  | Møder', 'Makker'],
    withGroups: true,
  },
  {
    from: 'the picker: a third level is what its item means',
    html: '<ul><li><p><b>Møder</b></p><ul><li>Tavlemøde<ul><li>Hver tirsdag</li><li>Kl. 9</li></ul></li></ul></li></ul>',
    items: ['Tavlemøde | Hver tirsdag; Kl. 9 |  | Møder'],
    withGroups: true,
  },
  {
    from: 'paragraphs are no list',
    html: '<p>Vi deler viden</p><p>Nye har en makker</p>',
    items: [],
  },
  {
    from: 'lines with ordinals are no list',
    html: '<p>1. kontor<br>2. sal, lokale 14<br>1. maj</p>',
    items: [],
  },
  {
    from: 'nothing but spaces, comments and a link',
    html: '<!-- her --> <p>&nbsp;</p><p><a href="../embed/principle-checklist.html">Tjekliste</a></p><ul><li></li></ul>',
    items: [],
  },
];
