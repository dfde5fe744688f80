/** What is typed and chosen in the window, as values with the problems they have; no control is known here. */
package whereas.ui.input;
