/** How inputs look: each with its label above it and its problem below it. */
package whereas.ui.form;
