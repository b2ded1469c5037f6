<?php
/** `{{lm>contact-card?lang=da#name=Anna|Kontakt}}`: a link to a widget in this wiki, wherever the wiki moves. */

use dokuwiki\Extension\SyntaxPlugin;

class syntax_plugin_lmwidgets extends SyntaxPlugin
{
    private const WIDGETS = '__WIDGETS__';
    private const FOLDER = 'lib/plugins/lmwidgets/web/embed/';

    public function getType()
    {
        return 'substition';
    }

    public function getPType()
    {
        return 'block';
    }

    /** Before DokuWiki's own `{{…}}`, which is 320. */
    public function getSort()
    {
        return 310;
    }

    public function connectTo($mode)
    {
        $this->Lexer->addSpecialPattern('\{\{lm>[^\n]+?\}\}', $mode, 'plugin_lmwidgets');
    }

    public function handle($match, $state, $pos, $handler)
    {
        [$address, $text] = array_pad(explode('|', substr($match, strlen('{{lm>'), -strlen('}}')), 2), 2, '');
        $address = trim($address);
        $length = strcspn($address, '?#');
        // What follows the name cannot lead elsewhere; white space is all that an address must not have.
        $rest = preg_replace('/\s/', '%20', substr($address, $length));
        return [substr($address, 0, $length), $rest, trim($text), $match];
    }

    public function render($format, $renderer, $data)
    {
        [$widget, $rest, $text, $match] = $data;
        $widgets = explode('|', self::WIDGETS);
        if (!in_array($widget, $widgets, true)) {
            $renderer->p_open();
            $renderer->cdata($match . ' (' . sprintf($this->getLang('unknown'), implode(', ', $widgets)) . ')');
            $renderer->p_close();
            return true;
        }
        $address = self::FOLDER . "$widget.html$rest";
        $text = $text === '' ? $this->getLang($widget) : $text;
        if ($format === 'xhtml') {
            $renderer->doc .= '<p><a class="lm-embed" href="' . hsc(DOKU_BASE . $address) . '">' . hsc($text) . '</a></p>';
        } else {
            $renderer->externallink(DOKU_URL . $address, $text);
        }
        return true;
    }
}
