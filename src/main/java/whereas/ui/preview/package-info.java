/** Beside the facts: the chosen document page by page as it prints, and what is wrong with the matter. */
package whereas.ui.preview;
