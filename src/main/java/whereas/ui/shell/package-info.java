/** The frame of the window: its panes, its buttons, and what holds them together. */
package whereas.ui.shell;
