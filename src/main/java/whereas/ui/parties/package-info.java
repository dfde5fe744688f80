/** Files that are dropped on the window or chosen: what they are, and what they add, for somebody to look at before it is added. */
package whereas.ui.parties;
