/** The block in the editor: the builder to choose with, a frame to see it in. Classic, as WordPress loads it. */
(({ blocks, element, blockEditor, components, data }) => {
  const { folder, ownFolder, names, words } = window.laeringsmiljoeWidgets;
  const { createElement: h, useEffect, useRef, useState } = element;
  const NAME = 'laeringsmiljoe-widgets/widget';

  /** Frames tell their height; until then it is that of the smallest tool (px). */
  const SMALLEST = 350;

  /** What an address leads to, where it is one of ours. */
  const nameOf = (href = '') => {
    const [, page] =
      /^embed\/([a-z-]+)\.html(?:[?#]|$)/.exec(href.startsWith(folder) ? href.slice(folder.length) : '') ?? [];
    return Object.hasOwn(names, page ?? '') ? names[page] : undefined;
  };

  const choose = async (address) => {
    try {
      const { pick } = await import(`${folder}pick.js`);
      // What was inserted before another folder was named leads to the plugin's own.
      return await pick({ lang: words.lang, address: address?.replace(ownFolder, folder) });
    } catch (error) {
      console.error(error);
      data.dispatch('core/notices').createErrorNotice(words.failed, { type: 'snackbar' });
      return [];
    }
  };

  /** What it looks like. It cannot be used here: whoever writes a page answers for nobody. */
  const Preview = ({ href, text }) => {
    const frame = useRef();
    const [height, setHeight] = useState(SMALLEST);
    useEffect(() => {
      const view = frame.current.ownerDocument.defaultView;
      const follow = ({ source, data: said }) => {
        if (source !== frame.current?.contentWindow || said?.type !== 'lm:size') return;
        if (said.height >= 40 && said.height <= 10000) setHeight(said.height);
      };
      view.addEventListener('message', follow);
      return () => view.removeEventListener('message', follow);
    }, []);
    return h('iframe', {
      ref: (node) => {
        frame.current = node;
        // For mouse, keyboard and screen reader alike.
        if (node) node.inert = true;
      },
      // A fragment alone would load nothing anew.
      key: href,
      src: href,
      title: words.preview.replace('%s', text || nameOf(href)),
      style: { display: 'block', width: '100%', height, border: 0 },
    });
  };

  const Edit = ({ attributes: { href, text }, setAttributes, clientId }) => {
    const block = useRef();
    const props = blockEditor.useBlockProps({ ref: block });
    const { insertBlocks } = data.useDispatch('core/block-editor');
    const { getBlockIndex, getBlockRootClientId } = data.useSelect((select) => select('core/block-editor'), []);
    const change = async () => {
      const [first, ...others] = await choose(href);
      if (!first) return;
      setAttributes(first);
      // The button that had the focus may be gone.
      block.current.focus();
      // Both languages: the second below the first.
      const more = others.map((link) => blocks.createBlock(NAME, link));
      if (more.length) insertBlocks(more, getBlockIndex(clientId) + 1, getBlockRootClientId(clientId), false);
    };
    if (!href) {
      return h(
        'div',
        props,
        h(
          components.Placeholder,
          { icon: 'welcome-learn-more', label: words.title, instructions: words.hint },
          h(components.Button, { variant: 'primary', onClick: change }, words.choose),
        ),
      );
    }
    return h(
      'div',
      props,
      h(blockEditor.BlockControls, { group: 'other' }, h(components.ToolbarButton, { onClick: change }, words.change)),
      h(
        blockEditor.InspectorControls,
        null,
        h(
          components.PanelBody,
          { title: words.title },
          h(components.Button, { variant: 'secondary', onClick: change, style: { marginBlockEnd: 16 } }, words.change),
          h(components.TextControl, {
            label: words.text,
            help: words.textHint,
            value: text,
            onChange: (value) => setAttributes({ text: value }),
          }),
        ),
      ),
      h(Preview, { href, text }),
    );
  };

  const save = ({ attributes: { href, text } }) =>
    href
      ? h('p', blockEditor.useBlockProps.save(), h('a', { className: 'lm-embed', href }, text || nameOf(href) || href))
      : null;

  /** A link, or a bare address, that stands alone in a paragraph. */
  const linkIn = (node) => {
    const link = node.querySelector('a');
    const alone = node.textContent.trim();
    const href = link?.getAttribute('href') ?? alone;
    const name = nameOf(href);
    if (node.nodeName !== 'P' || !name || (link && link.textContent.trim() !== alone)) return undefined;
    return { href, text: alone === href ? name : alone };
  };

  blocks.registerBlockType(NAME, {
    edit: Edit,
    save,
    // What lists of blocks and screen readers call it.
    __experimentalLabel: ({ text }) => text,
    transforms: {
      from: [
        {
          type: 'raw',
          // Before WordPress makes an embed of an address.
          priority: 5,
          isMatch: (node) => Boolean(linkIn(node)),
          transform: (node) => blocks.createBlock(NAME, linkIn(node)),
        },
      ],
    },
  });
})(window.wp);
