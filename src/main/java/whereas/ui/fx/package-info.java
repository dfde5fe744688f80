/** The only place that touches threads, dialogs, dragged files and the desktop; tests hand in other versions of these. */
package whereas.ui.fx;
