<?php
/** The script on pages that are read, and a button on those that are written. */

namespace LaeringsmiljoeWidgets;

/** Without MediaWiki's interface of this hook, whose name changes between its versions. */
class Hooks {
	public function onBeforePageDisplay( $out, $skin ): void {
		$action = $out->getActionName();
		if ( $action === 'view' ) {
			$assets = $out->getConfig()->get( 'ExtensionAssetsPath' );
			$script = htmlspecialchars( "$assets/LaeringsmiljoeWidgets/web/lm-loader.js?__VERSION__" );
			$out->addHeadItem( 'laeringsmiljoewidgets', "<script src=\"$script\" defer></script>" );
		}
		if ( $action === 'edit' || $action === 'submit' ) {
			$out->addModules( 'ext.laeringsmiljoeWidgets.edit' );
		}
	}
}
