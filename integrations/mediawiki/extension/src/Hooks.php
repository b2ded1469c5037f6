<?php
/** The script on pages that are read, and a button on those that are written. */

namespace LaeringsmiljoeWidgets;

/** Without MediaWiki's interface of this hook, whose name changes between its versions. */
class Hooks {
	public function onBeforePageDisplay( $out, $skin ): void {
		$action = $out->getActionName();
		// Pages of the wiki itself, as the one to log in on, are left alone.
		if ( $action === 'view' && $out->isArticle() ) {
			$assets = $out->getConfig()->get( 'ExtensionAssetsPath' );
			$script = htmlspecialchars( "$assets/LaeringsmiljoeWidgets/web/lm-loader.js?__VERSION__" );
			$out->addHeadItem( 'laeringsmiljoewidgets', "<script src=\"$script\" defer></script>" );
		}
		// Not where the text is code, or may only be read.
		if (
			( $action === 'edit' || $action === 'submit' ) &&
			$out->getTitle()->hasContentModel( CONTENT_MODEL_WIKITEXT ) &&
			$out->getAuthority()->probablyCan( 'edit', $out->getTitle() )
		) {
			$out->addModules( 'ext.laeringsmiljoeWidgets.edit' );
		}
	}
}
