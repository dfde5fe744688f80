/** The export of a packet: what hinders it, where it goes, and what was written. */
package whereas.ui.export;
